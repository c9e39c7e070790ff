import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of English speakers, as short as they are typed, for practice: they count for no score. */
export const englishPractice: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'im a freelancer, looking for a desk',
    'how does membership work',
    'monthly coworking?',
    'need somewhere to work a few days a week',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, [
    'a desk thats always mine',
    'can i keep my stuff on my desk',
    'permanent desk price?',
    'i want my own spot',
  ]),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'can u receive post for my business',
    'i just need an address',
    'registered office address dublin',
    'virtual office cost?',
  ]),
  ...brief('OFFICES', { asks: ['DATE', 'PEOPLE'] }, [
    'do u do offices',
    'room for my team',
    'whats free in terms of private offices',
    'i need my own four walls',
    'serviced office prices',
  ]),
  ...brief('OFFICES', { links: ['Custom House Suite'], carries: { teamSize: 10 } }, [
    'office for ten from today',
    'we are ten and need an office right away',
    'private space for a team of 10, immediate start',
    'office 10 ppl now',
  ]),
  ...brief('OFFICES', { links: ['Liffey Studio'], carries: { teamSize: 2, budget: 700 } }, [
    'office for me and my business partner, now, no more than 700 euro',
    'two person room right now, budget of €700',
    'office for 2 asap max 700',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, [
    'can i come in just for today',
    'drop in possible?',
    'do you do day tickets',
    'whats a day cost',
    'one day desk',
    'need a desk for one day',
    'is there a trial day',
    'im visiting dublin, can i work at yours for a day',
  ]),
  ...brief('SPACE', { articles: ['INTERNET'] }, [
    'internet speed?',
    'is the wifi any good',
    'how fast is your broadband',
  ]),
  ...brief('SPACE', { articles: ['PARKING'] }, [
    'where can i park',
    'parking?',
    'is there a bike shed',
    'i drive in, where do i leave the car',
  ]),
  ...brief('SPACE', { articles: ['KITCHEN'] }, [
    'is there a fridge',
    'can i eat at my desk or is there a kitchen',
    'free tea?',
  ]),
  ...brief('SPACE', { articles: ['PRINTING'] }, ['can i scan documents', 'how many pages can i print', 'copier?']),
  ...brief('SPACE', { articles: ['HOLIDAYS'] }, ['open on bank holidays?', 'are you closed at christmas']),
  ...brief('SPACE', { articles: ['GETTING_HERE'] }, [
    'which bus goes there',
    'nearest train station',
    'how do i get to you by public transport',
  ]),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, [
    'address?',
    'where are ye',
    'what part of dublin are you in',
    'location pls',
  ]),
  ...brief('SPACE', { tells: ['8', /20|8:00 pm/] }, [
    'hours?',
    'what are your opening hours',
    'when do you open and close',
  ]),
  ...brief('SPACE', { articles: ['MEETING_ROOMS'] }, [
    'how many meeting rooms have you',
    'can outsiders rent a boardroom',
    'meeting room with a screen?',
  ]),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, [
    'where do i find my invoices',
    'need a receipt for last month',
    'can i pay by direct debit',
  ]),
  ...brief('MEMBERS', { articles: ['CANCELLING'] }, [
    'i want to leave',
    'end my membership',
    'notice to cancel my plan?',
  ]),
  ...brief('MEMBERS', { articles: ['KEYS'] }, [
    'my key fob is broken',
    'cant get in the door',
    'i lost my access card',
  ]),
  ...brief('TEAM', { handsOver: true }, [
    'talk to a human',
    'call me back please',
    'is there anyone i can speak to',
    'agent',
    'phone number of the manager?',
    'can someone ring me',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'do you have a swimming pool',
    'can i sleep there',
    'do you sell stamps',
  ]),
  ...brief('TEAM', { tells: [/AI/] }, ['are you human', 'is this a chatbot', 'am i talking to a machine']),
  ...brief('TEAM', { handsOver: true }, [
    'i want to speak to your team',
    'put me through to someone',
    'can one of your staff help me',
    'id rather talk to a human',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'do you have a rooftop pool',
    'is there a music room',
    'do you offer language classes',
    'is there a barber nearby',
    'do you have a lactation room',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { teamSize: 12, moveInDate: '2027-04-01' } }, [
    'Good morning, our agency requires office space for a dozen people from April. Would you have anything suitable? Best, Conor',
  ]),
  ...brief('OFFICES', { linksWith: ['Samuel Loft'], carries: { teamSize: 6, moveInDate: '2027-01-01' } }, [
    'Hello, could you suggest an office for our six employees as of 1 January? Looking forward to your reply.',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-28' } }, [
    'just passing through on saturday, can i grab a desk?',
    'only there on saturday, got a desk for me?',
  ]),
]
