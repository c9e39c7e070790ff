/** The visitor's language tag where we speak that language, else the operator's own, so that words and figures agree. */
export function chooseLocale(wanted: string, operators: string, spoken: readonly string[]): string {
  const speaks = (locale: string) => spoken.includes(locale.split('-')[0] ?? '')
  return [wanted, operators].find(speaks) ?? spoken[0] ?? 'en'
}
