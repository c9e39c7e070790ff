import { articles } from './articles.ts'
import { board } from './board.ts'
import { questions } from './questions.ts'
import { queue } from './queue.ts'

/** What the pages of friction and of articles say in English. */
export const friction = {
  title: 'Friction',
  pages: { queue: queue.title, reasons: board.title, questions: questions.title },
  reasons: {
    NO_ANSWER: 'No answer',
    NO_AVAILABILITY: 'Nothing available',
    PRICE: 'Price',
    MISSING_START_DATE: 'No start date given',
    OFFER_NOT_CLICKED: 'Offer not opened',
    CLICKED_NOT_STARTED: 'Opened, form not started',
    FORM_ABANDONED: 'Form abandoned',
    OFFER_GONE: 'Offer gone',
    ASKED_FOR_HUMAN: 'Asked for a person',
    ERROR: 'Error on our side',
    NEGATIVE_RATING: 'Answer rated badly',
  },
  articles,
  board,
  questions,
  queue,
}
