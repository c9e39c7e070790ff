import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from './context.ts'
import { Node } from './node.ts'
import { badInput } from './viewer.ts'

const MOST_NODES = 100

/** Objects by their global identifier, whatever their type. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its global identifier. Null for one that you may not see.',
  })
  node(
    @Arg('id', () => ID, { description: 'Global identifier.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return loadNode(context, id)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Many objects by their global identifiers, in the order asked for; at most 100.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Global identifiers.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(object | null)[]> {
    if (ids.length > MOST_NODES) throw badInput(`"ids" may hold at most ${MOST_NODES}, but holds ${ids.length}.`)
    return Promise.all(ids.map((id) => loadNode(context, id)))
  }
}

/** Whether a text has the form of an identifier with this prefix. */
export function isNodeIdentifier(id: string, prefix: string): boolean {
  return id.startsWith(`${prefix}_`) && /^[A-Za-z0-9_-]{26,32}$/.test(id.slice(prefix.length + 1))
}

async function loadNode(context: RequestContext, id: string): Promise<object | null> {
  const type = context.app.nodes.find((node) => isNodeIdentifier(id, node.prefix))
  return type ? type.load(context, id) : null
}
