import type { Filter } from '#lib/conversations/filter.ts'
import type { ConversionKind } from '#lib/graph/generated/graphql.ts'
import type { Belonging } from '../behind.ts'

/** How outcomes can belong to a conversation, in the order of their choice. */
export const BELONGINGS = ['converted', 'standing', 'reversed', 'assisted'] as const satisfies readonly Belonging[]
/** Of the fields that say which outcomes are meant, the one that does so; the others then are about conversations. */
const DECIDING = ['standing', 'reversed', 'assisted', 'converted'] as const satisfies readonly Belonging[]

/** Which outcomes a filter means: how they belong, and of which kinds; of any, if of none. */
export function outcomesOf(filter: Filter): { how: Belonging; kinds: readonly ConversionKind[] } {
  const how = DECIDING.find((one) => filter[one]) ?? 'converted'
  return { how, kinds: filter[how] ?? [] }
}

/** The filter that means other outcomes of the same conversations. */
export function withOutcomes(filter: Filter, change: { how?: Belonging; kinds?: ConversionKind[] }): Filter {
  const { how, kinds } = { ...outcomesOf(filter), ...change }
  const { [outcomesOf(filter).how]: _former, ...others } = filter
  return { ...others, [how]: [...kinds] }
}
