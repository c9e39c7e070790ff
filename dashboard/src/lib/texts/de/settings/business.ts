import type { SettingsTexts } from '../../texts.ts'

/** Was der Betreiber von sich sagt. */
export const business: SettingsTexts['business'] = {
  about: 'Wer Sie sind, wo Sie sind, und wie lange einem Gespräch angerechnet wird, wozu es geführt hat.',
  saved: 'Gespeichert: Ihr Chat richtet sich ab jetzt danach',
  identity: 'Name und Kontakt',
  identityAbout:
    'Den Namen sehen Ihre Besucher. E-Mail, Telefon und Adresse nennt der Assistent allen, die Sie erreichen möchten.',
  name: 'Name des Unternehmens',
  email: 'E-Mail-Adresse für Besucher',
  noEmail: 'Das ist keine E-Mail-Adresse. Sie sieht so aus: name@example.com.',
  phone: 'Telefon',
  address: 'Adresse',
  addressHelp: 'Höchstens sechs Zeilen.',
  addressTooLong: 'Höchstens sechs Zeilen mit je 100 Zeichen.',
  region: 'Zeit, Sprache und Geld',
  regionAbout: 'Danach werden Tage, Öffnungszeiten und Preise geschrieben und gezählt.',
  timeZone: 'Zeitzone',
  clock: (time) => `Dort ist es jetzt ${time}.`,
  timeZoneChanges:
    'Die Tage beginnen dann zu einer anderen Stunde: Listen und Zahlen der Vergangenheit werden neu gezählt, das dauert einen Moment.',
  locale: 'Sprache und Region',
  written: (example) =>
    `Darin wird geantwortet, wenn Sie die Sprache eines Besuchers nicht anbieten. Geschrieben wird ${example}.`,
  currency: 'Währung',
  currencyStays:
    'Sie bleibt: Ihre Preise, Verkäufe und Summen sind in ihr, und keine davon ließe sich umrechnen, ohne falsch zu werden.',
  attribution: 'Zeitraum der Anrechnung',
  attributionAbout:
    'Eine Besichtigung, ein Vertrag oder ein Tagespass zählt für ein Gespräch, wenn er innerhalb so vieler Tage nach der letzten Nachricht kommt.',
  days: 'Tage nach der letzten Nachricht',
  daysLimits: 'Eine ganze Zahl von 1 bis 3.650.',
  daysHelp: 'Von 1 bis 3.650. Was später kommt, gilt als nicht zugeordnet und kann von Hand zugeordnet werden.',
  daysKept: 'Gilt für alles, was ab jetzt geschieht. Was schon angerechnet ist, bleibt, wie es ist.',
}
