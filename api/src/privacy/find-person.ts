import { personKeyOf } from '../conversions/index.ts'
import { foldEmail } from '../kernel/input.ts'
import type { PersonalSubject } from '../kernel/personal-data.ts'

/** Runs one statement, in a transaction or for a request. */
export type Ask = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>

/** Everything that belongs to a person, by what it is. */
export type PersonalIdentifiers = Record<PersonalSubject, string[]>

const SUBJECTS: readonly PersonalSubject[] = [
  'session',
  'conversation',
  'link',
  'visitor',
  'coworker',
  'identity',
  'checkout',
  'personKey',
  'addressed',
  'platformDelivery',
]

/**
 * What belongs to the person with this e-mail address, case-folded: their records and identities, the conversations that
 * led to these, that asked for the team with the address or have it written in them, and all that hangs on those.
 */
export async function findPerson(ask: Ask, businessId: string, email: string): Promise<PersonalIdentifiers> {
  const folded = foldEmail(email)
  const key = personKeyOf(businessId, email)
  const known = identifiersOf(
    await ask(
      `select 'visitor' as subject, id from visitor where business_id = $1 and email_folded = $2
       union all select 'coworker', id from coworker where business_id = $1 and email_folded = $2
       union all select 'identity', id from identity where business_id = $1 and email_folded = $2
       union all select distinct 'personKey', person_key from conversion where business_id = $1 and person_key = $3
       union all select 'addressed', address from saved_view where business_id = $1 and strpos(lower(address), $4) > 0
       union all select 'addressed', address from bulk_change where business_id = $1 and strpos(lower(address), $4) > 0
       union all select 'platformDelivery', id from platform_delivery
         where business_id = $1 and body is not null and strpos(lower(normalize(body, nfkc)), $2) > 0
       union all select 'conversation', conversations_saying($5)`,
      [businessId, folded, key, encodeURIComponent(folded).toLowerCase(), asOneWord(folded)],
    ),
  )
  const conversationIds = await findConversationsOf(ask, businessId, { folded, key, known })
  const theirs = await findConversations(ask, businessId, conversationIds)
  const checkouts = await ask<{ id: string }>(
    `select id from checkout where business_id = $1
       and (link_id = any($2) or lower(normalize(sale->'buyer'->>'email', nfkc)) = $3)`,
    [businessId, theirs.link, folded],
  )
  return { ...known, ...pick(theirs), checkout: checkouts.map(({ id }) => id) }
}

/**
 * Their conversations: step by step, each by identifiers that are known, because what all of it would take together is
 * nothing that PostgreSQL could foresee.
 */
async function findConversationsOf(
  ask: Ask,
  businessId: string,
  { folded, key, known }: { folded: string; key: string; known: PersonalIdentifiers },
): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select id from conversation where business_id = $1 and session_id in (
       select session_id from conversion where business_id = $1 and person_key = $2 and session_id is not null)
     union
     select id from conversation where business_id = $1 and identity_id = any($3)
     union
     select id from conversation where business_id = $1 and customer_id = any($4) and first_message_at is not null
     union
     select conversation_id from contact_request where business_id = $1 and lower(normalize(email, nfkc)) = $5
     union
     select conversation_id from message
     where business_id = $1 and conversation_id = any($6) and strpos(lower(text), $5) > 0`,
    [businessId, key, known.identity, [...known.visitor, ...known.coworker], folded, known.conversation],
  )
  return rows.map(({ id }) => id)
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

function pick({ conversation, session, link }: PersonalIdentifiers) {
  return { conversation, session, link }
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
