import type { Texts } from '../texts.ts'

/** Was keinem Gespräch zugerechnet ist. */
export const unattributed: Texts['unattributed'] = {
  what: 'Erfasst, aber keinem Gespräch zugerechnet. Ordnen Sie zu, wovon Sie die Herkunft kennen; jede Änderung steht im Protokoll.',
  whatOnly: 'Erfasst, aber keinem Gespräch zugerechnet. Inhaber und Manager ordnen zu, wovon sie die Herkunft kennen.',
  reason: 'Grund',
  reasons: {
    'no-session': 'Nannte keine Sitzung',
    'unknown-session': 'Nannte eine unbekannte Sitzung',
    'outside-window': 'Außerhalb des Zeitfensters',
    detached: 'Vom Team weggenommen',
  },
  named: 'Genannt wurde',
  suggestions: 'Gespräche, aus denen es stammen könnte',
  samePerson: 'Dieselbe Person',
  sameOffer: 'Dasselbe Angebot',
  attach: 'Diesem Gespräch zuordnen',
  another: 'Einem anderen Gespräch zuordnen …',
  consequence: 'Das Gespräch bekommt die Marke, mit allem, was zusammen damit erfasst wurde.',
  session: 'Sitzungs-ID oder Link',
  sessionMissing: 'Fügen Sie eine ganze Sitzungs-ID ein oder einen Link, der eine trägt.',
  note: 'Warum',
  noteMissing: 'Sagen Sie, warum, für alle, die später fragen.',
  empty: 'Alles ist zugeordnet',
  emptyAdvice: 'Was ohne Gespräch hereinkommt, erscheint hier mit dem Grund.',
  noMatchAdvice: 'Aus diesem Grund ist nichts mehr übrig.',
}
