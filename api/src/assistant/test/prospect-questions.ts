/** One message and what is expected of the answer. */
export interface Exchanged {
  says: string
  /** Names of the cards in order; brackets: without a link. None unless given. */
  cards?: string[]
  /** Texts of buttons that must be among the cards. */
  buttons?: string[]
  /** What the first offer carries into its form. */
  asked?: object
  /** Parts that the text must have. */
  tells?: (string | RegExp)[]
  /** Parts that the text must not have. */
  withholds?: (string | RegExp)[]
  unanswered?: boolean
}

const HOT_DESKS = ['Hot Desk Part-time', 'Hot Desk Full-time', 'Hot Desk Unlimited']
const WHEN = 'When would you like to start?'
const OFFICE_NEEDS = 'When would you like to move in, and how many people are you?'

/** What prospects type, asked on Monday 23 November 2026 at Quayside Coworking. */
export const prospectQuestions: Exchanged[][] = [
  [
    { says: 'hi there', tells: ['welcome to Quayside Coworking', 'day pass'] },
    {
      says: 'do you have hot desks?',
      tells: [...HOT_DESKS, '€145 a month', '14 days’ notice', '€25 sign-up fee', WHEN],
    },
    {
      says: 'next Monday',
      cards: HOT_DESKS,
      buttons: ['Sign up for Hot Desk Full-time'],
      asked: { startDate: '2026-11-30' },
      tells: ['Monday 30 November 2026'],
    },
    { says: 'the second one', cards: ['Hot Desk Full-time'], tells: ['two meeting room hours'] },
    { says: 'how much is it?', cards: ['Hot Desk Full-time'], tells: ['€225 a month'] },
    { says: 'and the cheaper one?', cards: ['Hot Desk Part-time'], tells: ['€145 a month'] },
  ],
  [
    { says: 'hot dsek from 1st of March pls', cards: HOT_DESKS, asked: { startDate: '2027-03-01' } },
    {
      says: 'what about a dedicated desk?',
      cards: ['Dedicated Desk', "(Founders' Table)"],
      tells: ['+353 1 555 0100'],
    },
  ],
  [
    { says: "i'm looking for a privat ofice", tells: [OFFICE_NEEDS, '2 to 16 people', '€690 a month'] },
    {
      says: '4 people from january, budget 1500',
      cards: ['Joyce Suite'],
      buttons: ['Request a tour for Joyce Suite'],
      asked: { moveInDate: '2027-01-01', teamSize: 4, budget: { amountMinor: 150000, currency: 'EUR' } },
    },
    { says: 'and for two people?', cards: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'] },
    { says: 'the Liffey Studio please', cards: ['Liffey Studio'], tells: ['view of the river', '9 m²', 'free now'] },
  ],
  [
    { says: 'how mcuh is a daypass', cards: ['Day Pass', 'Day Pass with Meeting Room'], tells: ['€25', '€45'] },
    { says: 'day pass under 40 euro for tomorrow', cards: ['Day Pass'], buttons: ['Get a day pass'], tells: ['€40'] },
    { says: 'for 3 people?', cards: ['Day Pass'], tells: ['For 3 people'] },
  ],
  [{ says: 'day pass under 20 euro', cards: ['Day Pass'], tells: ['nothing within €20', '€25'] }],
  [
    {
      says: 'What are your prices?',
      tells: ['day passes from €25', 'memberships from €39', 'offices from €690', /\?$/],
    },
    { says: 'offices', tells: [OFFICE_NEEDS] },
  ],
  [
    { says: 'what are your opening hours?', tells: ['Monday to Friday from 8:00 to 20:00', 'closed on Sunday'] },
    { says: 'are you open on sundays?', tells: ['On Sunday we are closed'], withholds: ['20:00'] },
    { says: 'are you open next saturday', tells: ['Saturday 5 December 2026', '9:00 to 17:00'] },
    { says: 'whats your adress', tells: ['12 Custom House Quay'] },
    { says: 'what is your phone number', tells: ['+353 1 555 0100'] },
  ],
  [{ says: 'is there parking and can I bring my dog?', tells: ['IFSC', 'dogs are welcome on Fridays'] }],
  [{ says: 'parkng?', tells: ['IFSC'] }],
  [{ says: 'do you have a swimming pool?', unanswered: true, tells: ['no answer', 'hello@quayside.example'] }],
  [{ says: 'tell me a joke', unanswered: true }],
  [
    { says: 'can I talk to a real person', tells: ['+353 1 555 0100', 'hello@quayside.example'] },
    { says: 'are you a bot?', tells: ['AI assistant'] },
    { says: 'thanks!', tells: ['welcome'] },
    { says: 'bye', tells: ['Goodbye'] },
  ],
  [
    {
      says: 'I need a virtual office, postal address',
      tells: ['Virtual Office Basic', '€39 a month', WHEN],
      withholds: ['€89'],
    },
    { says: 'no idea yet', tells: ['no rush'], withholds: [WHEN] },
    {
      says: 'asap',
      cards: ['Virtual Office Basic', 'Virtual Office Plus'],
      asked: { startDate: '2026-11-23' },
      withholds: ['€89'],
    },
  ],
  [
    { says: 'my invoice is wrong', tells: ['first of the month', 'our team will help'] },
    { says: "I can't log in", tells: ['our team will sort that out'] },
  ],
  [
    {
      says: 'do you have an office with a balcony?',
      cards: ['Samuel Loft'],
      tells: ['free from Friday 1 January 2027'],
    },
    { says: "what's your cheapest office?", cards: ['Liffey Studio'] },
    { says: 'a bigger one?', cards: ['Beckett Room'] },
    { says: 'can we visit?', cards: ['Beckett Room'], buttons: ['Request a tour for Beckett Room'] },
  ],
  [
    { says: 'I want to join from yesterday', tells: ['22 November 2026 has already passed', 'Which day'] },
    {
      says: '01/03/2027',
      cards: [...HOT_DESKS, 'Dedicated Desk', 'Virtual Office Basic'],
      tells: ['Monday 1 March 2027'],
    },
    { says: 'any others?', cards: ['Virtual Office Plus', "(Founders' Table)"] },
  ],
  [
    {
      says: 'We are a team of 6. We need an office. Budget is 2000 a month.',
      tells: ['When would you like to move in?'],
    },
    {
      says: 'from march',
      cards: ['Samuel Loft'],
      asked: { moveInDate: '2027-03-01', teamSize: 6, budget: { amountMinor: 200000, currency: 'EUR' } },
    },
    { says: 'is there a cheaper one?', tells: ['nothing beyond Samuel Loft'] },
  ],
  [
    {
      says: 'office for 30 people',
      cards: ['Harbour Office'],
      tells: ['None of our free offices holds 30 people', '16'],
    },
  ],
  [
    {
      says: 'do you offer hot desks and do you have a gym?',
      unanswered: true,
      tells: [...HOT_DESKS, 'cannot answer', WHEN],
    },
    { says: 'how about the unlimited one', tells: ['€285 a month', '30 days’ notice'], withholds: [WHEN] },
    { says: 'ok sign me up', tells: ['Hot Desk Unlimited'], withholds: [WHEN] },
    { says: 'next week', cards: ['Hot Desk Unlimited'], asked: { startDate: '2026-11-30' } },
  ],
  [
    {
      says: "hey I'd like to rent an office for my startup, we're 9 people and want to move in asap. whats the price",
      cards: ['Custom House Suite'],
      asked: { moveInDate: '2026-11-23', teamSize: 9 },
      tells: ['€2,950 a month'],
    },
    { says: 'ok lets do that', cards: ['Custom House Suite'] },
  ],
  [{ says: 'I want a desk just for today', cards: ['Day Pass', 'Day Pass with Meeting Room'] }],
  [{ says: 'wheelchair acess?', tells: ['step-free'] }],
  [{ says: 'can i pay by card', tells: ['Pay by card'] }],
  [{ says: 'how much are the meeting rooms and is there printing?', tells: ['€110', 'A printer and scanner'] }],
  [{ says: 'can I get in at night? 24/7 access?', tells: ['app or a key card'] }],
  [{ says: 'How do I get there by bus?', tells: ['Custom House Quay', 'Luas'] }],
  [
    {
      says: "I'd like a fixed desk from 12.01.2027",
      cards: ['Dedicated Desk', "(Founders' Table)"],
      asked: { startDate: '2027-01-12' },
    },
    { says: "what's the notice period?", tells: ['30 days’ notice'], cards: ['Dedicated Desk', "(Founders' Table)"] },
  ],
  [
    { says: 'office', tells: [OFFICE_NEEDS] },
    { says: '3', cards: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'], asked: { teamSize: 3 } },
    {
      says: 'next month',
      cards: ['Beckett Room', 'Joyce Suite', 'Custom House Suite'],
      asked: { moveInDate: '2026-12-01', teamSize: 3 },
    },
  ],
  [
    {
      says: 'me and my cofounder need a room of our own, starting in mid january',
      cards: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
      asked: { moveInDate: '2027-01-15', teamSize: 2 },
    },
    { says: 'do you have something under 800?', cards: ['Liffey Studio'] },
  ],
  [{ says: 'can i come and see the place?', tells: ['very welcome', OFFICE_NEEDS] }],
  [
    { says: 'whats the biggest room you can rent me', cards: ['Harbour Office'] },
    { says: 'how big is it exactly', cards: ['Harbour Office'], tells: ['80 m²', '16 people'] },
    { says: 'and whats the price of the smallest', cards: ['Liffey Studio'], tells: ['€690 a month'] },
  ],
  [
    {
      says: 'team of twelve, budget five thousand, move in on 1/4',
      cards: ['Harbour Office'],
      asked: { moveInDate: '2027-04-01', teamSize: 12, budget: { amountMinor: 500000, currency: 'EUR' } },
    },
    { says: 'ok and for fourteen?', cards: ['Harbour Office'], tells: ['14 people'] },
  ],
  [
    {
      says: 'ill take the cheapest hot desk from monday',
      cards: ['Hot Desk Part-time'],
      asked: { startDate: '2026-11-30' },
    },
    { says: 'actually the most expensive one', cards: ['Hot Desk Unlimited'] },
  ],
]
