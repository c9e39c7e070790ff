import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS } from '../offers.ts'

/** What English speakers type; held out: no rule is made by these. */
export const englishHeldOut: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [
      { says: 'pricing for flexi desk?', names: HOT_DESKS, asks: ['DATE'] },
      { says: 'dunno yet', withholds: [/€/] },
      { says: 'ok lets say march 15', links: HOT_DESKS, carries: { startDate: '2027-03-15' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: "We're three freelancers and would each like a hot desk, starting next month. What would that come to per person?",
        links: HOT_DESKS,
        carries: { startDate: '2026-12-01' },
        tells: ['145', '225', '285'],
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'hi, do you have any offices that fit 8-10 people? looking at march',
        links: ['Custom House Suite', 'Harbour Office'],
        carries: { moveInDate: '2027-03-01', teamSize: 10 },
      },
      { says: 'the bigger one, can we view it', links: ['Harbour Office'] },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'whats your smallest office', links: ['Liffey Studio'] }] },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'im in town for one day only, 2nd december. any desks?',
        links: DAY_PASSES,
        carries: { startDate: '2026-12-02' },
      },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'opening times', tells: ['8', /20|8:00 pm/] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'printer on site?', articles: ['PRINTING'] },
      { says: 'n coffee, is it free', articles: ['KITCHEN'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'are yous open over christmas', articles: ['HOLIDAYS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'how do i cancel my membership', articles: ['CANCELLING'] }] },
  { kind: 'TEAM', turns: [{ says: "this isn't helping, get me someone on the phone", handsOver: true }] },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'Is the Joyce Suite still going?', links: ['Joyce Suite'], asks: ['DATE'] },
      {
        says: 'new year, and theres 3 of us',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-01-01', teamSize: 3 },
      },
    ],
  },
  { kind: 'MEMBERS', turns: [{ says: 'my card was charged twice this month!!', handsOver: true }] },
]
