const made = new Map<string, unknown>()

/** A formatter of the platform, made once for each language and style: making one takes as long as using it a hundred times. */
export function formatter<Options, Formatter>(
  Kind: new (locale?: string, options?: Options) => Formatter,
  locale: string | undefined,
  options?: Options,
): Formatter {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`
  const known = made.get(key) ?? new Kind(locale, options)
  made.set(key, known)
  return known as Formatter
}
