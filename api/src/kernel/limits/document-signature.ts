import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql'

/**
 * What tells a document from every other, however it is written down: white space, the order of its fragments and
 * `__typename`, which clients add for their caches, do not count.
 */
export function signatureOf(document: DocumentNode): string {
  const plain = visit(document, {
    Field: (field) => (field.name.value === '__typename' && !field.alias ? null : undefined),
  })
  const texts = plain.definitions.map((definition) => stripIgnoredCharacters(print(definition))).sort()
  return createHash('sha256').update(texts.join('\n')).digest('hex')
}

/** Each operation of a collection of operations and fragments, with the fragments that it needs. */
export function operationsIn({ definitions }: DocumentNode): DocumentNode[] {
  const fragments = new Map(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  return definitions
    .filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const needed = new Set<FragmentDefinitionNode>()
      const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
        void visit(node, {
          FragmentSpread({ name }) {
            const fragment = fragments.get(name.value)
            if (!fragment || needed.has(fragment)) return
            needed.add(fragment)
            follow(fragment)
          },
        })
      follow(operation)
      return { kind: Kind.DOCUMENT, definitions: [operation, ...needed] }
    })
}
