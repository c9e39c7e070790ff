import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql'
import { Doorbell, stoppable } from '../../kernel/doorbell.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { BulkAction } from './bulk-actions.ts'
import { BulkChange, bulkTopic } from './bulk-change.ts'
import { runBulkChange } from './run-bulk-change.ts'
import { startBulkChange, startUndoing } from './start-bulk-change.ts'

const LATEST = 10

@InputType({ description: 'What to do to which conversations. Either `address` or `conversationIds` is given.' })
class ChangeConversationsInput {
  @Field(() => BulkAction, { description: 'What to do.' })
  declare action: BulkAction

  @Field(() => String, {
    nullable: true,
    description:
      'All conversations of this filter, as the query string that `ConversationFilter` describes; empty for all there are. At most 1,000,000.',
  })
  declare address?: string | null

  @Field(() => [ID], { nullable: true, description: 'These conversations, 1 to 500. Unknown ones are passed over.' })
  declare conversationIds?: string[] | null
}

@InputType({ description: 'Which change to undo.' })
class UndoConversationsChangeInput {
  @Field(() => ID, { description: 'Identifier of the change.' })
  declare id: string
}

@ObjectType({ description: 'The change as it stands.' })
class ChangeConversationsPayload extends Payload {
  @Field(() => BulkChange, { nullable: true, description: 'The change; null on error.' })
  bulkChange: BulkChange | null = null
}

@ObjectType({ description: 'The change as it is being undone.' })
class UndoConversationsChangePayload extends Payload {
  @Field(() => BulkChange, { nullable: true, description: 'The change; null on error.' })
  bulkChange: BulkChange | null = null
}

/** Changes of many conversations at once. */
@Resolver()
export class BulkResolver {
  @Query(() => [BulkChange], {
    nullable: true,
    description: `The latest ${LATEST} changes of many conversations that the caller has asked for, latest first. Staff.`,
  })
  bulkChanges(@Ctx() context: RequestContext): Promise<BulkChange[]> {
    const { businessId, staffMemberId } = requireStaff(context.viewer)
    return context.em.find(BulkChange, { businessId, staffMemberId }, { orderBy: { id: 'desc' }, limit: LATEST })
  }

  @Mutation(() => ChangeConversationsPayload, {
    nullable: true,
    description:
      'Changes all conversations of a filter, or those named, in the background and in steps. It answers at once; `bulkChangeProgressed` tells how far it is. Can be undone. Staff.',
  })
  changeConversations(
    @Arg('input', () => ChangeConversationsInput, { description: 'What to do.' }) input: ChangeConversationsInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangeConversationsPayload> {
    const viewer = requireStaff(context.viewer)
    return answer(ChangeConversationsPayload, async () => {
      const bulkChange = await context.change(viewer.businessId, (tx) => startBulkChange(context, tx, viewer, input))
      runBulkChange(context.app, viewer.businessId, bulkChange.id)
      return { bulkChange }
    })
  }

  @Mutation(() => UndoConversationsChangePayload, {
    nullable: true,
    description:
      'Undoes a change of many conversations: each becomes exactly what it was, unless somebody has changed it since. Also while the change goes on, which it then does not. Staff.',
  })
  undoConversationsChange(
    @Arg('input', () => UndoConversationsChangeInput, { description: 'Which change to undo.' })
    input: UndoConversationsChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<UndoConversationsChangePayload> {
    const viewer = requireStaff(context.viewer)
    return answer(UndoConversationsChangePayload, async () => {
      const bulkChange = await context.change(viewer.businessId, (tx) => startUndoing(tx, viewer, input.id))
      runBulkChange(context.app, viewer.businessId, bulkChange.id)
      return { bulkChange }
    })
  }

  @Subscription(() => BulkChange, {
    subscribe: ({ context }) => follow(context as RequestContext),
    description:
      'A change of many conversations that went a step further, by whomever it was asked for. Rows of a list that is on the screen are read again then. Staff. Live only.',
  })
  bulkChangeProgressed(@Root() bulkChange: BulkChange): BulkChange {
    return bulkChange
  }
}

function follow(context: RequestContext): AsyncIterableIterator<BulkChange> {
  const { businessId } = requireStaff(context.viewer)
  const progressed = new Set<string>()
  const doorbell = new Doorbell()
  const stop = context.app.signals.listen(bulkTopic(businessId), (id) => {
    if (id) progressed.add(id)
    doorbell.ring()
  })
  return stoppable(read(context, businessId, progressed, doorbell), () => {
    stop()
    doorbell.close()
  })
}

async function* read(
  context: RequestContext,
  businessId: string,
  progressed: Set<string>,
  doorbell: Doorbell,
): AsyncGenerator<BulkChange, void, undefined> {
  while (!doorbell.closed) {
    doorbell.reset()
    for (const id of progressed) {
      progressed.delete(id)
      context.renew()
      const bulkChange = await context.em.findOne(BulkChange, { businessId, id })
      if (bulkChange) yield bulkChange
    }
    await doorbell.wait(60_000)
  }
}
