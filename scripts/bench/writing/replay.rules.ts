import type { Statement } from './record-statements.ts'
import type { Recording } from './recording.ts'

/** A change to be made again, with values of its own each time. */
export interface Replay extends Recording {
  /** Words of the recording that belong to that one time, such as identifiers it made. */
  fresh: string[]
  /** By how much numbers went on from one time to the next, such as positions, by where they stand. */
  steps: Record<string, number>
}

/** When and where a change is made again. */
export interface Repetition {
  /** What takes the place of words of the recording: another chat's identifiers, or new ones. */
  words: ReadonlyMap<string, string>
  /** How often it was made there before. */
  time: number
  /** ISO 8601. */
  now: string
}

/** What may be an identifier, a key or a hash, alone, in JSON or in a statement. */
const WORD = /[A-Za-z0-9_-]{16,}/g
/** Texts and numbers that stand in a statement itself. */
export const LITERAL = /'(?:[^']|'')*'|\b\d+\b/g
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g

/** Finds out from two recordings of a change what is new each time. */
export function replayOf([one, other]: readonly [Recording, Recording]): Replay {
  const fresh = new Set<string>()
  const steps: Replay['steps'] = {}
  const others = partsOf(other)
  for (const [path, part] of partsOf(one)) {
    const next = others.get(path)
    if (typeof part === 'number' && typeof next === 'number' && part !== next) steps[path] = next - part
    // What was made the first time may be mentioned the second time, but not in the same place.
    const lasting = new Set(wordsOf(next))
    for (const word of wordsOf(part)) if (!lasting.has(word)) fresh.add(word)
  }
  return { ...one, fresh: [...fresh], steps }
}

/** The transactions of a change for one more time, in order: those before the answer come first. */
export function repeat({ before, after, steps }: Replay, { words, time, now }: Repetition): Statement[][] {
  const renewWords = (text: string) => text.replace(TIME, now).replace(WORD, (word) => words.get(word) ?? word)
  const renew = (value: unknown, path: string): unknown => {
    if (typeof value === 'number') return value + (steps[path] ?? 0) * time
    if (typeof value === 'string') return renewWords(value)
    return Array.isArray(value) ? value.map((each, index) => renew(each, `${path}/${index}`)) : value
  }
  const renewText = (text: string, path: string): string => {
    let index = 0
    return text.replace(LITERAL, (literal) => String(renew(literalOf(literal), `${path}/${index++}`)))
  }
  return [...before, ...after].map((transaction, at) =>
    transaction.map(({ connection, text, values }, index) => ({
      connection,
      text: renewText(text, `${at}/${index}/text`),
      values: renew(values, `${at}/${index}`) as unknown[],
    })),
  )
}

/** The transactions of a change that change something, alone. */
export function writingPartOf(replay: Replay): Replay {
  const kept = replay.before.flatMap((transaction, at) => (transaction.some(writes) ? [at] : []))
  const steps = Object.entries(replay.steps).flatMap(([path, step]): [string, number][] => {
    const [at, ...rest] = path.split('/')
    const moved = kept.indexOf(Number(at))
    return moved < 0 ? [] : [[[moved, ...rest].join('/'), step]]
  })
  return { ...replay, before: kept.map((at) => replay.before[at]!), after: [], steps: Object.fromEntries(steps) }
}

function writes({ text }: Statement): boolean {
  return /\b(insert into|update|delete from)\b/i.test(text)
}

/** Something as long as a word, beginning as it does, that nobody has used yet. */
export function freshLike(word: string): string {
  const start = word.slice(0, word.lastIndexOf('_') + 1)
  let random = ''
  while (start.length + random.length < word.length) random += Math.random().toString(36).slice(2)
  return `${start}${random}`.slice(0, word.length)
}

function wordsOf(part: unknown): readonly string[] {
  return (typeof part === 'string' && part.match(WORD)) || []
}

/** A number, or a text with its quotes. */
function literalOf(literal: string): string | number {
  return literal.startsWith("'") ? literal : Number(literal)
}

/** Everything that may differ from time to time, by where it stands. */
function partsOf({ before, after }: Recording): Map<string, unknown> {
  const parts = new Map<string, unknown>()
  const add = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const [index, each] of value.entries()) add(each, `${path}/${index}`)
    else parts.set(path, value)
  }
  for (const [at, transaction] of [...before, ...after].entries()) {
    for (const [index, { text, values }] of transaction.entries()) {
      add((text.match(LITERAL) ?? []).map(literalOf), `${at}/${index}/text`)
      add(values, `${at}/${index}`)
    }
  }
  return parts
}
