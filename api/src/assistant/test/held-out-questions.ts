import type { Exchanged } from './prospect-questions.ts'

const HOT_DESKS = ['Hot Desk Part-time', 'Hot Desk Full-time', 'Hot Desk Unlimited']

/**
 * Questions that were written after the rules. 14 of these 20 conversations went well at first; the rules were then made
 * more general, so that this is no longer a measure of new questions.
 */
export const heldOutQuestions: Exchanged[][] = [
  [
    { says: 'Afternoon! Any flexi desks going?', tells: [...HOT_DESKS, 'When would you like to start?'] },
    { says: 'probably the first week of february', cards: HOT_DESKS, asked: { startDate: '2027-02-01' } },
  ],
  [{ says: 'wat does a dedicated dsk set me back per month', tells: ['€365 a month'] }],
  [{ says: 'I only need a desk one day a week, what would you recommend?', tells: ['Hot Desk Part-time'] }],
  [
    { says: 'Is there an office that would suit seven of us?', tells: ['When would you like to move in?'] },
    { says: 'the 10th of january', cards: ['Custom House Suite'], asked: { moveInDate: '2027-01-10', teamSize: 7 } },
    { says: 'bit pricey, anything cheaper?', tells: ['Custom House Suite'] },
  ],
  [{ says: 'office for 2 under a grand, can move immediately', cards: ['Liffey Studio', 'Beckett Room'] }],
  [
    {
      says: 'Could I just drop in on Thursday without a membership?',
      cards: ['Day Pass', 'Day Pass with Meeting Room'],
    },
  ],
  [{ says: 'what would four day passes cost me', cards: ['Day Pass', 'Day Pass with Meeting Room'], tells: ['€25'] }],
  [{ says: 'until when are you open on a saturday?', tells: ['17:00'] }],
  [{ says: 'which bus stop is closest', tells: ['Custom House Quay'] }],
  [{ says: 'Is the building suitable for someone in a wheelchair?', tells: ['step-free'] }],
  [{ says: 'can my clients come to see me at the space', tells: ['two guests'] }],
  [{ says: 'do i have to pay for tea', tells: ['Coffee, tea and milk are included'] }],
  [{ says: 'can you register my company at your adress? what does it cost', tells: ['Virtual Office Basic', '€39'] }],
  [{ says: 'I would rather speak with a colleague of yours', tells: ['+353 1 555 0100'] }],
  [{ says: 'do you have a nursery for children', unanswered: true, tells: ['no answer'] }],
  [{ says: 'forgot my pasword', tells: ['our team'] }],
  [
    { says: 'how do i move a meeting room booking to another time', tells: ['member portal'] },
    { says: 'cheers, all sorted', tells: ['welcome'] },
  ],
  [
    {
      says: 'What kinds of membership are there, starting 15 January 2027?',
      cards: [...HOT_DESKS, 'Dedicated Desk', 'Virtual Office Basic'],
    },
    { says: 'number 4 sounds good', cards: ['Dedicated Desk'], buttons: ['Sign up for Dedicated Desk'] },
    { says: 'any joining fee on that?', cards: ['Dedicated Desk'], tells: ['€50 sign-up fee'] },
  ],
  [
    { says: 'Private office, 4 desks, from 2 Nov 2026', tells: ['already passed'] },
    { says: 'sorry I meant 2 December', cards: ['Joyce Suite', 'Custom House Suite'] },
    { says: 'I would like to view the first one', cards: ['Joyce Suite'], buttons: ['Request a tour for Joyce Suite'] },
  ],
  [
    {
      says: 'is the internet any good, and could I bring my labrador?',
      tells: ['1 Gbit/s', 'cannot answer'],
      unanswered: true,
    },
  ],
]
