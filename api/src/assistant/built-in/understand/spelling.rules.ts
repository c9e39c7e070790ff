/**
 * Puts right words that are nearly one of the vocabulary: "hot dsek" becomes "hot desk". Words of three letters or
 * fewer and those in `others` stay as they are; so does the first letter, which people rarely miss.
 */
export function correct(text: string, vocabulary: ReadonlySet<string>, others: ReadonlySet<string>): string {
  return text.replace(/\p{L}{3,}/gu, (word) =>
    vocabulary.has(word) || vocabulary.has(word.replace(/s$/, '')) || others.has(word)
      ? word
      : (nearest(word, vocabulary) ?? word),
  )
}

function nearest(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  let best: string | undefined
  let least = word.length >= 8 ? 2 : 1
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) > least || candidate.length < 3) continue
    if (word.length < 4 && !isSwapped(word, candidate)) continue
    if (candidate[0] !== word[0] && !isSwapped(word.slice(0, 2), candidate.slice(0, 2))) continue
    const away = distance(word, candidate)
    if (away < least || (away === least && best === undefined)) {
      best = candidate
      least = away
    }
  }
  return best
}

function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && a !== b && [...a].sort().join('') === [...b].sort().join('')
}

/** Letters to add, drop, replace or swap with their neighbour to turn one word into the other. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      }
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
