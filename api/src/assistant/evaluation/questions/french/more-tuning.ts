import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** More of what French speakers type; rules may be made by these. */
export const moreFrenchTuning: EvaluatedConversation[] = [
  { kind: 'PLANS', turns: [{ says: 'vos abonnements svp', names: HOT_DESKS, asks: ['DATE'] }] },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'si je viens que deux fois par semaine ça me revient à combien le poste',
        names: ['Hot Desk Part-time'],
        asks: ['DATE'],
      },
      { says: 'je sais pas encore', links: [] },
      { says: 'disons le 1er avril', linksWith: ['Hot Desk Part-time'], carries: { startDate: '2027-04-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'je peux mettre le siège de ma boîte chez vous ? à partir du 1er janvier',
        links: VIRTUAL_OFFICES,
        carries: { startDate: '2027-01-01' },
      },
    ],
  },
  { kind: 'PLANS', turns: [{ says: 'une place attitrée c possible ?', names: ['Dedicated Desk'], asks: ['DATE'] }] },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'on sera neuf et il nous faut une pièce qui ferme à clé pour fin janvier',
        links: ['Custom House Suite'],
        carries: { teamSize: 9 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'prix bureau privé', asks: ['DATE', 'PEOPLE'], tells: ['690'] },
      {
        says: '2 pers le mois prochain',
        links: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
        carries: { moveInDate: '2026-12-01', teamSize: 2 },
      },
      { says: 'le plus grand', links: ['Joyce Suite'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'je cherche un bureau pour 4 à partir du 1er février, 1300€ maxi par mois',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 4, budget: 1300 },
      },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'un bureau pour 25 ?', links: ['Harbour Office'], handsOver: true }] },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'je suis de passage à Dublin jeudi, vous louez à la journée ?',
        links: DAY_PASSES,
        carries: { startDate: '2026-11-26' },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: 'trois pass jour pour lundi', links: DAY_PASSES, carries: { startDate: '2026-11-30', teamSize: 3 } },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: 'tarif journée ?', links: DAY_PASSES, tells: ['25'] },
      { says: 'le moins cher', links: ['Day Pass'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'vous fermez à quelle heure le vendredi', tells: ['20'] },
      { says: 'et le week-end ?', tells: ['9', '17'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'on peut réchauffer son repas ?', articles: ['KITCHEN'] }] },
  { kind: 'SPACE', turns: [{ says: 'y a un endroit au calme pour passer des appels', articles: ['PHONE_BOOTHS'] }] },
  { kind: 'SPACE', turns: [{ says: 'je suis en fauteuil, je peux entrer facilement ?', articles: ['ACCESSIBILITY'] }] },
  { kind: 'SPACE', turns: [{ says: "c'est ouvert entre noël et le jour de l'an ?", articles: ['HOLIDAYS'] }] },
  { kind: 'SPACE', turns: [{ says: 'où garer mon vélo', articles: ['PARKING'] }] },
  { kind: 'MEMBERS', turns: [{ says: "comment j'annule ma réservation de demain", articles: ['BOOKING'] }] },
  { kind: 'MEMBERS', turns: [{ says: "la porte s'ouvre plus avec mon badge", articles: ['KEYS'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'mettre mon abonnement en pause cet été ?', articles: ['CANCELLING'] }] },
  { kind: 'TEAM', turns: [{ says: "quelqu'un peut m'appeler ?", handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'vous avez une salle de sport ?', unanswered: true, handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 't un robot ?', tells: [/IA/] }] },
]
