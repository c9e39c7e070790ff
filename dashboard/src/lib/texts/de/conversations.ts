import { counted } from '../counted.ts'
import type { Texts } from '../texts.ts'
import { conversions } from './conversions.ts'

const newConversations = counted('de', { one: 'neues Gespräch', other: 'neue Gespräche' })
const withNews = counted('de', { one: 'Gespräch mit Neuem', other: 'Gespräche mit Neuem' })

/** Die Liste der Gespräche. */
export const conversations: Texts['conversations'] = {
  list: 'Gespräche',
  counted: counted('de', { one: 'Gespräch', other: 'Gespräche' }),
  atLeast: (count) => `mindestens ${count}`,
  live: 'Live',
  reconnecting: 'Verbinde neu …',
  newConversations,
  withNews,
  orMore: (counted) => `mindestens ${counted}`,
  loading: 'Gespräche werden geladen',
  columns: {
    opening: 'Erste Nachricht',
    outcomes: 'Ergebnisse',
    customer: 'Kunde',
    stage: 'Stufe',
    messages: 'Nachrichten',
    started: 'Begonnen',
    lastActivity: 'Zuletzt aktiv',
  },
  noMessage: 'Noch keine Nachricht',
  noOutcome: 'Keine',
  anonymous: 'Anonym',
  messages: counted('de', { one: 'Nachricht', other: 'Nachrichten' }),
  reviewed: 'geprüft',
  stages: {
    OPENED: 'Geöffnet',
    ENGAGED: 'Im Gespräch',
    OFFERED: 'Angebot',
    CLICKED: 'Geklickt',
    STARTED: 'Formular',
    CONVERTED: 'Abschluss',
  },
  noMatch: 'Kein Gespräch passt dazu',
  noMatchAdvice: 'Versuchen Sie weniger Wörter, ein anderes Ergebnis oder einen längeren Zeitraum.',
  clearFilters: 'Alle Filter zurücksetzen',
  empty: 'Noch keine Gespräche',
  emptyAdvice:
    'Sie erscheinen hier von selbst, sobald jemand im Chat Ihrer Website schreibt. Öffnen Sie die Beispielseite, um es auszuprobieren.',
  openExample: 'Beispielseite öffnen',
  search: 'Gespräche durchsuchen',
  searchPlaceholder: 'Wörter, Sitzungs-ID oder Link',
  clearSearch: 'Suche leeren',
  noSuchSession: 'Keine Sitzung hat diese ID. Prüfen Sie, ob sie vollständig kopiert wurde.',
  searchFailed: (what) => `${what}. Versuchen Sie es gleich noch einmal.`,
  outcome: 'Ergebnis',
  outcomes: {
    all: 'Alle',
    any: 'Mit Ergebnis',
    none: 'Ohne Ergebnis',
    tour: conversions.outcomes.TOUR_BOOKED,
    customer: conversions.outcomes.CUSTOMER_CREATED,
    contract: conversions.outcomes.CONTRACT_CREATED,
    'day-pass': conversions.outcomes.DAY_PASS_PURCHASED,
  },
  clear: 'Zurücksetzen',
  dates: {
    active: 'Aktiv',
    range: 'Zeitraum',
    anyTime: 'Jederzeit',
    today: 'Heute',
    lastDays: (count) => `Letzte ${count} Tage`,
    since: (day) => `Seit ${day}`,
    until: (day) => `Bis ${day}`,
    from: 'Von',
    to: 'Bis',
    apply: 'Anwenden',
  },
  pages: { all: 'Seiten', rows: 'Zeilen', newest: 'Neueste', newer: 'Neuere', older: 'Ältere' },
  keys: {
    next: 'Nächstes Gespräch',
    previous: 'Voriges Gespräch',
    open: 'Gespräch öffnen',
    search: 'Gespräche durchsuchen',
  },
}
