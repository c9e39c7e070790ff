import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of German speakers; held out: no rule is made by these. */
export const briefGermanHeldOut: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'welche mitgliedschaften gibt es',
    'ich suche einen coworking space in dublin',
    'preise für hot desk bitte',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, ['bietet ihr feste schreibtische an']),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'geschäftsadresse mit postservice, wie teuer',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { moveInDate: '2027-05-01', teamSize: 14 } }, [
    'wir sind 14 und brauchen ab mai ein büro',
    'büro für vierzehn leute ab 1. mai',
  ]),
  ...brief('OFFICES', { links: ['Joyce Suite'], carries: { teamSize: 4, budget: 1400 } }, [
    'büro für vier, ab heute, max 1400 euro',
  ]),
  ...brief('OFFICES', { asks: ['DATE', 'PEOPLE'] }, ['habt ihr einzelbüros']),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, [
    'tagespass?',
    'kann ich einen pass für einen tag kaufen',
    'gibt es tagestickets',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-25' } }, [
    'ich will am mittwoch für einen tag kommen',
  ]),
  ...brief('SPACE', { articles: ['PETS'] }, ['sind hunde ok']),
  ...brief('SPACE', { articles: ['PHONE_BOOTHS'] }, ['habt ihr telefonkabinen']),
  ...brief('SPACE', { articles: ['LOCKERS'] }, ['kann ich ein schließfach mieten']),
  ...brief('SPACE', { articles: ['EVENTS'] }, ['was für veranstaltungen gibt es']),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, ['wie finde ich euch']),
  ...brief('SPACE', { tells: [/geschlossen/] }, ['sonntags offen?']),
  ...brief('SPACE', { articles: ['INTERNET'] }, ['wie gut ist das internet']),
  ...brief('MEMBERS', { articles: ['BOOKING'] }, ['wie buche ich als mitglied einen besprechungsraum']),
  ...brief('MEMBERS', { articles: ['MAIL'] }, ['ist post für mich da']),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, ['ich finde meine rechnung nicht']),
  ...brief('TEAM', { handsOver: true }, ['kann mir ein mensch helfen', 'ich will mit dem team sprechen']),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'habt ihr ein fitnessstudio',
    'gibt es einen ruheraum zum schlafen',
  ]),
]
