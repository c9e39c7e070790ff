import { Conversation } from '../conversations/index.ts'
import { isInstant } from '../kernel/graphql/condition.ts'
import {
  COUNT_LIMIT,
  type CountedConnection,
  type PageArguments,
  pageOf,
  readPage,
} from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { badInput } from '../kernel/graphql/viewer.ts'
import type { Identity } from './identity.ts'

/** Reads a page of somebody's conversations, latest opened first. */
export async function conversationsOf(
  context: RequestContext,
  { businessId, id: identityId }: Identity,
  given: PageArguments,
): Promise<CountedConnection<Conversation>> {
  const page = readPage(given, 'identity', 2)
  const [at, id] = page.cursor ?? []
  if (at !== undefined && !isInstant(at)) throw badInput('The cursor is none of this list.')
  const rows = await context.query<{ opened_at: string; id: string }>(
    `select * from conversation where business_id = $1 and identity_id = $2
       and ($4::timestamptz is null or (opened_at, id) < ($4, $5))
     order by opened_at desc, id desc limit $3`,
    [businessId, identityId, page.limit + 1, at ?? null, id ?? null],
  )
  const connection = pageOf(rows, page, {
    keys: (row) => [new Date(row.opened_at).toISOString(), row.id],
    item: (row) => context.read(Conversation, row as never) as Conversation,
  })
  const count = async () => {
    const [row] = await context.query<{ count: number }>(
      `select count(*)::int as count from (
         select 1 from conversation where business_id = $1 and identity_id = $2 limit ${COUNT_LIMIT}) as counted`,
      [businessId, identityId],
    )
    return row!.count
  }
  return { ...connection, count }
}
