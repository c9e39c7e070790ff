/** A language tag as it is written, such as `en-IE`; undefined for what is none, or none that dates can be written in. */
export function canonicalLocale(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical && Intl.DateTimeFormat.supportedLocalesOf(canonical).length > 0 ? canonical : undefined
  } catch {
    return undefined
  }
}
