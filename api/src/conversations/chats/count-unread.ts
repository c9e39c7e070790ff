import { defineLoader } from '../../kernel/graphql/loader.ts'

/** What the visitor has not been shown: finished messages of others after those their window has shown. */
export const UNREAD = `select count(*)::int from message
  where message.business_id = conversation.business_id and message.conversation_id = conversation.id
    and message.position >= conversation.seen_count and message.author <> 'VISITOR' and message.state <> 'PENDING'`

/** Counts the unread messages of conversations that the caller sees, in one statement. */
export const countUnread = defineLoader<string, number>(
  async (context, ids) => {
    const { viewer } = context
    const rows = await context.query<{ id: string; unread: number }>(
      `select id, (${UNREAD}) as unread from conversation where business_id = $1 and id = any($2)`,
      ['businessId' in viewer ? viewer.businessId : '', ids],
    )
    return new Map(rows.map(({ id, unread }) => [id, unread]))
  },
  () => 0,
)
