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
const MOST_SELECTIONS = 5_000

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
})

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
