/** A statement without the values that are written into it; those that are sent beside it are not in its text. */
export function withoutValues(text: string): string {
  return text
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, '?')
    .replace(/e?'(?:[^'\\]|''|\\.)*'/gi, '?')
    .replace(/(?<![\w$"])\d+(?:\.\d+)?(?!\w)/g, '?')
    .replace(/\s+/g, ' ')
    .trim()
}
