import { counted } from '../../counted.ts'
import type { friction } from '../../en/friction/friction.ts'

const times = counted('de', { one: 'Mal', other: 'Mal' })

/** Questions that the assistant had no answer to. */
export const questions: (typeof friction)['questions'] = {
  title: 'Unbeantwortete Fragen',
  what: 'Was der Assistent nicht beantworten konnte, nach dem geordnet, was gefragt wird. Eine Antwort von hier kennt er sofort.',
  states: { OPEN: 'Offen', ANSWERED: 'Beantwortet', DISMISSED: 'Verworfen' },
  state: 'Status',
  language: 'Sprache',
  order: 'Reihenfolge',
  orders: { most: 'Am häufigsten gefragt', last: 'Zuletzt gefragt' },
  times,
  lastAsked: 'zuletzt',
  reopened: 'Nach dem Schließen wieder gefragt',
  answeredBy: 'Beantwortet durch',
  write: 'Antwort schreiben',
  dismiss: 'Verwerfen',
  dismissed: 'Verworfen. Die Frage kommt wieder, wenn fünf weitere Personen sie stellen.',
  reopen: 'Wieder öffnen',
  reopenedNow: 'Wieder geöffnet',
  merge: 'Zusammenführen',
  mergeCounted: (count: number) => `${count} Gruppen zusammenführen`,
  merged: 'Zu einer Gruppe zusammengeführt',
  choose: (question: string) => `„${question}“ auswählen`,
  otherLanguages: 'Nur Gruppen in einer Sprache lassen sich zusammenführen.',
  split: 'Nicht dieselbe Frage',
  splitDone: 'In eine eigene Gruppe verschoben',
  wordings: 'So wurde gefragt',
  examples: 'Gespräche',
  erased: 'Gelöscht',
  openExample: 'Gespräch bei dieser Nachricht öffnen',
  empty: 'Nichts ist unbeantwortet',
  emptyAdvice: 'Wenn der Assistent keine Antwort hat, erscheint die Frage hier.',
  emptyClosed: 'Hier ist nichts',
  emptyClosedAdvice: 'Beantwortete und verworfene Gruppen erscheinen hier.',
  notFound: 'Frage nicht gefunden',
  back: 'Unbeantwortete Fragen',
  more: 'Weitere Fragen',
  first: 'Erste Fragen',
  notDone: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  inLanguage: (language: string) => `auf ${language}`,
  articleFor: 'Die Antwort',
  publishAnswer: 'Antwort veröffentlichen',
  answered: 'Veröffentlicht. Die Gruppe ist geschlossen.',
  onlyManagers: 'Antworten schreiben Inhaber und Manager.',
  closedBy: (name: string) => `von ${name}`,
  effect: {
    before: (rate) => `Davor: ${times(rate)} pro Woche ohne Antwort`,
    notSince: 'Seitdem: nicht mehr gefragt',
    since: (answered, unanswered) =>
      unanswered > 0
        ? `Seitdem: ${times(answered)} pro Woche beantwortet, ${times(unanswered)} pro Woche weiter ohne Antwort`
        : `Seitdem: ${times(answered)} pro Woche beantwortet`,
  },
}
