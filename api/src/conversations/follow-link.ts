import type { FastifyInstance } from 'fastify'
import { businessToday } from '../businesses/index.ts'
import { findOffer, type OfferKind } from '../catalog/index.ts'
import { type Transaction, transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { findLink, type Link, noteClick, noteGone, noteStart, resolveLinkToken } from '../links/index.ts'
import { lockConversationOf, noteActivity } from './change-conversation.ts'
import { settleFriction } from './friction/settle-friction.ts'

const PAGES: Record<OfferKind, string> = { TOUR: 'tour', PLAN: 'sign-up', DAY_PASS: 'day-pass' }

/** Serves `/l/{token}`: notes the click and leads on to the page of the offer. */
export function serveLinks(server: FastifyInstance, app: App): void {
  server.get<{ Params: { token: string } }>('/l/:token', async (request, reply) => {
    const { token } = request.params
    const resolved = await resolveLinkToken(app, token)
    // The page itself explains that a link is damaged; it needs no kind for that.
    const kind = resolved ? await follow(app, resolved, isLook(request.method, request.headers)) : 'TOUR'
    return reply.header('cache-control', 'no-store').redirect(`/${PAGES[kind]}/${encodeURIComponent(token)}`, 303)
  })
}

/** Notes that the form or checkout of a link was begun. */
export async function startForm(app: App, target: { businessId: string; linkId: string }): Promise<void> {
  await transaction(app.database, { businessId: target.businessId }, async (tx) => {
    await noteFormStart(app, tx, await findLink(tx, target.linkId))
  })
}

/** Counts the click on a link: the conversation goes as far, even when the offer is gone (product.md rule 4.10). */
export async function followLink(app: App, tx: Transaction, link: Link): Promise<void> {
  const conversation = await lockConversationOf(tx, link.sessionId)
  await noteClick(tx, link.id)
  const offer = await findOffer(tx.em, tx.businessId, link.kind, link.targetId, await businessToday(tx))
  if (!offer || link.goneAt) await noteGone(tx, link.id, !offer)
  noteActivity(app, tx, conversation, 'CLICKED')
  await settleFriction(tx, conversation)
}

/** Notes that the form of a link was begun: the conversation goes as far. */
export async function noteFormStart(app: App, tx: Transaction, link: Link): Promise<void> {
  const conversation = await lockConversationOf(tx, link.sessionId)
  await noteStart(tx, link.id)
  noteActivity(app, tx, conversation, 'STARTED')
  await settleFriction(tx, conversation)
}

/** Follows a link and says what it leads to; a look is no click. */
async function follow(app: App, target: { businessId: string; linkId: string }, look: boolean): Promise<OfferKind> {
  return transaction(app.database, { businessId: target.businessId }, async (tx) => {
    const link = await findLink(tx, target.linkId)
    if (!look) await followLink(app, tx, link)
    return link.kind
  })
}

/** Browsers and chat programs that fetch a page ahead, or only its head, say so: nobody has clicked. */
function isLook(method: string, headers: Record<string, unknown>): boolean {
  const said = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => headers[name] ?? '').join(' ')
  return method === 'HEAD' || /prefetch|prerender|preview/i.test(said)
}
