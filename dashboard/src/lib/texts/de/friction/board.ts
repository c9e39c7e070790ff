import { counted } from '../../counted.ts'
import type { friction } from '../../en/friction/friction.ts'

const conversations = counted('de', { one: 'Gespräch', other: 'Gespräche' })

/** The board of reasons. */
export const board: (typeof friction)['board'] = {
  title: 'Gründe',
  what: 'Warum Gespräche zu nichts führten. Jede Zahl öffnet die Gespräche dahinter.',
  period: 'Zeitraum',
  weeks: counted('de', { one: 'Woche', other: 'Wochen' }),
  reason: 'Grund',
  count: 'Gespräche',
  share: 'Anteil',
  before: 'Zuvor',
  change: 'Änderung',
  trend: 'Je Woche',
  trendOf: (reason: string, counts: string) => `${reason}, je Woche: ${counts}`,
  offers: 'Nach Angebot',
  offersOf: (reason: string) => `Angebote: ${reason}`,
  gone: 'Nicht mehr vorhanden',
  noChange: 'unverändert',
  lost: 'Führten zu nichts',
  unexplained: 'Kein Grund erkennbar',
  unexplainedWhat: 'Nichts wurde angeboten und nichts ging schief.',
  members: 'Fragen von Mitgliedern',
  membersWhat: 'Mitglieder, die fragen oder Buchungen verwalten. Keine entgangenen Verkäufe.',
  rate: 'Abschlussquote',
  rateWhat: 'Anteil der Gespräche mit Interessenten. Marken zeigen, wann Antworten geschrieben wurden.',
  rateBefore: (rate: string) => `${rate} im Zeitraum davor`,
  rateOf: (week: string, rate: string, counts: string) => `Woche ab ${week}: ${rate}, ${counts}`,
  answerWritten: 'Antwort geschrieben',
  conversations,
  of: (converted: string, all: string) => `${converted} von ${all}`,
  none: '—',
  empty: 'Keine Gespräche in dieser Zeit',
  emptyAdvice: 'Wählen Sie einen längeren Zeitraum.',
  newNow: 'neu',
}
