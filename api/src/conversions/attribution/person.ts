import { createHash } from 'node:crypto'
import { Conversation } from '../../conversations/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { foldEmail } from '../../kernel/input.ts'
import { MOST_ASSISTING } from './assistance.rules.ts'

/** What all conversions of one person have in common, without saying who they are. */
export function personKeyOf(businessId: string, email: string): string {
  return createHash('sha256')
    .update(`${businessId}\n${foldEmail(email)}`)
    .digest('hex')
}

/**
 * Takes all outcomes of a person for changing: others wait until this transaction ends. Taken before any conversation,
 * so that two who record outcomes of one person at once see each other's sessions.
 */
export async function lockPerson(tx: Transaction, personKey: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [personKey])
}

/** Conversations taken for changing, and which of them are with a person. */
export interface ConcernedConversations {
  all: Conversation[]
  /** Those with an outcome of the person that is credited to them. */
  ofPerson: Conversation[]
}

/** Takes the conversations of some sessions and the latest that a person is known to have had, for changing. */
export async function lockConversations(
  tx: Transaction,
  personKey: string,
  sessionIds: readonly string[],
): Promise<ConcernedConversations> {
  const rows = await tx.query<{ of_person: boolean }>(
    `with of_person as (
       select session_id from conversation
       where business_id = $1 and session_id in (
         select session_id from conversion where business_id = $1 and person_key = $2 and verdict = 'CREDITED'
       )
       order by coalesce(last_message_at, opened_at) desc, session_id
       limit $4
     ), concerned as (select session_id from of_person union select unnest($3::text[]))
     select conversation.*, exists (select from of_person where session_id = conversation.session_id) as of_person
     from conversation
     where business_id = $1 and session_id in (select session_id from concerned)
     order by session_id
     for update of conversation`,
    [tx.businessId, personKey, [...sessionIds], MOST_ASSISTING + 1],
  )
  const all = rows.map(({ of_person: _, ...row }) => tx.em.map(Conversation, row))
  return { all, ofPerson: all.filter((_conversation, index) => rows[index]!.of_person) }
}
