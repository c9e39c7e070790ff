import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** More of what German speakers type; rules may be made by these. */
export const moreGermanTuning: EvaluatedConversation[] = [
  { kind: 'PLANS', turns: [{ says: 'welche tarife habt ihr denn so', names: HOT_DESKS, asks: ['DATE'] }] },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'ich komm nur so zwei mal die woche, was zahl ich da für nen tisch',
        names: ['Hot Desk Part-time'],
        asks: ['DATE'],
      },
      { says: 'weiß noch nicht genau', links: [] },
      { says: 'sagen wir 1. april', linksWith: ['Hot Desk Part-time'], carries: { startDate: '2027-04-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'kann ich eure anschrift als firmensitz nutzen, ab 1. januar',
        links: VIRTUAL_OFFICES,
        carries: { startDate: '2027-01-01' },
      },
    ],
  },
  { kind: 'PLANS', turns: [{ says: 'gibts nen platz der nur mir gehört', names: ['Dedicated Desk'], asks: ['DATE'] }] },
  {
    kind: 'PLANS',
    turns: [{ says: 'grüezi, wa choscht en flexible arbetsplatz pro monet?', names: HOT_DESKS, asks: ['DATE'] }],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'wir wären zu neunt und bräuchten bis ende januar einen abschließbaren raum',
        links: ['Custom House Suite'],
        carries: { teamSize: 9 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'was kostet ein büro', asks: ['DATE', 'PEOPLE'], tells: ['690'] },
      {
        says: '2 personen, nächsten monat',
        links: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
        carries: { moveInDate: '2026-12-01', teamSize: 2 },
      },
      { says: 'das größte', links: ['Joyce Suite'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'teambüro 4 leute ab 1.2. max 1300',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 4, budget: 1300 },
      },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'ist die Joyce Suite noch zu haben?', links: ['Joyce Suite'] }] },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: 'wo kann ich morgen für einen tag arbeiten', links: DAY_PASSES, carries: { startDate: '2026-11-24' } },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'drei tagespässe für donnerstag, unter 30 euro pro nase',
        links: ['Day Pass'],
        carries: { startDate: '2026-11-26', teamSize: 3, budget: 30 },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'habt ihr day passes? bin nur am 3.12. in dublin',
        links: DAY_PASSES,
        carries: { startDate: '2026-12-03' },
      },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'bis wann habt ihr freitags auf', tells: ['20'] },
      { says: 'und am wochenende', tells: ['9', '17'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'kann man sich da was warm machen mittags', articles: ['KITCHEN'] }] },
  { kind: 'SPACE', turns: [{ says: 'dürfte ein kunde mal für ne stunde dazukommen', articles: ['GUESTS'] }] },
  { kind: 'SPACE', turns: [{ says: 'sitze im rollstuhl, komm ich bei euch rein?', articles: ['ACCESSIBILITY'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'wo kann man in ruhe telefonieren', articles: ['PHONE_BOOTHS'] },
      { says: 'gibts spinde?', articles: ['LOCKERS'] },
    ],
  },
  { kind: 'MEMBERS', turns: [{ says: 'wie storniere ich meine buchung für morgen', articles: ['BOOKING'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'ist mein paket schon da?', articles: ['MAIL'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'komm nicht rein, tür geht nicht auf', articles: ['KEYS'] }] },
  { kind: 'TEAM', turns: [{ says: 'ich möchte lieber mit jemandem telefonieren', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'habt ihr ne sauna', unanswered: true, handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'bist du echt oder ne KI', tells: [/KI/] }] },

  {
    kind: 'PLANS',
    turns: [
      {
        says: 'Hallo zusammen, ich interessiere mich für einen Coworking-Arbeitsplatz ab Mitte Dezember und wüsste gern, was der monatlich kostet. Danke vorab und liebe Grüße, Jana',
        links: HOT_DESKS,
        carries: { startDate: '2026-12-15' },
        tells: ['145', '225', '285'],
      },
    ],
  },
  {
    kind: 'PLANS',
    turns: [{ says: 'hotdesk oder fester platz, was würdet ihr empfehlen', names: [...HOT_DESKS, 'Dedicated Desk'] }],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: 'gibt es tarife mit zugang rund um die uhr', names: ['Hot Desk Unlimited'], asks: ['DATE'] },
      { says: 'zum ersten märz', linksWith: ['Hot Desk Unlimited'], carries: { startDate: '2027-03-01' } },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Guten Tag, unsere Kanzlei sucht zum 1. Februar ein Büro für vier Anwälte. Preislich sollte es 1.500 Euro im Monat nicht übersteigen. Viele Grüße, Dr. M. Seidel',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 4, budget: 1500 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'büroraum für 12 mitarbeitende gesucht, bezug april',
        links: ['Harbour Office'],
        carries: { moveInDate: '2027-04-01', teamSize: 12 },
      },
      { says: 'gehts auch kleiner', links: [] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'büro für 3 leute was ab januar frei is',
        links: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'],
        carries: { moveInDate: '2027-01-01', teamSize: 3 },
      },
      { says: 'das teuerste von denen bitte', links: ['Samuel Loft'] },
      { says: 'und das günstigste?', links: ['Beckett Room'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'Liffey Studio noch frei?', links: ['Liffey Studio'] },
      {
        says: 'wir sind zwei, ab februar',
        links: ['Liffey Studio'],
        carries: { moveInDate: '2027-02-01', teamSize: 2 },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: '4 tickets für den 10. dezember', links: DAY_PASSES, carries: { startDate: '2026-12-10', teamSize: 4 } },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: 'einmal tageskarte heute bitte', links: DAY_PASSES, carries: { startDate: '2026-11-23' } }],
  },
  { kind: 'SPACE', turns: [{ says: 'sind haustiere erlaubt', articles: ['PETS'] }] },
  { kind: 'SPACE', turns: [{ says: 'was kostet der kaffee', articles: ['KITCHEN'] }] },
  { kind: 'SPACE', turns: [{ says: 'wann macht ihr morgens auf', tells: ['8'] }] },
  { kind: 'SPACE', turns: [{ says: 'in welcher straße liegt ihr', tells: ['Custom House Quay'] }] },
  { kind: 'SPACE', turns: [{ says: 'veranstaltet ihr auch events oder meetups?', articles: ['EVENTS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'ich hab meinen chip verlegt', articles: ['KEYS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'ich will kündigen, welche frist hab ich', articles: ['CANCELLING'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'wurde doppelt abgebucht!', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'gib mir mal nen mitarbeiter', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'das bringt nix, ich will mit nem echten menschen reden', handsOver: true }] },
]
