import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { Conversation } from '../conversation.ts'
import { ConversationFilter } from './conversation-filter.ts'
import { ConversationFigures } from './figures/conversation-figures.ts'
import { readFigures } from './figures/read-figures.ts'
import { loadSnippet, Snippet } from './search/snippet.ts'

/** What belongs to the list of conversations besides its rows. */
@Resolver(() => Conversation)
export class ListResolver {
  @Query(() => ConversationFigures, {
    nullable: true,
    description:
      'Key figures of the conversations of a filter, exact, against the period before. The period is that of the filter: by when they were opened, if it says anything of that, else by last activity. Without an end it goes up to now, without a beginning it is the last 30 days, and it is never longer than 366 days; `firstDay` says so. Conversations opened to try the chat are left out, unless asked for by `isTest`. Staff, or scope `conversations:read`.',
  })
  conversationFigures(
    @Arg('filter', () => ConversationFilter, { nullable: true, description: 'Of which; of all, if left out.' })
    filter: ConversationFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<ConversationFigures> {
    return readFigures(context, requireScope(context.viewer, 'conversations:read'), filter ?? {})
  }

  @FieldResolver(() => Snippet, {
    nullable: true,
    description: 'Where it says what was searched for; null where it matches by something else than its messages.',
  })
  snippet(
    @Root() conversation: Conversation,
    @Arg('text', () => String, { description: 'What was searched for, as in the filter.' }) text: string,
    @Ctx() context: RequestContext,
  ): Promise<Snippet | null> {
    requireScope(context.viewer, 'conversations:read')
    return loadSnippet(context, conversation.id, text)
  }
}
