import { wordsOf } from './plain.rules.ts'

/** The words of a name that tell it from others: "Hot Desk Unlimited" is told by "unlimited". */
export function distinctive(name: readonly string[], commonInNames: ReadonlySet<string>): string[] {
  return name.filter((word) => !commonInNames.has(word))
}

/**
 * The offers that a text names: with all words that tell them, and, where that is one short word such as "plus", with
 * another word of their name beside it, unless short names do.
 */
export function namedIn<Named extends { facts: { name: string } }>(
  text: string,
  offers: readonly Named[],
  commonInNames: ReadonlySet<string>,
  shortNamesDo = false,
): Named[] {
  const said = new Set(wordsOf(text))
  return offers.filter(({ facts }) => {
    const name = wordsOf(facts.name)
    const telling = distinctive(name, commonInNames)
    if (telling.length === 0 || !telling.every((word) => said.has(word))) return false
    return shortNamesDo || telling.join('').length > 5 || name.some((word) => !telling.includes(word) && said.has(word))
  })
}

/** Whether a text has most words of a name. */
export function mostlyNames(text: string, name: string): boolean {
  const said = new Set(wordsOf(text).map(singular))
  const words = wordsOf(name).map(singular)
  return words.filter((word) => said.has(word)).length * 3 >= words.length * 2
}

function singular(word: string): string {
  return word.replace(/s$/, '')
}
