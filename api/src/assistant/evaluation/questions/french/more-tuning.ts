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

  {
    kind: 'PLANS',
    turns: [
      {
        says: "Bonjour, je suis graphiste indépendante et un poste en coworking m'intéresserait à partir de mi-décembre. Quels seraient les tarifs mensuels ? Bonne journée, Claire",
        links: HOT_DESKS,
        carries: { startDate: '2026-12-15' },
        tells: ['145', '225', '285'],
      },
    ],
  },
  {
    kind: 'PLANS',
    turns: [{ says: 'hot desk ou bureau dédié vous conseillez quoi', names: [...HOT_DESKS, 'Dedicated Desk'] }],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: 'une formule avec accès la nuit aussi ?', names: ['Hot Desk Unlimited'], asks: ['DATE'] },
      { says: 'au premier mars', linksWith: ['Hot Desk Unlimited'], carries: { startDate: '2027-03-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'juste une adresse pro pour mon auto-entreprise',
        names: VIRTUAL_OFFICES,
        withholds: ['89'],
        asks: ['DATE'],
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'Madame, Monsieur,\nnotre cabinet cherche un bureau pour quatre avocats au 1er février. Le loyer ne devrait pas dépasser 1 500 euros par mois.\nCordialement,\nMe Lefèvre',
        links: ['Joyce Suite'],
        carries: { moveInDate: '2027-02-01', teamSize: 4, budget: 1500 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'recherche bureau pour 12 salariés, arrivée en avril',
        links: ['Harbour Office'],
        carries: { moveInDate: '2027-04-01', teamSize: 12 },
      },
      { says: 'rien de plus petit ?', links: [] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'dispo pour 3 en janvier ? un bureau fermé',
        links: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'],
        carries: { moveInDate: '2027-01-01', teamSize: 3 },
      },
      { says: 'lequel est le plus cher', links: ['Samuel Loft'] },
      { says: 'et le moins cher', links: ['Beckett Room'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'le Liffey Studio est toujours libre ?', links: ['Liffey Studio'] },
      {
        says: 'on est deux, pour février',
        links: ['Liffey Studio'],
        carries: { moveInDate: '2027-02-01', teamSize: 2 },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [
      { says: '4 entrées pour le 10 décembre', links: DAY_PASSES, carries: { startDate: '2026-12-10', teamSize: 4 } },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: "un day pass aujourd'hui c'est bon ?", links: DAY_PASSES, carries: { startDate: '2026-11-23' } }],
  },
  { kind: 'SPACE', turns: [{ says: 'les animaux sont acceptés ?', articles: ['PETS'] }] },
  { kind: 'SPACE', turns: [{ says: 'le café est payant ?', articles: ['KITCHEN'] }] },
  { kind: 'SPACE', turns: [{ says: 'ça ouvre à quelle heure le matin', tells: ['8'] }] },
  { kind: 'SPACE', turns: [{ says: "c'est dans quelle rue", tells: ['Custom House Quay'] }] },
  { kind: 'SPACE', turns: [{ says: 'vous organisez des soirées ou des rencontres ?', articles: ['EVENTS'] }] },
  { kind: 'MEMBERS', turns: [{ says: "j'arrive pas à réserver une salle dans l'appli", articles: ['BOOKING'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'je veux arrêter mon abonnement, quel préavis', articles: ['CANCELLING'] }] },
  { kind: 'MEMBERS', turns: [{ says: "j'ai été prélevé deux fois !", handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'donnez moi un conseiller', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'ça sert à rien, je veux une vraie personne', handsOver: true }] },
]
