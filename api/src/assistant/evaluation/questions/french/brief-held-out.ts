import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of French speakers; held out: no rule is made by these. */
export const briefFrenchHeldOut: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'quels abonnements avez-vous',
    'je cherche un espace de coworking à dublin',
    'tarifs hot desk svp',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, ['vous avez des postes fixes']),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'adresse commerciale avec courrier, combien',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { moveInDate: '2027-05-01', teamSize: 14 } }, [
    'on est 14 et on cherche un bureau pour mai',
    'bureau privé pour quatorze personnes à partir du 1er mai',
  ]),
  ...brief('OFFICES', { links: ['Joyce Suite'], carries: { teamSize: 4, budget: 1400 } }, [
    "bureau privé pour quatre, dès aujourd'hui, 1400 euros max",
  ]),
  ...brief('OFFICES', { asks: ['DATE', 'PEOPLE'] }, ['vous avez des bureaux privatifs']),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, [
    'pass journée ?',
    'je peux acheter un pass pour un jour',
    'vous vendez des pass à la journée',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-25' } }, [
    'je veux venir mercredi pour la journée',
  ]),
  ...brief('SPACE', { articles: ['PETS'] }, ['les chiens sont ok ?']),
  ...brief('SPACE', { articles: ['PHONE_BOOTHS'] }, ['vous avez des cabines téléphoniques']),
  ...brief('SPACE', { articles: ['LOCKERS'] }, ['je peux louer un casier']),
  ...brief('SPACE', { articles: ['EVENTS'] }, ['quels événements organisez-vous']),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, ['comment vous trouver']),
  ...brief('SPACE', { tells: [/ferm/] }, ['ouvert le dimanche ?']),
  ...brief('SPACE', { articles: ['INTERNET'] }, ['la connexion internet est bonne ?']),
  ...brief('MEMBERS', { articles: ['BOOKING'] }, ['comment réserver une salle de réunion en tant que membre']),
  ...brief('MEMBERS', { articles: ['MAIL'] }, ["j'ai reçu un colis ?"]),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, ['je ne trouve pas ma facture']),
  ...brief('TEAM', { handsOver: true }, ['une vraie personne peut m’aider ?', 'je veux parler à l’équipe']),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'vous avez une salle de gym ?',
    'y a-t-il une salle de sieste',
  ]),
]
