import { builtInAssistant } from '../assistant/index.ts'
import { Site } from '../businesses/index.ts'
import { countSubscriber, Product, priceOf } from '../catalog/index.ts'
import { createConversation, followLink, noteFormStart, sendMessage, writeReply } from '../conversations/index.ts'
import { bookTour, type Origin, sellContract, sellProduct } from '../conversions/index.ts'
import { type Transaction, transaction } from '../kernel/database/transaction.ts'
import type { App } from '../kernel/feature.ts'
import { Link } from '../links/index.ts'
import { openSession } from '../sessions/index.ts'
import { type Dialogue, dialogues, type Ending } from './dialogues.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const HOME = 'https://quayside.example'

/** Plays the example's chats in their own time, through the functions that real ones go through. */
export async function playDialogues(app: App, businessId: string, now: Date): Promise<void> {
  for (const dialogue of dialogues) await play(app, businessId, dialogue, startOf(dialogue, now))
}

async function play(app: App, businessId: string, dialogue: Dialogue, start: Date): Promise<void> {
  let time = start.getTime()
  const at = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    transaction(app.database, { businessId, at: new Date(time) }, work)
  const sessionId = await at(async (tx) => {
    const site = await tx.em.findOneOrFail(Site, { businessId })
    const { session } = openSession(tx, site, {
      openedOn: `${HOME}${dialogue.page}`,
      referrer: dialogue.referrer,
      campaign: dialogue.campaign ? [{ name: 'utm_campaign', value: dialogue.campaign }] : [],
      device: dialogue.device,
      locale: 'en-IE',
      isTest: false,
    })
    await createConversation(tx, session)
    return session.id
  })
  for (const [index, text] of dialogue.says.entries()) {
    time += 25_000
    const saying = { text, idempotencyKey: `example ${index}` }
    const reply = await at(async (tx) => (await sendMessage(app, tx, sessionId, saying)).reply)
    time += 2000
    const { id: replyId, conversationId } = reply
    await writeReply(app, { businessId, sessionId, conversationId, replyId, at: new Date(time) }, builtInAssistant)
  }
  for (const ending of dialogue.endings ?? []) {
    time += (ending.minutesLater ?? 1) * MINUTE_MS
    await at(async (tx) => {
      await finish(app, tx, sessionId, ending)
      return ''
    })
  }
}

async function finish(app: App, tx: Transaction, sessionId: string, ending: Ending & { card?: number }): Promise<void> {
  const link = await findOffered(tx, sessionId, ending.card ?? 0)
  if (!link) return
  await followLink(app, tx, link)
  if (ending.goes === 'clicks') return
  await noteFormStart(app, tx, link)
  if (ending.goes === 'starts') return
  await convert(app, tx, await tx.em.refreshOrFail(link), ending)
}

async function convert(
  app: App,
  tx: Transaction,
  link: Link,
  { person, quantity = 1, arrivesIn = 1 }: Extract<Ending, { goes: 'converts' }>,
): Promise<void> {
  const origin: Omit<Origin, 'person'> = {
    source: 'LINK',
    sessionId: link.sessionId,
    link,
    targetIds: [link.targetId],
    occurredAt: tx.now,
  }
  const customer = { person: { ...person, mobilePhone: person.phone, companyName: person.company } }
  if (link.kind === 'TOUR') {
    const expectedArrival = new Date(tx.now.getTime() + arrivesIn * DAY_MS)
    const visitReason = link.label.replace('Request a tour for ', 'Tour of ')
    const visit = { ...person, phoneNumber: person.phone, companyName: person.company, expectedArrival, visitReason }
    await bookTour(app, tx, visit, origin)
    return
  }
  const price = await priceOf(tx.em, tx.businessId, link.kind, link.targetId)
  if (!price) return
  if (link.kind === 'PLAN') {
    await countSubscriber(tx, link.targetId)
    const startDate = link.asked.startDate ?? tx.now.toISOString().slice(0, 10)
    await sellContract(app, tx, { customer, tariffId: link.targetId, startDate, price, priceAgreed: false }, origin)
    return
  }
  const product = await tx.em.findOneOrFail(Product, { businessId: tx.businessId, id: link.targetId })
  const total = { ...price, amountMinor: price.amountMinor * quantity }
  await sellProduct(app, tx, { customer, product, quantity, price: total }, origin)
}

/** A link of the last answer that offers any. */
async function findOffered(tx: Transaction, sessionId: string, card: number): Promise<Link | undefined> {
  const links = await tx.em.find(
    Link,
    { businessId: tx.businessId, sessionId, messageId: { $ne: null } },
    { orderBy: { id: 'asc' } },
  )
  const last = links.at(-1)?.messageId
  const offered = links.filter((link) => link.messageId === last)
  return offered[Math.min(card, offered.length - 1)]
}

/** When the first of the dialogues begins; what came before is the past. */
export function startOfDialogues(now: Date): Date {
  return new Date(Math.min(...dialogues.map((dialogue) => startOf(dialogue, now).getTime())) - MINUTE_MS)
}

function startOf({ minutesAgo }: Dialogue, now: Date): Date {
  return new Date(now.getTime() - minutesAgo * MINUTE_MS)
}
