import { comparable } from './comparable.rules.ts'

/** So many words in a row are no accident. */
const RUN = 9

/** What a reference to an offer looks like: it is between the model and its tools. */
const REFERENCE = /(?<!\p{L})(?:plan|office|pass):\d+/iu
/** What prompts and calls of tools are written in. */
const MACHINERY =
  /<\/?(?:tool|function|system|assistant|think|instructions?)\b|\b(?:tool|function)_?calls?\b|\bsystem ?prompt\b|"(?:name|arguments|parameters|refs)"\s*:/i

/** Whether a text shows how the assistant works: names of tools, references, or its instructions word for word. */
export function showsWorkings(text: string, toolNames: readonly string[], secrets: readonly string[]): boolean {
  const read = comparable(text)
  if (REFERENCE.test(read) || MACHINERY.test(read)) return true
  const plain = read.toLowerCase()
  const joined = plain.replace(/[^\p{L}]/gu, '')
  if (toolNames.some((name) => names(plain, joined, name.toLowerCase()))) return true
  const said = runsOf(text)
  return secrets.some((secret) => runsOf(secret).some((run) => said.includes(run)))
}

/** `findPlans` also as "find_plans" and "find-plans"; as the two words "find plans" it is ordinary language. */
function names(plain: string, joined: string, name: string): boolean {
  return joined.includes(name) && new RegExp(spelled(name)).test(plain)
}

function spelled(name: string): string {
  return [...name].join('[_\\-.]?')
}

function runsOf(text: string): string[] {
  const words =
    comparable(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '))
}
