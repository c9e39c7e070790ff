import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES } from '../offers.ts'

/** What French speakers type; held out: no rule is made by these. */
export const frenchHeldOut: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [{ says: "c'est quoi vos formules pour travailler 24h/24", names: ['Hot Desk Unlimited'], asks: ['DATE'] }],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: 'poste dédié dispo ?', names: ['Dedicated Desk'], asks: ['DATE'] },
      { says: 'à compter du 15 décembre', links: ['Dedicated Desk'], carries: { startDate: '2026-12-15' } },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'bureau fermé pour 2 à partir de février svp',
        links: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 2 },
      },
      { says: 'et le plus grand des trois ?', links: ['Joyce Suite'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Bonjour, notre association recherche un bureau privatif pour une quinzaine de personnes. Auriez-vous quelque chose ? Merci par avance',
        asks: ['DATE'],
      },
      { says: 'le 1er avril', links: ['Harbour Office'], carries: { moveInDate: '2027-04-01', teamSize: 15 } },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: 'un pass pour vendredi', links: DAY_PASSES, carries: { startDate: '2026-11-27' } }],
  },
  { kind: 'SPACE', turns: [{ says: 'wifi correct pour de la visio ?', articles: ['INTERNET'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'parking à proximité ?', articles: ['PARKING'] },
      { says: 'ok et vos horaires', tells: ['8', '20'] },
    ],
  },
  { kind: 'MEMBERS', turns: [{ says: 'comment résilier mon abonnement', articles: ['CANCELLING'] }] },
  { kind: 'TEAM', turns: [{ says: 'passez moi un humain', handsOver: true }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'on peut recevoir des colis chez vous ?', articles: ['MAIL'] },
      { says: 'et y a des casiers', articles: ['LOCKERS'] },
    ],
  },
  {
    kind: 'MEMBERS',
    turns: [{ says: 'je suis membre, je voudrais annuler ma résa de salle de demain', articles: ['BOOKING'] }],
  },
]
