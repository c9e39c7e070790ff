import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql'
import { Doorbell, stoppable } from '../kernel/doorbell.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { requireScope } from '../kernel/graphql/viewer.ts'
import { Conversation, conversationTopic } from './conversation.ts'
import { loadConversation, loadConversationOfSession } from './load-conversation.ts'

/** What can be followed while a chat runs. */
@Resolver()
export class LiveResolver {
  @Subscription(() => Conversation, {
    subscribe: ({ args, context }) =>
      followConversations(context as RequestContext, args.conversationId as string | null),
    description:
      'A conversation that got a message, a click, a badge or another stage. Staff and `conversations:read`: any conversation with a message; a session: its own. Live only: read the list again after a break.',
  })
  conversationChanged(
    @Root() conversation: Conversation,
    @Arg('conversationId', () => ID, { nullable: true, description: 'Only this one.' }) _conversationId: string | null,
  ): Conversation {
    return conversation
  }
}

async function followConversations(
  context: RequestContext,
  conversationId: string | null | undefined,
): Promise<AsyncIterableIterator<Conversation>> {
  const { viewer } = context
  let businessId: string
  let only = conversationId ?? undefined
  if (viewer.kind === 'SESSION') {
    businessId = viewer.businessId
    only = (await loadConversationOfSession(context, viewer.sessionId))?.id
  } else {
    businessId = requireScope(viewer, 'conversations:read')
  }
  const changed = new Set<string>()
  const doorbell = new Doorbell()
  const stop = context.app.signals.listen(conversationTopic(businessId), (id) => {
    // Without an identifier, something may have been missed: it can be told of the one, not of all.
    if (only ? id && id !== only : !id) return
    changed.add(only ?? id)
    doorbell.ring()
  })
  return stoppable(follow(context, changed, doorbell), () => {
    stop()
    doorbell.close()
  })
}

async function* follow(
  context: RequestContext,
  changed: Set<string>,
  doorbell: Doorbell,
): AsyncGenerator<Conversation, void, undefined> {
  while (!doorbell.closed) {
    doorbell.reset()
    for (const id of changed) {
      changed.delete(id)
      context.renew()
      const conversation = await loadConversation(context, id)
      if (conversation?.firstMessageAt) yield conversation
    }
    await doorbell.wait(60_000)
  }
}
