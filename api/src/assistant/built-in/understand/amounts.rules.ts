/** How a language says how many people there are and what they want to pay. */
export interface AmountWords {
  /** Number words, such as `two`. */
  numbers: Readonly<Record<string, number>>
  /** Patterns whose first group is the number of people; `#` stands for a number. The highest of a range counts. */
  people: readonly RegExp[]
  /** Said of oneself alone, or of a pair. */
  peopleWithoutNumber: readonly { pattern: RegExp; people: number }[]
  /** "Me and # colleagues": one more than the number. */
  peopleBesidesMe: RegExp
  /** Patterns of a highest price; the group `amount` is the number. */
  budget: readonly RegExp[]
  /** Currencies by the signs and words that people use for them, each word for one or more. */
  currencies: readonly { pattern: RegExp; currency: string }[]
}

/** Replaces number words by digits: "two people" becomes "2 people". */
export function digits(text: string, words: AmountWords): string {
  return text.replace(/\p{L}+/gu, (word) => String(words.numbers[word] ?? word))
}

/** The people that a text names. */
export interface TeamFound {
  size: number
  /** The text without them. */
  rest: string
}

/** Finds how many people a text names. Expects digits. */
export function findTeam(text: string, words: AmountWords): TeamFound | undefined {
  const found = (match: RegExpMatchArray, people: number) => {
    const size = sensible(people)
    return size === undefined ? undefined : { size, rest: text.replace(match[0], ' ') }
  }
  const besides = text.match(words.peopleBesidesMe)
  if (besides) return found(besides, Number(besides[1] ?? besides[2]) + 1)
  for (const pattern of words.people) {
    const match = text.match(pattern)
    const team = match && found(match, Number(match[2] ?? match[1]))
    if (team) return team
  }
  // "For me and my partner" says both: the pair is meant.
  const alone = words.peopleWithoutNumber.flatMap(({ pattern, people }) => {
    const match = text.match(pattern)
    return match ? [{ match, people }] : []
  })
  const most = alone.sort((one, other) => other.people - one.people)[0]
  return most && found(most.match, most.people)
}

/** The highest price that a text names. */
export interface BudgetFound {
  /** In whole units of the currency, such as 25.5. */
  amount: number
  /** The currency said, if one was, or all those that its name is used for, such as "dinar". */
  currencies?: readonly string[]
  /** The text without it. */
  rest: string
}

/** Finds the highest price that somebody wants to pay. Expects digits. */
export function findBudget(text: string, words: AmountWords): BudgetFound | undefined {
  for (const pattern of words.budget) {
    const match = text.match(pattern)
    const amount = match?.groups?.amount
    if (!match || amount === undefined) continue
    const said = words.currencies.filter(({ pattern }) => pattern.test(match[0])).map(({ currency }) => currency)
    return {
      amount: readNumber(amount),
      ...(said.length > 0 && { currencies: said }),
      rest: text.replace(match[0], ' '),
    }
  }
  return undefined
}

/** Reads "1,500", "1.500", "1 500", "1500.50" and "1.5k". */
export function readNumber(text: string): number {
  const thousands = /k$/.test(text) ? 1000 : 1
  const number = text
    .replace(/k$/, '')
    .replaceAll(' ', '')
    .replace(/[.,](?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  return Math.round(Number(number) * thousands * 100) / 100
}

function sensible(people: number): number | undefined {
  return Number.isInteger(people) && people >= 1 && people <= 1000 ? people : undefined
}
