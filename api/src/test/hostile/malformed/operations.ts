import fc from 'fast-check'
import { rootOperations } from '../../root-operations.ts'
import { damaged, text, value } from './nasty-values.ts'

/** What an operation is asked with. */
export interface AskedBody {
  query: unknown
  variables?: unknown
  operationName?: unknown
  extensions?: unknown
}

/** Every root field, but those whose work is made to be slow. */
const OPERATIONS = rootOperations({ password: 'no password' }, 2).filter(
  ({ field, kind }) => !/signIn|password/i.test(field) && kind !== 'subscription',
)
const WORDS = [
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '!',
  '$',
  '@',
  ':',
  '=',
  '|',
  '&',
  '...',
]
const NAMES = [
  'viewer',
  'kind',
  'node',
  'id',
  'conversations',
  'first',
  'after',
  'edges',
  '__typename',
  '__schema',
  'include',
  'if',
  '-1',
  '1e5',
  '"x"',
  '"""x"""',
  'true',
  'null',
  '#',
]

/** An operation of ours with some of its variables exchanged for anything. */
const withNastyVariables = fc
  .tuple(
    fc.constantFrom(...OPERATIONS),
    text,
    fc.array(fc.tuple(fc.nat(), fc.oneof({ weight: 2, arbitrary: text }, { weight: 1, arbitrary: value })), {
      maxLength: 2,
    }),
  )
  .map(([operation, given, changes]): AskedBody => {
    const variables = operation.variables(given)
    for (const [at, put] of changes) exchange(variables as Record<string, unknown>, at, put)
    return { query: operation.document, variables }
  })

/** Exchanges one of the values in an object, or in one that it holds. */
function exchange(object: Record<string, unknown>, at: number, put: unknown): void {
  const names = Object.keys(object)
  const name = names[at % Math.max(1, names.length)]
  if (name === undefined) return
  const inside = object[name]
  const goOn = typeof inside === 'object' && inside !== null && !Array.isArray(inside) && at % 4 !== 0
  if (goOn) exchange(inside as Record<string, unknown>, Math.floor(at / 3), put)
  else object[name] = put
}

const document = fc.oneof(
  { weight: 2, arbitrary: damaged(fc.constantFrom(...OPERATIONS.map((each) => each.document))) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...WORDS, ...NAMES), { maxLength: 30 }).map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: text },
)

/** What is asked of the graph: broken in its document, its variables or its form. */
export const asked: fc.Arbitrary<AskedBody> = fc.oneof(
  { weight: 8, arbitrary: withNastyVariables },
  {
    weight: 3,
    arbitrary: fc.record({
      query: document,
      variables: fc.dictionary(fc.string({ maxLength: 6 }), value, { maxKeys: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      query: fc.oneof(document, value),
      variables: value,
      operationName: value,
      extensions: value,
    }),
  },
)
