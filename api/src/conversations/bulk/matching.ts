import { GraphQLError } from 'graphql'
import { Refusal } from '../../kernel/errors.ts'
import type { Condition } from '../../kernel/graphql/condition.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { conditionOf } from '../list/conversation-condition.ts'
import { readFilterAddress } from '../list/filter-address.ts'
import type { BulkChange } from './bulk-change.ts'

/** The conversations that a change is about: those that there were when it was asked for. */
export async function matching(
  context: RequestContext,
  businessId: string,
  { address, conversationIds, startedAt }: Pick<BulkChange, 'address' | 'conversationIds' | 'startedAt'>,
): Promise<Condition> {
  const condition = await filtered(context, businessId, address ?? '')
  if (conversationIds) condition.and('conversation.id = any(?)', conversationIds)
  condition.and('conversation.opened_at <= ?', startedAt)
  return condition
}

/** What is wrong with an address is an expected answer here. */
async function filtered(context: RequestContext, businessId: string, address: string): Promise<Condition> {
  try {
    return await conditionOf(context, businessId, readFilterAddress(address))
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new Refusal({ code: 'INVALID', message: error.message, field: ['input', 'address'] })
  }
}
