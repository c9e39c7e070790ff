import type { RequestContext } from '../../kernel/graphql/context.ts'
import type { Conversation } from '../conversation.ts'
import { conditionOf } from '../list/conversation-condition.ts'
import type { ConversationFilter } from '../list/conversation-filter.ts'
import { readRows } from '../list/read-rows.ts'
import { WHOLE_ROW } from '../list/row-columns.ts'

/**
 * Reads all conversations of a filter that there are by now, latest opened first, some at a time. When one was opened
 * never changes: what happens meanwhile makes none come twice and none be missed.
 */
export async function* readBatches(
  context: RequestContext,
  businessId: string,
  filter: ConversationFilter,
  size: number,
): AsyncGenerator<Conversation[]> {
  const begun = await context.now()
  let last: Conversation | undefined
  do {
    // Nothing of an earlier batch is kept.
    context.renew()
    const condition = await conditionOf(context, businessId, filter)
    condition.and('conversation.opened_at <= ?', begun)
    if (last) condition.and('(conversation.opened_at, conversation.id) < (?::timestamptz, ?)', last.openedAt, last.id)
    const reading = { ...WHOLE_ROW, column: 'opened_at', descending: true, limit: size } as const
    const batch = await readRows(context, businessId, condition, reading)
    if (batch.length > 0) yield batch
    last = batch.length === size ? batch.at(-1) : undefined
  } while (last)
}
