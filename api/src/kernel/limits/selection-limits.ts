import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** How deep fields and fragments may stand in each other: the full introspection query needs 16, our own documents 12. */
const DEEPEST = 25
/** Fields at the top of an operation: each is a look-up of its own. */
const MOST_ROOT_FIELDS = 50
/** Fields and fragments, those of a fragment counted wherever it is spread. */
const MOST_SELECTIONS = 10_000

/** Times that a field may be selected under one name in one place: each is compared with each other. */
const MOST_REPEATED = 40

interface Measure {
  depth: number
  selections: number
  rootFields: number
}

/** Refuses documents that nest too deep or that select too much by spreading fragments in fragments. */
export const limitSelections: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const fault = faultOf(measure(context, operation))
    if (fault) context.reportError(new GraphQLError(fault, { nodes: operation }))
  },
  SelectionSet(set, _key, parent) {
    // A fragment is counted where it is spread.
    if (!parent || !('kind' in parent) || parent.kind === Kind.FRAGMENT_DEFINITION) return
    const [name] = repeatedName(context, set) ?? []
    if (name === undefined) return
    const fault = `The field ${name} is selected more than ${MOST_REPEATED} times in one place.`
    context.reportError(new GraphQLError(fault, { nodes: set }))
  },
})

/** The name of a field that is selected too often in one place, fragments included. */
function repeatedName(context: ValidationContext, from: SelectionSetNode): [string, number] | undefined {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  const sets = [from]
  for (let set = sets.pop(); set; set = sets.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) sets.push(selection.selectionSet)
      if (selection.kind === Kind.FRAGMENT_SPREAD && !seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        const fragment = context.getFragment(selection.name.value)
        if (fragment) sets.push(fragment.selectionSet)
      }
      if (selection.kind !== Kind.FIELD) continue
      const name = (selection.alias ?? selection.name).value
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts].find(([, count]) => count > MOST_REPEATED)
}

function faultOf({ depth, selections, rootFields }: Measure): string | undefined {
  if (depth > DEEPEST) return `The operation nests fields and fragments ${depth} deep; at most ${DEEPEST} are allowed.`
  if (rootFields > MOST_ROOT_FIELDS) {
    return `The operation has ${rootFields} fields at its top; at most ${MOST_ROOT_FIELDS} are allowed.`
  }
  if (selections > MOST_SELECTIONS) return `The operation selects more than ${MOST_SELECTIONS} fields.`
  return undefined
}

/** Each fragment is measured once, so that this takes no longer than reading the document. */
function measure(context: ValidationContext, operation: OperationDefinitionNode): Measure {
  const known = new Map<FragmentDefinitionNode, Measure | undefined>()
  const ofFragment = (fragment: FragmentDefinitionNode): Measure | undefined => {
    if (!known.has(fragment)) {
      // A fragment that spreads itself finds nothing here; another rule refuses it.
      known.set(fragment, undefined)
      known.set(fragment, ofSet(fragment.selectionSet))
    }
    return known.get(fragment)
  }
  const ofSet = ({ selections }: SelectionSetNode): Measure => {
    const total = { depth: 0, selections: selections.length, rootFields: 0 }
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        total.rootFields += 1
        const inside = selection.selectionSet ? ofSet(selection.selectionSet) : undefined
        total.depth = Math.max(total.depth, 1 + (inside?.depth ?? 0))
        total.selections += inside?.selections ?? 0
        continue
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(selection.name.value) : undefined
      const inside =
        selection.kind === Kind.INLINE_FRAGMENT ? ofSet(selection.selectionSet) : fragment && ofFragment(fragment)
      total.depth = Math.max(total.depth, 1 + (inside?.depth ?? 0))
      total.rootFields += inside?.rootFields ?? 0
      total.selections += inside?.selections ?? 0
    }
    return total
  }
  return ofSet(operation.selectionSet)
}
