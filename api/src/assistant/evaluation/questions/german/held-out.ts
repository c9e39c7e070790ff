import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES } from '../offers.ts'

/** What German speakers type; held out: no rule is made by these. */
export const germanHeldOut: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [
      { says: 'habt ihr dedicated desks frei?', names: ['Dedicated Desk'], asks: ['DATE'] },
      { says: 'mitte januar', links: ['Dedicated Desk'], carries: { startDate: '2027-01-15' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'servus, i brauchat an platz zum arbeiten, so 10 tag im monat, was tät des kosten',
        names: ['Hot Desk Part-time'],
        tells: ['145'],
        asks: ['DATE'],
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Sehr geehrte Damen und Herren,\n\nwir sind ein Ingenieurbüro aus Stuttgart und suchen für unsere Niederlassung Büroräume für zehn Mitarbeitende, Bezug zum 1. April 2027. Unser Budget liegt bei 3.000 Euro monatlich. Haben Sie etwas Passendes?\n\nFreundliche Grüße\nSabine Wörner',
        links: ['Custom House Suite'],
        carries: { moveInDate: '2027-04-01', teamSize: 10, budget: 3000 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'kleines büro für uns 3 ab dezember',
        links: ['Beckett Room', 'Joyce Suite', 'Custom House Suite'],
        carries: { moveInDate: '2026-12-01', teamSize: 3 },
      },
      { says: 'das billigste davon', links: ['Beckett Room'], tells: ['920'] },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: '2 tageskarten für freitag bitte', links: DAY_PASSES, carries: { startDate: '2026-11-27', teamSize: 2 } },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'darf mein hund mit', articles: ['PETS'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'wo genau seid ihr', tells: ['Custom House Quay'] },
      { says: 'und wie lange habt ihr heute offen', tells: ['20'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'gibts kaffee umsonst', articles: ['KITCHEN'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'hab meine zugangskarte verloren was jetzt', articles: ['KEYS'] }] },
  { kind: 'TEAM', turns: [{ says: 'schreib ich hier mit nem bot?', tells: [/KI|AI/] }] },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'brauch nur ne postadresse, was nehmt ihr dafür',
        names: ['Virtual Office Basic'],
        tells: ['39'],
        withholds: ['89'],
        asks: ['DATE'],
      },
      { says: 'ab sofort', linksWith: ['Virtual Office Basic'], carries: { startDate: '2026-11-23' } },
    ],
  },
  {
    kind: 'MEMBERS',
    turns: [{ says: 'kann ich meine mitgliedschaft für 2 monate pausieren', articles: ['CANCELLING'] }],
  },
]
