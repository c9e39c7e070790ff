import { counted } from '../counted.ts'
import type { Texts } from '../texts.ts'

/** Die Suche über alles, und was sich von dort aus tun lässt. */
export const palette: Texts['palette'] = {
  title: 'Suchen oder etwas tun',
  placeholder: 'Ein Ort, ein Befehl, Wörter, ein Name, eine Sitzungs-ID oder ein Link',
  groups: {
    page: 'Auf dieser Seite',
    go: 'Gehe zu',
    anywhere: 'Überall',
    conversations: 'Gespräche',
    people: 'Personen',
  },
  thisConversation: 'Dieses Gespräch öffnen',
  searching: 'Wird gesucht …',
  found: counted('de', { one: 'Eintrag', other: 'Einträge' }),
  nothing: 'Nichts heißt so, und niemand hat das gesagt. Versuchen Sie weniger oder andere Wörter.',
}
