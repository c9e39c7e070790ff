import { counted } from '../counted.ts'
import type { Texts } from '../texts.ts'

const days = counted('de', { one: 'Tag', other: 'Tage' })
const weeks = counted('de', { one: 'Woche', other: 'Wochen' })
const months = counted('de', { one: 'Monat', other: 'Monate' })
const years = counted('de', { one: 'Jahr', other: 'Jahre' })

/** Was auf den Teilen steht, aus denen jede Seite besteht. */
export const ui: Texts['ui'] = {
  close: 'Schließen',
  copied: 'Kopiert',
  copy: (what) => `Kopieren: ${what}`,
  copyingRefused: 'Der Browser hat das Kopieren nicht erlaubt',
  erased: 'Gelöscht',
  notGiven: 'keine Angabe',
  missingAdvice: 'Vielleicht wurde der Eintrag gelöscht, oder die Adresse wurde beim Kopieren abgeschnitten.',
  allConversations: 'Alle Gespräche',
  people: counted('de', { one: 'Person', other: 'Personen' }),
  days,
  pricePeriod: {
    DAY: (count) => (count === 1 ? 'pro Tag' : `alle ${days(count)}`),
    WEEK: (count) => (count === 1 ? 'pro Woche' : `alle ${weeks(count)}`),
    MONTH: (count) => (count === 1 ? 'pro Monat' : `alle ${months(count)}`),
    YEAR: (count) => (count === 1 ? 'pro Jahr' : `alle ${years(count)}`),
  },
  toasts: {
    title: 'Meldungen',
    undo: 'Rückgängig',
    undoLast: 'Das Letzte rückgängig machen',
    dismiss: 'Ausblenden',
    undone: 'Rückgängig gemacht',
    notUndone: 'Das ließ sich nicht rückgängig machen. Sehen Sie nach, wie es jetzt ist, und ändern Sie es von Hand.',
  },
}
