/**
 * A pattern of phrases, one a line, each a regular expression that matches whole words. A line that begins with `^` is
 * only found where the text begins.
 */
export function phrases(lines: TemplateStringsArray): RegExp {
  const patterns = (lines.raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return new RegExp(
    patterns
      .map((line) => (line.startsWith('^') ? `^(?:${line.slice(1)})` : `(?:${line})`))
      .map(whole)
      .join('|'),
  )
}

/** The same pattern, but not where the other one follows. */
export function unlessFollowedBy(pattern: RegExp, next: RegExp): RegExp {
  return new RegExp(`(?:${pattern.source})(?!${next.source})`)
}

function whole(pattern: string): string {
  return `${pattern.startsWith('^') ? '' : '\\b'}${pattern}\\b`
}
