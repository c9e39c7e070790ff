import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { isStorable } from '../../kernel/input.ts'
import { Conversation } from '../conversation.ts'
import { conditionOf } from './conversation-condition.ts'
import { ConversationFilter, ConversationOrder } from './conversation-filter.ts'

@ObjectType('ConversationNeighbors', {
  description: 'What stands beside a conversation in a list.',
})
class ConversationNeighbors {
  @Field(() => Conversation, { nullable: true, description: 'The one above it. Null at the top.' })
  previous: Conversation | null = null

  @Field(() => Conversation, { nullable: true, description: 'The one below it. Null at the end.' })
  next: Conversation | null = null
}

/** The way from one conversation of a list to the next. */
@Resolver()
export class NeighborsResolver {
  @Query(() => ConversationNeighbors, {
    nullable: true,
    description:
      'Which conversations of a list stand beside one; it may have left the list meanwhile. Null when there is no such conversation. Staff, or scope `conversations:read`.',
  })
  async conversationNeighbors(
    @Arg('conversationId', () => ID, { description: 'The conversation in between.' }) conversationId: string,
    @Arg('filter', () => ConversationFilter, { nullable: true, description: 'Which list; that of all, if left out.' })
    filter: ConversationFilter | null,
    @Arg('orderBy', () => ConversationOrder, {
      nullable: true,
      defaultValue: 'LAST_ACTIVITY_DESC',
      description: 'The order of the list.',
    })
    order: ConversationOrder | null,
    @Ctx() context: RequestContext,
  ): Promise<ConversationNeighbors | null> {
    const businessId = requireScope(context.viewer, 'conversations:read')
    return isStorable(conversationId)
      ? findNeighbors(context, businessId, conversationId, filter ?? {}, order ?? 'LAST_ACTIVITY_DESC')
      : null
  }
}

type Side = 'here' | 'previous' | 'next'

async function findNeighbors(
  context: RequestContext,
  businessId: string,
  id: string,
  filter: ConversationFilter,
  order: ConversationOrder,
): Promise<ConversationNeighbors | null> {
  const time = order === 'LAST_ACTIVITY_DESC' ? 'last_activity_at' : 'opened_at'
  const condition = await conditionOf(context, businessId, filter)
  const here = `$${condition.parameters.push(id)}`
  // Read by the index of the list in its order: one row above, one below, however long the list is.
  const beside = (side: Side, later: boolean) =>
    `(select '${side}' as side, to_jsonb(conversation) as row from conversation
      where ${condition.sql} and (conversation.${time}, conversation.id) ${later ? '>' : '<'}
        ((select ${time} from here), (select id from here))
      order by conversation.${time} ${later ? 'asc' : 'desc'}, conversation.id ${later ? 'asc' : 'desc'} limit 1)`
  const newestFirst = order !== 'OPENED_ASC'
  const rows = await context.query<{ side: Side; row: object }>(
    `with here as materialized (select * from conversation where business_id = $1 and id = ${here})
     select 'here' as side, to_jsonb(here) as row from here
     union all ${beside('previous', newestFirst)} union all ${beside('next', !newestFirst)}`,
    condition.parameters,
  )
  if (!rows.some(({ side }) => side === 'here')) return null
  const found = rows.filter(({ side }) => side !== 'here')
  const sides = found.map(({ side, row }) => [side, context.read(Conversation, row)])
  return Object.assign(new ConversationNeighbors(), Object.fromEntries(sides))
}
