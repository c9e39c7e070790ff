import type { TestOperator } from './open-operator.ts'
import type { TestApp } from './start-test-app.ts'

/** A conversation as the list shows and filters it. */
export interface ListedConversation {
  /** Tells it apart; identifiers are made of it. */
  number: number
  lastActivityAt: Date
  openedAt: Date
  kinds: string[]
  badges?: { kind: string; count: number; reversedCount: number; assistedCount: number; recordIds: string[] }[]
  channel: string
  stage: string
  reviewed: boolean
  audience?: string
  friction?: string | null
  customerName: string | null
  customerId?: string | null
  language?: string
  rating?: string | null
  page?: string | null
  referrer?: string | null
  campaign?: string | null
  device?: string
  handedOver?: boolean
  unanswered?: boolean
  /** What was said first; null for a window that was left empty. */
  text: string | null
}

/** The conversation's identifier. */
export function conversationId(number: number): string {
  return `conversation_${String(number).padStart(26, '0')}`
}

/** Its session's. */
export function sessionId(number: number): string {
  return `ses_${String(number).padStart(32, '0')}`
}

/** Writes conversations with their sessions and first messages straight into the tables: many, and with any past. */
export async function insertConversations(
  app: TestApp,
  { businessId }: TestOperator,
  conversations: readonly ListedConversation[],
): Promise<void> {
  const rows = conversations.map((each) => ({
    ...each,
    id: conversationId(each.number),
    session: sessionId(each.number),
    badges: each.badges ?? [],
    customerId: each.customerId ?? null,
    audience: each.audience ?? 'UNKNOWN',
    friction: each.friction ?? null,
    language: each.language ?? 'en',
    device: each.device ?? 'DESKTOP',
    unanswered: each.unanswered ?? false,
  }))
  const given = `json_to_recordset($2) as row (number int, id text, session text, "lastActivityAt" timestamptz,
    "openedAt" timestamptz, kinds json, badges jsonb, channel text, stage text, reviewed boolean, "customerName" text,
    "customerId" text, audience text, friction text, language text, rating text, page text, referrer text,
    campaign text, device text, "handedOver" boolean, unanswered boolean, text text)`
  const parameters = [businessId, JSON.stringify(rows)]
  await app.query(
    `insert into session (business_id, id, site_id, channel, opened_at, device, locale, access_token_hash)
     select $1, row.session, (select id from site where business_id = $1), row.channel, row."openedAt", 'DESKTOP', 'en',
       row.session from ${given}`,
    parameters,
  )
  await app.query(
    `insert into conversation (business_id, id, session_id, channel, opened_at, first_message_at, last_message_at,
       last_activity_at, opening, message_count, stage, badges, kinds, customer_name, customer_id, audience, friction,
       language, rating, page_path, referrer_host, campaign, device, handed_over_at, unanswered, reviewed_at)
     select $1, row.id, row.session, row.channel, row."openedAt",
       case when row.text is not null then row."openedAt" end, case when row.text is not null then row."openedAt" end,
       row."lastActivityAt", left(row.text, 120), 1, row.stage, row.badges,
       array(select json_array_elements_text(row.kinds)), row."customerName", row."customerId",
       row.audience, row.friction, row.language, row.rating, row.page, row.referrer, row.campaign, row.device,
       case when row."handedOver" then row."openedAt" end, row.unanswered,
       case when row.reviewed then row."lastActivityAt" end
     from ${given}`,
    parameters,
  )
  await app.query(
    `insert into message (business_id, id, conversation_id, position, author, text, state, sent_at)
     select $1, 'message_' || lpad(row.number::text, 26, '0'), row.id, 0, 'VISITOR', row.text, 'COMPLETE', row."openedAt"
     from ${given} where row.text is not null`,
    parameters,
  )
}
