import type { NamedByFilterFragment } from '#lib/graph/generated/graphql.ts'
import { openingOf } from '#lib/texts/opening-of.ts'
import { personName } from '#lib/texts/person-name.ts'
import { text } from '#lib/texts/text.ts'
import type { Filter } from '../filter.ts'

/** What a filter names by an identifier, each once. */
export function namedIn({ offers, labels, assignees, customerId, sessionId }: Filter): string[] {
  const ids = [offers, labels, assignees, customerId, sessionId].flat().filter((id) => id != null)
  return [...new Set(ids.map(String))].slice(0, MOST_NAMED)
}

/** As many as the graph looks up at once. */
const MOST_NAMED = 100

/** What was found of that, in the order in which it was asked for. */
export type Named = readonly (NamedByFilterFragment | null)[]

/** Names by identifier, for chips; what was looked for and is not there says so. Nothing before it was looked for. */
export function namesOf(filter: Filter, found: Named | undefined): Map<string, string> {
  if (!found) return new Map()
  const names = new Map(found.flatMap((node) => (node ? [[String(node.id), nameOf(node)] as const] : [])))
  return new Map(namedIn(filter).map((id) => [id, names.get(id) ?? text.conversations.filters.gone]))
}

/** How a customer is called, and a session: by what its visitor said first. */
function nameOf(node: NamedByFilterFragment): string {
  if ('name' in node) return node.name
  if ('erasedAt' in node) return personName(node)
  if ('fullName' in node) return node.fullName
  return openingOf('conversation' in node ? node.conversation : {})
}
