import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of French speakers, as short as they are typed, for practice: they count for no score. */
export const frenchPractice: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'je suis freelance et je cherche un poste',
    'comment marche l’abonnement',
    'coworking au mois ?',
    'je veux venir travailler quelques jours par semaine',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, [
    'un bureau qui soit toujours le mien',
    'je peux laisser mes affaires sur mon poste',
    'prix poste fixe',
    'je veux ma propre place',
  ]),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'vous recevez le courrier pour mon entreprise ?',
    'il me faut juste une adresse',
    'adresse de siège social à dublin',
    'prix bureau virtuel',
  ]),
  ...brief('OFFICES', { asks: ['DATE', 'PEOPLE'] }, [
    'vous louez des bureaux ?',
    'une salle pour mon équipe',
    'quels bureaux privés sont libres',
    'je veux un espace privé',
    'tarifs bureaux privatifs',
  ]),
  ...brief('OFFICES', { links: ['Custom House Suite'], carries: { teamSize: 10 } }, [
    "bureau pour dix dès aujourd'hui",
    'on est dix et il nous faut un bureau tout de suite',
    'bureau pour une équipe de dix, immédiatement',
    'bureau 10 pers maintenant',
    'bureau pour nos dix salariés dès que possible',
  ]),
  ...brief('OFFICES', { links: ['Liffey Studio'], carries: { teamSize: 2, budget: 700 } }, [
    'bureau pour moi et mon associé, maintenant, pas plus de 700 euros',
    'bureau 2 places tout de suite, budget 700€',
    'bureau pour 2 immédiatement max 700',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, [
    "je peux venir juste aujourd'hui ?",
    'on peut passer à l’improviste pour une journée',
    'vous avez des pass jour ?',
    'combien pour une journée',
    'un poste pour la journée',
    "y a une journée d'essai ?",
    'je suis en visite à dublin, je peux travailler chez vous une journée',
    'tarif à la journée',
    'une seule journée possible ?',
  ]),
  ...brief('SPACE', { articles: ['INTERNET'] }, ['débit internet ?', 'le wifi marche bien ?', 'vous avez la fibre']),
  ...brief('SPACE', { articles: ['PARKING'] }, [
    'où se garer',
    'parking ?',
    'y a un local à vélos ?',
    'je viens en voiture, je la mets où',
  ]),
  ...brief('SPACE', { articles: ['KITCHEN'] }, ['y a un frigo ?', 'je peux apporter mon repas', 'café compris ?']),
  ...brief('SPACE', { articles: ['PRINTING'] }, [
    'je peux scanner des documents',
    'combien de pages je peux imprimer',
    'photocopieuse ?',
  ]),
  ...brief('SPACE', { articles: ['HOLIDAYS'] }, ['ouvert les jours fériés ?', 'vous fermez à noël']),
  ...brief('SPACE', { articles: ['GETTING_HERE'] }, [
    'quel bus va chez vous',
    'gare la plus proche',
    'comment venir en transports en commun',
  ]),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, [
    'adresse ?',
    'vous êtes où',
    'c’est où à dublin',
    'localisation svp',
  ]),
  ...brief('SPACE', { tells: ['8', '20'] }, [
    'horaires ?',
    'vous ouvrez quand',
    'de quelle heure à quelle heure on peut venir',
  ]),
  ...brief('SPACE', { articles: ['MEETING_ROOMS'] }, [
    'combien de salles de réunion vous avez',
    'on peut louer une salle de réunion sans être membre',
    'salle de réunion avec écran ?',
  ]),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, [
    'où sont mes factures',
    'il me faut un reçu du mois dernier',
    'je peux payer par prélèvement',
  ]),
  ...brief('MEMBERS', { articles: ['CANCELLING'] }, [
    'je veux partir',
    'mettre fin à mon abonnement',
    'c’est quoi mon préavis',
  ]),
  ...brief('MEMBERS', { articles: ['KEYS'] }, [
    'mon badge est cassé',
    'je peux pas entrer, la porte reste fermée',
    'carte d’accès perdue',
  ]),
  ...brief('TEAM', { handsOver: true }, [
    'parler à un humain',
    'rappelez-moi svp',
    'je peux parler à quelqu’un ?',
    'conseiller',
    'numéro du responsable ?',
    'quelqu’un peut me rappeler',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'vous avez une piscine ?',
    'on peut dormir sur place ?',
    'vous vendez des timbres',
  ]),
  ...brief('TEAM', { tells: [/IA/] }, ['vous êtes humain ?', 'c’est un chatbot ?', 'je parle à une machine ?']),
  ...brief('TEAM', { handsOver: true }, [
    'je veux parler à votre équipe',
    'passez-moi quelqu’un',
    'un de vos collègues peut m’aider ?',
    'je préfère un humain',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'vous avez une piscine sur le toit',
    'y a une salle de musique ?',
    'vous donnez des cours de langue',
    'y a un coiffeur à côté ?',
    'vous avez une salle d’allaitement',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { teamSize: 12, moveInDate: '2027-04-01' } }, [
    'Bonjour, notre agence a besoin de bureaux pour une douzaine de personnes à partir d’avril. Auriez-vous quelque chose qui convienne ? Bien à vous, Luc',
  ]),
  ...brief('OFFICES', { linksWith: ['Samuel Loft'], carries: { teamSize: 6, moveInDate: '2027-01-01' } }, [
    'Bonjour, pourriez-vous nous proposer un bureau pour nos six employés au 1er janvier ? Dans l’attente de votre réponse.',
  ]),
  ...brief('OFFICES', { links: ['Custom House Suite'], carries: { teamSize: 10, moveInDate: '2026-12-01' } }, [
    'bureau pour une dizaine de personnes dès décembre',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-28' } }, [
    'de passage samedi, vous avez un poste pour la journée ?',
  ]),
]
