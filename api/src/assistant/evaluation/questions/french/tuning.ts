import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** What French speakers type; rules may be made by these. */
export const frenchTuning: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'bjr c combien un poste en flex par mois svp',
        names: HOT_DESKS,
        tells: ['145', '225', '285'],
        asks: ['DATE'],
      },
      { says: 'début janvier', links: HOT_DESKS, carries: { startDate: '2027-01-01' } },
      { says: 'le deuxième il comprend quoi ?', links: ['Hot Desk Full-time'] },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: "je voudrais un bureau fixe rien qu'à moi dans l'open space", names: ['Dedicated Desk'], asks: ['DATE'] },
      { says: 'le 5 janvier', links: ['Dedicated Desk'], carries: { startDate: '2027-01-05' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: "Bonjour,\nje cherche une domiciliation d'entreprise à Dublin avec réexpédition du courrier. Pourriez-vous m'indiquer vos tarifs ?\nBien cordialement,\nHélène Marchand",
        names: VIRTUAL_OFFICES,
        tells: ['39'],
        withholds: ['89'],
        asks: ['DATE'],
      },
      { says: 'dès que possible', links: VIRTUAL_OFFICES, carries: { startDate: '2026-11-23' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: "abonnement coworking à partir de lundi prochain, j'ai 230€ max",
        links: ['Hot Desk Part-time', 'Hot Desk Full-time'],
        carries: { startDate: '2026-11-30', budget: 230 },
      },
      { says: "y a des frais d'inscription sur le premier ?", links: ['Hot Desk Part-time'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'vous avez des bureaux fermés ?', asks: ['DATE', 'PEOPLE'] },
      {
        says: 'on est 4, pour le 1er mars',
        links: ['Joyce Suite', 'Samuel Loft', 'Custom House Suite'],
        carries: { moveInDate: '2027-03-01', teamSize: 4 },
      },
      { says: 'le moins cher', links: ['Joyce Suite'], tells: ['1240'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'bureau privé pour 3 personnes dès maintenant, budget 1000 euros',
        links: ['Beckett Room'],
        carries: { moveInDate: '2026-11-23', teamSize: 3, budget: 1000 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'On cherche des bureaux pour une équipe de huit, emménagement mi-février',
        links: ['Custom House Suite'],
        carries: { moveInDate: '2027-02-15', teamSize: 8 },
      },
      { says: 'on peut visiter ?', links: ['Custom House Suite'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'y a t il un bureau privatif avec sa propre salle de reunion ?', linksWith: ['Custom House Suite'] },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'je peux venir bosser juste une journée demain ?',
        links: DAY_PASSES,
        carries: { startDate: '2026-11-24' },
      },
      { says: 'avec salle de réunion c combien', links: ['Day Pass with Meeting Room'], tells: ['45'] },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: 'pass journée à moins de 30 balles', links: ['Day Pass'], carries: { budget: 30 } }],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'vous êtes ouverts le dimanche ?', tells: [/ferm/] },
      { says: 'et le samedi', tells: ['9', '17'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'y a du café ?', articles: ['KITCHEN'] },
      { says: 'et on peut imprimer', articles: ['PRINTING'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'mon chien peut venir avec moi', articles: ['PETS'] }] },
  {
    kind: 'SPACE',
    turns: [
      {
        says: "c'est quoi l'adresse exacte et le luas le plus proche",
        tells: ['Custom House Quay'],
        articles: ['GETTING_HERE'],
      },
    ],
  },
  {
    kind: 'SPACE',
    locale: 'en-IE',
    turns: [{ says: 'Est-ce que je peux inviter un client pour une heure ?', articles: ['GUESTS'] }],
  },
  { kind: 'MEMBERS', turns: [{ says: "j'ai perdu mon badge d'accès", articles: ['KEYS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'où je trouve mes factures ?', articles: ['INVOICES'] }] },
  { kind: 'TEAM', turns: [{ says: "je préfère parler à quelqu'un de l'équipe", handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'vous proposez des cours de yoga ?', unanswered: true, handsOver: true }] },
]
