import { entitiesOf, query } from '../kernel/database/database.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import type { App } from '../kernel/feature.ts'
import { Link } from './link.ts'
import { isSigned, readLinkToken } from './link-token.rules.ts'

/** The business and link that a token names, once the business's signature is proved; otherwise undefined. */
export async function resolveLinkToken(
  app: App,
  token: string,
): Promise<{ businessId: string; linkId: string } | undefined> {
  const claims = readLinkToken(token)
  if (!claims) return undefined
  const [business] = await query<{ signing_key: string }>(
    entitiesOf(app.database, claims.businessId),
    'select signing_key from business where id = $1',
    [claims.businessId],
  )
  return business && isSigned(token, business.signing_key) ? claims : undefined
}

/** Like `resolveLinkToken`, but refuses a token that proves nothing. */
export async function requireLinkToken(app: App, token: string): Promise<{ businessId: string; linkId: string }> {
  const resolved = await resolveLinkToken(app, token)
  if (resolved) return resolved
  throw new Refusal({
    code: 'LINK_INVALID',
    message: 'This link is damaged. Open it again from the chat, or ask there for a new one.',
    field: ['input', 'linkToken'],
  })
}

/** The link itself. It exists when its token was proved. */
export function findLink(tx: Transaction, linkId: string): Promise<Link> {
  return tx.em.findOneOrFail(Link, { businessId: tx.businessId, id: linkId })
}

/** Counts a click. Several at once all count. */
export async function noteClick(tx: Transaction, linkId: string): Promise<void> {
  await tx.query(
    `update link set click_count = click_count + 1, first_clicked_at = coalesce(first_clicked_at, $3),
       last_clicked_at = greatest(last_clicked_at, $3)
     where business_id = $1 and id = $2`,
    [tx.businessId, linkId, tx.now],
  )
}

/** Notes that the form of a link was begun. */
export async function noteStart(tx: Transaction, linkId: string): Promise<void> {
  await tx.query('update link set started_at = coalesce(started_at, $3) where business_id = $1 and id = $2', [
    tx.businessId,
    linkId,
    tx.now,
  ])
}

/** Notes that a link led to an outcome. */
export async function noteConversion(tx: Transaction, linkId: string): Promise<void> {
  await tx.query('update link set converted_at = coalesce(converted_at, $3) where business_id = $1 and id = $2', [
    tx.businessId,
    linkId,
    tx.now,
  ])
}

/** Notes that a link led to nothing after all. */
export async function forgetConversion(tx: Transaction, linkId: string): Promise<void> {
  await tx.query('update link set converted_at = null where business_id = $1 and id = $2', [tx.businessId, linkId])
}

/** Notes whether what a link offers was found gone, or is there again. */
export async function noteGone(tx: Transaction, linkId: string, gone: boolean): Promise<void> {
  await tx.query('update link set gone_at = $3 where business_id = $1 and id = $2', [
    tx.businessId,
    linkId,
    gone ? tx.now : null,
  ])
}

/** How far a link came, and when. */
export interface LinkProgress {
  messageId: string | null
  offeredAt: Date
  lastClickedAt: Date | null
  startedAt: Date | null
  goneAt: Date | null
}

/** How far each link of a session came, oldest first. */
export async function linksOffered(tx: Transaction, sessionId: string): Promise<LinkProgress[]> {
  const rows = await tx.query<Record<keyof LinkProgress, string | null>>(
    `select message_id as "messageId", created_at as "offeredAt", last_clicked_at as "lastClickedAt",
       started_at as "startedAt", gone_at as "goneAt"
     from link where business_id = $1 and session_id = $2 order by id`,
    [tx.businessId, sessionId],
  )
  return rows.map(({ messageId, offeredAt, ...times }) => ({
    messageId,
    offeredAt: new Date(offeredAt!),
    lastClickedAt: timeOf(times.lastClickedAt),
    startedAt: timeOf(times.startedAt),
    goneAt: timeOf(times.goneAt),
  }))
}

function timeOf(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}

/** How far the links of a session came, taken together. */
export async function linksReached(
  tx: Transaction,
  sessionId: string,
): Promise<{ offered: boolean; clicked: boolean; started: boolean }> {
  const [row] = await tx.query<{ offered: boolean; clicked: boolean; started: boolean }>(
    `select count(*) > 0 as offered, coalesce(bool_or(click_count > 0), false) as clicked,
       coalesce(bool_or(started_at is not null), false) as started
     from link where business_id = $1 and session_id = $2`,
    [tx.businessId, sessionId],
  )
  return row!
}

/** The link of a session to a target that was opened last, or else made last: what an integrator's sale came through. */
export async function linkTo(tx: Transaction, sessionId: string, targetIds: readonly string[]): Promise<Link | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from link where business_id = $1 and session_id = $2 and target_id = any($3)
     order by last_clicked_at desc nulls last, created_at desc limit 1`,
    [tx.businessId, sessionId, targetIds],
  )
  return row ? findLink(tx, row.id) : null
}
