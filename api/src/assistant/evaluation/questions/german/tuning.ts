import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** What German speakers type; rules may be made by these. */
export const germanTuning: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'was kostet bei euch ein flexibler arbeitsplatz im monat',
        names: HOT_DESKS,
        tells: ['145', '225', '285'],
        asks: ['DATE'],
      },
      { says: 'ab februar', links: HOT_DESKS, carries: { startDate: '2027-02-01' } },
      { says: 'gibts da ne kündigungsfrist beim unlimited?', links: ['Hot Desk Unlimited'], tells: ['30'] },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'brauch nen festen schreibtisch wo ich meine sachen stehen lassen kann, ab 1.12.',
        links: ['Dedicated Desk'],
        names: ["Founders' Table"],
        carries: { startDate: '2026-12-01' },
      },
      { says: 'und wie hoch ist die anmeldegebühr', links: ['Dedicated Desk'], tells: ['50'] },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'Guten Tag,\nwir gründen gerade eine GmbH und benötigen lediglich eine Geschäftsadresse mit Postannahme in Dublin. Welche Pakete bieten Sie an?\nMit freundlichen Grüßen\nThomas Krüger',
        names: VIRTUAL_OFFICES,
        tells: ['39'],
        withholds: ['89'],
        asks: ['DATE'],
      },
      { says: 'Ab Anfang Januar.', links: VIRTUAL_OFFICES, carries: { startDate: '2027-01-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'coworking mitgliedschaft, max 250 euro, start nächsten montag',
        links: ['Hot Desk Part-time', 'Hot Desk Full-time'],
        carries: { startDate: '2026-11-30', budget: 250 },
      },
      { says: 'das günstigere bitte', links: ['Hot Desk Part-time'] },
    ],
  },
  {
    kind: 'PLANS',
    locale: 'en-IE',
    turns: [
      { says: 'hey, habt ihr noch hot desks available und was kosten die so?', names: HOT_DESKS, asks: ['DATE'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'wir suchen ein büro', asks: ['DATE', 'PEOPLE'] },
      {
        says: 'sind zu sechst, einzug märz',
        links: ['Samuel Loft', 'Custom House Suite', 'Harbour Office'],
        carries: { moveInDate: '2027-03-01', teamSize: 6 },
      },
      { says: 'welches davon hat nen balkon?', links: ['Samuel Loft'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'einzelbüro für 2 leute ab sofort bis max 800€',
        links: ['Liffey Studio'],
        carries: { moveInDate: '2026-11-23', teamSize: 2, budget: 800 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Büro für vier Personen zum 15. Januar',
        links: ['Joyce Suite', 'Samuel Loft', 'Custom House Suite'],
        carries: { moveInDate: '2027-01-15', teamSize: 4 },
      },
      { says: 'können wir das erste mal besichtigen?', links: ['Joyce Suite'] },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'büro für 20 leute?', links: ['Harbour Office'], handsOver: true }] },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'kann ich auch nur mal einen tag vorbeikommen zum arbeiten? übermorgen',
        links: DAY_PASSES,
        carries: { startDate: '2026-11-25' },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: 'tagesticket preis', links: DAY_PASSES, tells: ['25'] },
      { says: 'mit meetingraum', links: ['Day Pass with Meeting Room'], tells: ['45'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'habt ihr samstags auf', tells: ['9', '17'] },
      { says: 'und an weihnachten?', articles: ['HOLIDAYS'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'parkplätze vorhanden?', articles: ['PARKING'] },
      { says: 'und kann man duschen', articles: ['PARKING'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'is das WLAN schnell genug für videocalls', articles: ['INTERNET'] }] },
  { kind: 'SPACE', turns: [{ says: 'wie komm ich mit den öffis zu euch', articles: ['GETTING_HERE'] }] },
  { kind: 'SPACE', turns: [{ says: 'kann ich bei euch auch was ausdrucken', articles: ['PRINTING'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'meine rechnung vom oktober fehlt noch', articles: ['INVOICES'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'bin mitglied, wie buch ich nen besprechungsraum', articles: ['BOOKING'] }] },
  {
    kind: 'TEAM',
    turns: [{ says: 'kann mich jemand zurückrufen? möchte mit einem menschen sprechen', handsOver: true }],
  },
  { kind: 'TEAM', turns: [{ says: 'bietet ihr kinderbetreuung an', unanswered: true, handsOver: true }] },
]
