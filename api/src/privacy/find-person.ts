import { personKeyOf } from '../conversions/index.ts'
import { foldEmail } from '../kernel/input.ts'
import type { PersonalSubject } from '../kernel/personal-data.ts'

/** Runs one statement, in a transaction or for a request. */
export type Ask = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>

/** Everything that belongs to a person, by what it is. */
export type PersonalIdentifiers = Record<PersonalSubject, string[]>

const SUBJECTS: readonly PersonalSubject[] = [
  ...(['session', 'conversation', 'link', 'visitor', 'coworker', 'identity', 'checkout', 'personKey'] as const),
  'addressed',
]

/**
 * What belongs to the person with this e-mail address, case-folded: their records and identities, the conversations that
 * led to these, that asked for the team with the address or have it written in them, and all that hangs on those.
 */
export async function findPerson(ask: Ask, businessId: string, email: string): Promise<PersonalIdentifiers> {
  const folded = foldEmail(email)
  const rows = await ask<{ subject: PersonalSubject; id: string }>(
    `with visitor_of as (select id from visitor where business_id = $1 and email_folded = $2),
     coworker_of as (select id from coworker where business_id = $1 and email_folded = $2),
     identity_of as (select id from identity where business_id = $1 and email_folded = $2),
     conversation_of as (
       select id, session_id from conversation
       where business_id = $1 and session_id in (
         select session_id from conversion where business_id = $1 and person_key = $3 and session_id is not null)
       union
       select id, session_id from conversation
       where business_id = $1 and identity_id in (select id from identity_of)
       union
       select id, session_id from conversation
       where business_id = $1 and first_message_at is not null
         and customer_id in (select id from visitor_of union select id from coworker_of)
       union
       select id, session_id from conversation
       where business_id = $1 and id in (
         select conversation_id from contact_request
         where business_id = $1 and lower(normalize(email, nfkc)) = $2)
       union
       select id, session_id from conversation
       where business_id = $1 and id in (
         select conversation_id from message
         where business_id = $1 and conversation_id in (select conversations_saying($4))
           and strpos(lower(text), $2) > 0)
     ),
     link_of as (
       select id from link where business_id = $1 and session_id in (select session_id from conversation_of)
     )
     select 'visitor' as subject, id from visitor_of
     union all select 'coworker', id from coworker_of
     union all select 'identity', id from identity_of
     union all select 'conversation', id from conversation_of
     union all select 'session', session_id from conversation_of
     union all select 'link', id from link_of
     union all
     select 'checkout', id from checkout
     where business_id = $1 and (link_id in (select id from link_of)
       or lower(normalize(sale->'buyer'->>'email', nfkc)) = $2)
     union all
     select distinct 'personKey', person_key from conversion where business_id = $1 and person_key = $3
     union all
     select 'addressed', address from saved_view where business_id = $1 and strpos(lower(address), $5) > 0
     union all
     select 'addressed', address from bulk_change where business_id = $1 and strpos(lower(address), $5) > 0`,
    [businessId, folded, personKeyOf(businessId, email), asOneWord(folded), encodeURIComponent(folded).toLowerCase()],
  )
  return identifiersOf(rows)
}

/** What belongs to conversations and to nobody's records. */
export async function findConversations(
  ask: Ask,
  businessId: string,
  conversationIds: readonly string[],
): Promise<PersonalIdentifiers> {
  const rows = await ask<{ subject: PersonalSubject; id: string }>(
    `with conversation_of as (select id, session_id from conversation where business_id = $1 and id = any($2))
     select 'conversation' as subject, id from conversation_of
     union all select 'session', session_id from conversation_of
     union all
     select 'link', id from link where business_id = $1 and session_id in (select session_id from conversation_of)`,
    [businessId, [...conversationIds]],
  )
  return identifiersOf(rows)
}

function identifiersOf(rows: readonly { subject: PersonalSubject; id: string }[]): PersonalIdentifiers {
  const found = Map.groupBy(rows, ({ subject }) => subject)
  return Object.fromEntries(
    SUBJECTS.map((subject) => [subject, (found.get(subject) ?? []).map(({ id }) => id)]),
  ) as PersonalIdentifiers
}

/** An address as full-text search has it: one word. */
function asOneWord(folded: string): string {
  return `'${folded.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
}
