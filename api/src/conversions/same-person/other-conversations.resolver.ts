import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Conversation } from '../../conversations/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { forbidden, hasScope } from '../../kernel/graphql/viewer.ts'

const MOST_SHOWN = 20

/** Reads what else was said by whoever a conversation is with, latest activity first. */
const loadOtherConversations = defineLoader<string, Conversation[]>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const rows = await context.query<{ of: string; row: object }>(
      `select this.id as of, to_jsonb(other) as row
       from conversation as this cross join lateral (
         select conversation.* from conversation
         where conversation.business_id = $1 and conversation.id <> this.id
           and conversation.first_message_at is not null and conversation.id in (
             select id from conversation where business_id = $1 and identity_id = this.identity_id
             union
             select id from conversation
             where business_id = $1 and customer_id = this.customer_id and first_message_at is not null
             union
             select conversation.id from conversion as mine
             join conversion as theirs on theirs.business_id = $1 and theirs.person_key = mine.person_key
               and theirs.verdict = 'CREDITED'
             join conversation on conversation.business_id = $1 and conversation.session_id = theirs.session_id
             where mine.business_id = $1 and mine.session_id = this.session_id)
         order by conversation.last_activity_at desc, conversation.id desc limit ${MOST_SHOWN}
       ) as other
       where this.business_id = $1 and this.id = any($2)
       order by other.last_activity_at desc, other.id desc`,
      [viewer.businessId, [...ids]],
    )
    const found = rows.map(({ of, row }) => ({ of, conversation: context.read(Conversation, row) }))
    const groups = Map.groupBy(found, ({ of }) => of)
    return new Map([...groups].map(([of, members]) => [of, members.map(({ conversation }) => conversation)]))
  },
  () => [],
)

/** What else one person has said. */
@Resolver(() => Conversation)
export class OtherConversationsResolver {
  @FieldResolver(() => [Conversation], {
    description:
      'Other conversations of the same person, latest activity first, at most 20: vouched for as the same, with the same customer, or led to records with the same e-mail address. Staff, or keys with `conversations:read` and `records:read`.',
  })
  otherConversations(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<Conversation[]> {
    if (!hasScope(context.viewer, 'conversations:read') || !hasScope(context.viewer, 'records:read')) {
      throw forbidden('Only staff, and keys with `conversations:read` and `records:read`, see who is the same person.')
    }
    return loadOtherConversations(context, conversation.id)
  }
}
