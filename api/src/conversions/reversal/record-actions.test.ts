import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../../test/rows-of.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'
import { act, badgesOf, chatWithLink, eventCount, eventsAfter, outcomesOf, recordPassOf } from '../test/outcomes.ts'

const DAY_MS = 86_400_000

let now = new Date('2026-03-02T10:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

const badges = (sessionId: string) => badgesOf(app, app.quayside, sessionId)

async function tour(email: string, expectedArrival: Date | null) {
  const chat = await chatWithLink(app, { office: 'Joyce Suite' })
  const book = () => chat.send({ email, expectedArrival: expectedArrival?.toISOString() ?? null })
  return { ...chat, book, made: await book() }
}

describe('a tour', () => {
  test('is confirmed, and confirming it again changes nothing', async () => {
    const { made } = await tour('confirm@example.com', new Date(now.getTime() + DAY_MS))
    const first = await act(app, 'confirmTour', { visitorId: made.recordId })
    expect(first).toEqual({
      record: { id: made.recordId, tourConfirmed: true, arrived: false, noShow: false },
      errors: [],
    })
    expect(await act(app, 'confirmTour', { visitorId: made.recordId })).toEqual(first)
  })

  test('rule 4.1: after an arrival the next tour of the same person makes a new visitor', async () => {
    const { made, book } = await tour('arrived@example.com', new Date(now.getTime() + DAY_MS))
    const arrived = await act(app, 'recordArrival', { visitorId: made.recordId })
    expect(arrived.record).toMatchObject({ arrived: true })
    expect(await act(app, 'recordArrival', { visitorId: made.recordId })).toEqual(arrived)
    expect((await act(app, 'recordNoShow', { visitorId: made.recordId })).errors).toEqual(['INVALID input.visitorId'])
    expect((await act(app, 'confirmTour', { visitorId: made.recordId })).errors).toEqual(['INVALID input.visitorId'])
    const next = await book()
    expect(next.recordId).not.toBe(made.recordId)
    expect(next.conversions).toMatchObject([{ outcome: 'CREATED' }])
  })

  test('rule 4.9: a no-show undoes every conversion of the tour, whichever session led to it', async () => {
    const first = await tour('noshow@example.com', null)
    const second = await tour('noshow@example.com', null)
    expect(second.made.recordId).toBe(first.made.recordId)
    const before = await eventCount(app, app.quayside)
    const noShow = await act(app, 'recordNoShow', { visitorId: first.made.recordId, note: 'Nobody came' })
    expect(noShow).toEqual({
      record: { id: first.made.recordId, tourConfirmed: false, arrived: false, noShow: true },
      errors: [],
    })
    expect(await act(app, 'recordNoShow', { visitorId: first.made.recordId })).toEqual(noShow)
    expect(await badges(first.sessionId)).toEqual(['TOUR_BOOKED 1 -1 +1'])
    expect(await badges(second.sessionId)).toEqual(['TOUR_BOOKED 1 -1'])
    expect(await eventsAfter(app, app.quayside, before)).toEqual([
      'REVERSED TOUR_BOOKED CREDITED',
      'REVERSED TOUR_BOOKED CREDITED',
      'REVERSED TOUR_BOOKED ASSISTED',
    ])
    const { conversions } = await outcomesOf(app, app.quayside, second.sessionId)
    expect(conversions).toMatchObject([{ reversalReason: 'NO_SHOW' }])
    expect((await act(app, 'recordArrival', { visitorId: first.made.recordId })).errors).toEqual([
      'INVALID input.visitorId',
    ])
    expect((await first.book()).recordId).not.toBe(first.made.recordId)
  })

  test('nobody has failed to come to a tour that is still ahead', async () => {
    const { made, sessionId } = await tour('ahead@example.com', new Date(now.getTime() + DAY_MS))
    expect((await act(app, 'recordNoShow', { visitorId: made.recordId })).errors).toEqual(['INVALID input.visitorId'])
    now = new Date(now.getTime() + DAY_MS + 1)
    expect((await act(app, 'recordNoShow', { visitorId: made.recordId })).errors).toEqual([])
    expect(await badges(sessionId)).toEqual(['TOUR_BOOKED 1 -1'])
  })
})

describe('a contract', () => {
  const PLAN = { plan: 'Hot Desk Full-time' }
  const subscribers = async () => {
    const [row] = await app.query<{ subscribers: number }>('select subscribers from tariff where id = $1', [
      app.quayside.id(PLAN.plan),
    ])
    return row!.subscribers
  }

  test('rule 4.9: a cancelled one is undone and gives its place back, and the customer it made stays', async () => {
    const chat = await chatWithLink(app, PLAN)
    const before = await subscribers()
    const signed = await chat.send({ email: 'cancel@example.com' })
    expect(await subscribers()).toBe(before + 1)
    const input = { contractId: signed.recordId, cancellationDate: '2099-02-03', note: 'Moves away' }
    const cancelled = await act(app, 'cancelContract', input)
    expect(cancelled).toEqual({
      record: { id: signed.recordId, cancelled: true, cancellationDate: '2099-02-03', active: true },
      errors: [],
    })
    expect(await act(app, 'cancelContract', input)).toEqual(cancelled)
    expect(await act(app, 'cancelContract', { contractId: signed.recordId })).toEqual(cancelled)
    const other = { ...input, cancellationDate: '2099-02-04' }
    expect((await act(app, 'cancelContract', other)).errors).toEqual(['INVALID input.cancellationDate'])
    expect(await subscribers()).toBe(before)
    expect(await badges(chat.sessionId)).toEqual(['CUSTOMER_CREATED 1', 'CONTRACT_CREATED 1 -1'])
    const { conversions } = await outcomesOf(app, app.quayside, chat.sessionId)
    expect(conversions.map(({ reversalReason }) => reversalReason)).toEqual([null, 'CANCELLED'])
  })

  test('one cancelled as of today is in force today, and not tomorrow', async () => {
    const chat = await chatWithLink(app, PLAN)
    const signed = await chat.send({ email: 'today@example.com' })
    expect((await act(app, 'cancelContract', { contractId: signed.recordId })).record).toMatchObject({ active: true })
    now = new Date(now.getTime() + DAY_MS)
    const { data } = await app.graphql<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on CoworkerContract { active coworker { isMember } } } }',
      { id: signed.recordId },
      { as: app.quayside.staff },
    )
    expect(data.node).toEqual({ active: false, coworker: { isMember: false } })
  })

  test('of many who cancel it at once its place is given back once, and it is undone once', async () => {
    const chat = await chatWithLink(app, PLAN)
    const signed = await chat.send({ email: 'at-once@example.com' })
    const [places, events] = [await subscribers(), await eventCount(app, app.quayside)]
    const cancel = () => act(app, 'cancelContract', { contractId: signed.recordId, cancellationDate: '2099-02-03' })
    const answers = await Promise.all(Array.from({ length: 10 }, cancel))
    expect(answers.flatMap(({ errors }) => errors)).toEqual([])
    expect(await subscribers()).toBe(places - 1)
    expect(await eventsAfter(app, app.quayside, events)).toEqual(['REVERSED CONTRACT_CREATED CREDITED'])
  })

  test('a place given back can be taken again', async () => {
    const id = app.quayside.id('Dedicated Desk')
    await app.query('update tariff set subscribers_limit = subscribers + 1 where id = $1', [id])
    const wish = { plan: 'Dedicated Desk' }
    const [first, second] = [await chatWithLink(app, wish), await chatWithLink(app, wish)]
    const signed = await first.send({ email: 'last-place@example.com' })
    expect((await second.send({ email: 'next@example.com' })).userErrors).toMatchObject([{ code: 'OFFER_GONE' }])
    await act(app, 'cancelContract', { contractId: signed.recordId })
    expect((await second.send({ email: 'next@example.com' })).userErrors).toEqual([])
  })

  test('a date that is none is refused', async () => {
    const chat = await chatWithLink(app, PLAN)
    const { recordId } = await chat.send({ email: 'date@example.com' })
    const { errors } = await act(app, 'cancelContract', { contractId: recordId, cancellationDate: '2026-02-30' })
    expect(errors).toEqual(['INVALID input.cancellationDate'])
  })
})

describe('a sale', () => {
  test('rule 4.9: a refunded pass is undone and cannot be used, refunding it again changes nothing', async () => {
    const chat = await chatWithLink(app, { dayPass: 'Day Pass' })
    const bought = await chat.send({ email: 'refund@example.com' })
    const events = await eventCount(app, app.quayside)
    const refunded = await act(app, 'refundProduct', { saleId: bought.recordId, note: 'Ill' })
    expect(refunded.record).toMatchObject({ refundedAt: now.toISOString(), activated: false })
    expect(await act(app, 'refundProduct', { saleId: bought.recordId })).toEqual(refunded)
    expect(await badges(chat.sessionId)).toEqual(['CUSTOMER_CREATED 1', 'DAY_PASS_PURCHASED 1 -1'])
    expect(await eventsAfter(app, app.quayside, events)).toEqual(['REVERSED DAY_PASS_PURCHASED CREDITED'])
  })

  test('what was no outcome is refunded without an event', async () => {
    const input = {
      externalId: 'credit',
      productId: app.quayside.id('Meeting Room Credit'),
      price: { amountMinor: 11000, currency: 'EUR' },
      customer: { person: { fullName: 'Una Daly', email: 'una@example.com' } },
    }
    const sold = await submit(app, 'recordProduct', input, { as: app.quayside.apiKey })
    const events = await eventCount(app, app.quayside)
    const refunded = await act(app, 'refundProduct', { saleId: sold.recordId })
    expect(refunded).toMatchObject({ record: { activated: false }, errors: [] })
    expect(await eventCount(app, app.quayside)).toBe(events)
  })
})

test('only staff and keys that may write act on records, each in its own business', async () => {
  const chat = await chatWithLink(app, { plan: 'Hot Desk Full-time' })
  const signed = await chat.send({ email: 'rights@example.com' })
  const booked = await tour('rights@example.com', null)
  const sold = await recordPassOf(app, 'rights@example.com', null)
  const before = await rowsOf(app, app.quayside.businessId)
  for (const [operation, input] of [
    ['confirmTour', { visitorId: booked.made.recordId }],
    ['recordArrival', { visitorId: booked.made.recordId }],
    ['recordNoShow', { visitorId: booked.made.recordId }],
    ['cancelContract', { contractId: signed.recordId }],
    ['refundProduct', { saleId: sold.recordId }],
  ] as const) {
    const field = Object.keys(input)[0]
    expect((await act(app, operation, input, app.bergwerk.staff)).errors).toEqual([`NOT_FOUND input.${field}`])
    expect((await act(app, operation, input, chat.as)).errors).toEqual(['FORBIDDEN'])
    const unknown = { [field!]: 'visitor_\u0000' }
    expect((await act(app, operation, unknown)).errors).toEqual([`NOT_FOUND input.${field}`])
  }
  expect(await rowsOf(app, app.quayside.businessId)).toBe(before)
})
