import { locale as here } from '#lib/texts/text.ts'

/** Languages of the chat with the regions that operators are mostly in; another one stays when it is set already. */
const LOCALES = [
  ...['en-IE', 'en-GB', 'en-US', 'en-CA', 'en-AU', 'en-NZ', 'en-ZA', 'en-IN', 'en-SG'],
  ...['de-DE', 'de-AT', 'de-CH', 'fr-FR', 'fr-BE', 'fr-CH', 'fr-CA', 'es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-CL'],
  ...['pt-PT', 'pt-BR', 'ar-AE', 'ar-SA', 'ar-EG', 'ar-MA'],
]

interface Option {
  value: string
  label: string
}

/** Languages with their regions, by name. */
export function localeOptions(set: string, locale = here): Option[] {
  const names = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' })
  return [...new Set([...LOCALES, set])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))
}

/** All time zones, by part of the world, with what is set among them. */
export function timeZoneOptions(set: string): { heading: string; options: Option[] }[] {
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), set])].sort()
  const groups = Map.groupBy(zones, (zone) => (zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'UTC'))
  return [...groups].map(([heading, inIt]) => ({
    heading,
    options: inIt.map((value) => ({ value, label: cityOf(value) })),
  }))
}

function cityOf(zone: string): string {
  return zone
    .slice(zone.indexOf('/') + 1)
    .replaceAll('_', ' ')
    .replaceAll('/', ', ')
}

/** What the clocks of a time zone show. */
export function clockOf(timeZone: string, at: Date, locale = here): string {
  return at.toLocaleTimeString(locale, { timeZone, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })
}

/** How a date and an amount are written in a locale, as an example. */
export function writtenIn(locale: string, currency: string, at: Date): string {
  const date = at.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  return `${date} · ${new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1240.5)}`
}

/** A currency with its name. */
export function currencyName(code: string, locale = here): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code)
  return name && name !== code ? `${code} · ${name}` : code
}
