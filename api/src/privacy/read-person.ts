import { Conversation } from '../conversations/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { Coworker, Visitor } from '../records/index.ts'
import { findPerson } from './find-person.ts'
import type { Person } from './person.ts'

const MOST_SHOWN = 100

/** Reads what is kept of the person with an address. */
export async function readPerson(context: RequestContext, businessId: string, email: string): Promise<Person> {
  const ask = <Row>(sql: string, parameters: readonly unknown[]) => context.query<Row>(sql, parameters)
  const found = await findPerson(ask, businessId, email)
  const latest = { limit: MOST_SHOWN } as const
  const visitors = await context.em.find(
    Visitor,
    { businessId, id: { $in: found.visitor } },
    { ...latest, orderBy: { createdAt: 'desc', id: 'desc' } },
  )
  const coworkers = await context.em.find(Coworker, { businessId, id: { $in: found.coworker } }, latest)
  const conversations = await context.em.find(
    Conversation,
    { businessId, id: { $in: found.conversation } },
    { ...latest, orderBy: { lastActivityAt: 'desc', id: 'desc' } },
  )
  const paying = await ask(
    `select 1 from checkout where business_id = $1 and id = any($2) and state in ('PENDING', 'PROCESSING') limit 1`,
    [businessId, found.checkout],
  )
  return {
    ...{ visitors, coworkers, conversations },
    conversationCount: found.conversation.length,
    isPaying: paying.length > 0,
  }
}
