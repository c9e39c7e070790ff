/** More without an end is no sentence that can be shown. */
export const LONGEST_SENTENCE = 1000

/** Where the first sentence of a text ends, the space after it included; undefined while more of it may come. */
export function endOfSentence(text: string): number | undefined {
  // Not after a number or a single letter: "5. Januar", "z. B.", "14.00".
  const found = /(?:(?<![\d\s.]|(?<!\p{L})\p{L})\.|[!?؟…])["'”»)*_]*\s+(?=\S)|\n\s*(?=\S)/u.exec(text)
  return found ? found.index + found[0].length : undefined
}
