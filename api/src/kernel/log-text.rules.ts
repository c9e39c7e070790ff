/**
 * What the log may keep of the text of an error. Texts of errors quote what they are about: a database the value that it
 * could not read, a parser the beginning of its input. Names of tables and columns stay, values go.
 */
export function loggableText(text: string): string {
  return text
    .replace(/: (["'])[\s\S]*$/, ': $1…$1')
    .replace(/(["'])((?:(?!\1)[\s\S])*)\1/g, (quoted, mark, inner) =>
      /[\s@]/.test(inner) ? `${mark}…${mark}` : quoted,
    )
    .replace(/[^\s"'<>()]+@[^\s"'<>()]+/g, '…@…')
    .replace(/[\w-]{22,}/g, (word) => (/\d/.test(word) && /[a-z]/i.test(word) ? '…' : word))
}
