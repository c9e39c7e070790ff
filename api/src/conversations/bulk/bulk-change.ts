import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { BulkAction } from './bulk-actions.ts'

/** How far a change of many conversations is. */
export const BulkChangeState = { RUNNING: 'RUNNING', DONE: 'DONE', UNDOING: 'UNDOING', UNDONE: 'UNDONE' } as const
export type BulkChangeState = keyof typeof BulkChangeState
registerEnumType(BulkChangeState, {
  name: 'BulkChangeState',
  description: 'How far a change of many conversations is.',
  valuesConfig: {
    RUNNING: { description: 'It goes on.' },
    DONE: { description: 'All were gone through. It can be undone.' },
    UNDOING: { description: 'It is being undone.' },
    UNDONE: { description: 'It was undone.' },
  },
})

const BulkChangeTable = defineEntity({
  name: 'BulkChange',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    staffMemberId: p.string(),
    action: p.string().$type<BulkAction>(),
    /** The filter as an address, or the conversations by name. */
    address: p.string().strictNullable(),
    conversationIds: p.array().strictNullable(),
    state: p.string().$type<BulkChangeState>(),
    total: p.integer(),
    done: p.integer(),
    changed: p.integer(),
    startedAt: p.datetime(3),
    /** Where it goes on. */
    lastOpenedAt: p.datetime(3).strictNullable(),
    lastId: p.string().strictNullable(),
  },
})

/** A change of all conversations of a filter, carried out in the background. */
@ObjectType('BulkChange', {
  description: 'A change of many conversations at once. It goes on when nobody watches, and when a server stops.',
})
export class BulkChange extends BulkChangeTable.class {
  @Field(() => ID, { description: 'Identifies it.' })
  declare id: string

  @Field(() => BulkAction, { description: 'What is done.' })
  declare action: BulkAction

  @Field(() => BulkChangeState, { description: 'How far it is.' })
  declare state: BulkChangeState

  @Field(() => Int, { description: 'How many there are to go through; while it is undone, how many were changed.' })
  declare total: number

  @Field(() => Int, { description: 'How many of them were gone through.' })
  declare done: number

  @Field(() => Int, {
    description:
      'How many are changed by it: those that were as wanted already are not; when undone, those that somebody has changed since.',
  })
  declare changed: number

  @Field(() => DateTimeScalar, { description: 'When it was asked for. Conversations opened later are not part of it.' })
  declare startedAt: Date
}
BulkChangeTable.setClass(BulkChange)

/** The topic on which readers are woken by the changes of a business; the detail is the change. */
export function bulkTopic(businessId: string): string {
  return `bulk:${businessId}`
}
