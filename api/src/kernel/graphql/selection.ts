import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode } from 'graphql'

/** What was asked for below fields, by where they stand in a document: those of compiled documents stay for long. */
const known = new WeakMap<readonly FieldNode[], Map<string, ReadonlySet<string>>>()

/**
 * Names of all fields that are asked for below a field, or further below on a path of fields, whatever type they are of and
 * whether or not a directive leaves some out: what is not among them need not be read.
 */
export function selectionOf({ fieldNodes, fragments }: GraphQLResolveInfo, ...path: string[]): ReadonlySet<string> {
  let byPath = known.get(fieldNodes)
  if (!byPath) {
    byPath = new Map()
    known.set(fieldNodes, byPath)
  }
  const key = path.join('.')
  let names = byPath.get(key)
  if (!names) {
    const below = path.reduce(
      (nodes, name) => fieldsBelow(nodes, fragments).filter((node) => node.name.value === name),
      fieldNodes,
    )
    names = new Set(fieldsBelow(below, fragments).map(({ name }) => name.value))
    byPath.set(key, names)
  }
  return names
}

/** Whether none are asked for but these fields. */
export function isWithin(selection: ReadonlySet<string>, fields: readonly string[]): boolean {
  for (const name of selection) if (!fields.includes(name)) return false
  return true
}

function fieldsBelow(
  nodes: readonly FieldNode[],
  fragments: Record<string, FragmentDefinitionNode>,
): readonly FieldNode[] {
  return nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet?.selections ?? [], fragments))
}

function fieldsOf(
  selections: readonly SelectionNode[],
  fragments: Record<string, FragmentDefinitionNode>,
): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection]
    const inside = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value]
    return fieldsOf(inside?.selectionSet.selections ?? [], fragments)
  })
}
