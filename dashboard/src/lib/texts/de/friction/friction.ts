import type { friction as english } from '../../en/friction/friction.ts'
import { articles } from './articles.ts'
import { board } from './board.ts'
import { questions } from './questions.ts'
import { queue } from './queue.ts'

/** What the pages of friction and of articles say in German. */
export const friction: typeof english = {
  title: 'Hürden',
  pages: { queue: queue.title, reasons: board.title, questions: questions.title },
  reasons: {
    NO_ANSWER: 'Keine Antwort',
    NO_AVAILABILITY: 'Nichts verfügbar',
    PRICE: 'Preis',
    MISSING_START_DATE: 'Kein Startdatum genannt',
    OFFER_NOT_CLICKED: 'Angebot nicht geöffnet',
    CLICKED_NOT_STARTED: 'Geöffnet, Formular nicht begonnen',
    FORM_ABANDONED: 'Formular abgebrochen',
    OFFER_GONE: 'Angebot nicht mehr da',
    ASKED_FOR_HUMAN: 'Nach einer Person gefragt',
    ERROR: 'Fehler bei uns',
    NEGATIVE_RATING: 'Antwort schlecht bewertet',
  },
  articles,
  board,
  questions,
  queue,
}
