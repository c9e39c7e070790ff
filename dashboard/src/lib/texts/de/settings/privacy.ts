import { counted } from '../../counted.ts'
import type { SettingsTexts } from '../../texts.ts'

const conversations = counted('de', { one: 'Gespräch', other: 'Gespräche' })
const further = counted('de', { one: 'weiteres Gespräch', other: 'weitere Gespräche' })
const numbers = new Intl.NumberFormat('de')

/** Was von Personen aufbewahrt wird. */
export const privacy: SettingsTexts['privacy'] = {
  about:
    'Was Besucher bei Ihnen hinterlassen, gehört ihnen: Geben Sie es heraus oder löschen Sie es auf Wunsch, und behalten Sie es nicht länger als nötig.',
  person: 'Eine Person',
  personAbout:
    'Findet Datensätze und Gespräche, die dazu führten oder in denen die Adresse steht. Gesucht wird immer nach der E-Mail-Adresse.',
  email: 'E-Mail-Adresse',
  look: 'Nachsehen',
  noAddress: 'Das ist keine E-Mail-Adresse. Eine sieht so aus: name@example.com.',
  nobody: (email) => `Von ${email} ist nichts aufbewahrt.`,
  kept: 'Was aufbewahrt ist',
  moreConversations: (count) => `Und ${further(count)}.`,
  paying:
    'Eine Zahlung dieser Person läuft noch. Sie kann gelöscht werden, sobald die Zahlung beendet ist, binnen eines Tages.',
  download: 'Alles herunterladen',
  erase: 'Löschen …',
  eraseTitle: 'Diese Person löschen',
  eraseAbout:
    'Namen, Adressen und alles Gesagte werden endgültig entfernt; ein offener Chat dieser Person endet. Was verkauft und gezählt wurde, bleibt ohne Namen stehen. Ihre Coworking-Plattform hat eigene Datensätze: Löschen Sie diese auch dort.',
  repeat: (email) => `Zur Bestätigung ${email} eingeben`,
  notTheSame: 'Das ist eine andere Adresse.',
  eraseNow: 'Endgültig löschen',
  erased: (count) => `Gelöscht; ${conversations(count)} eingeschlossen.`,
  retention: 'Aufbewahrung',
  retentionAbout: 'Wie lange die Worte von Gesprächen aufbewahrt werden. Ergebnisse, Links und Zahlen bleiben immer.',
  modes: { ever: 'Für immer aufbewahren', days: 'Nach einiger Zeit löschen' },
  days: 'Tage nach der letzten Nachricht',
  daysAdvice: 'Was älter ist, wird binnen einer Stunde endgültig gelöscht.',
  daysAllowed: (least, most) => `Von ${numbers.format(least)} bis ${numbers.format(most)} Tagen.`,
}
