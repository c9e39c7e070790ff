import type { FilterNamesQuery } from '#lib/graph/generated/graphql.ts'
import { openingOf } from '#lib/texts/opening-of.ts'
import { personName } from '#lib/texts/person-name.ts'
import { text } from '#lib/texts/text.ts'

/** What a filter names by an identifier, and everything of that kind that there is; undefined while it is read. */
export interface Named {
  wanted: readonly (string | number)[] | null | undefined
  found: readonly { id: string; name: string }[] | undefined
}

/** Names by identifier, for chips; what was looked for and is not there says so. */
export function namesOf(kinds: readonly Named[]): Map<string, string> {
  return new Map(
    kinds.flatMap(({ wanted, found }) => {
      if (!wanted || !found) return []
      const names = new Map(found.map(({ id, name }) => [id, name]))
      return wanted.map(String).map((id): [string, string] => [id, names.get(id) ?? text.conversations.filters.gone])
    }),
  )
}

/** How a customer is called, and a session: by what its visitor said first. */
export function namesFound(answer: FilterNamesQuery | undefined): Named['found'] {
  return answer?.nodes.flatMap((node) => {
    switch (node?.__typename) {
      case 'Visitor':
      case 'Coworker':
        return [{ id: node.id, name: personName(node) }]
      case 'Session':
        return [{ id: node.id, name: openingOf(node.conversation ?? {}) }]
      default:
        return []
    }
  })
}
