import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { openChat } from '../../test/open-chat.ts'
import { rowsOf } from '../../test/rows-of.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import {
  badgesOf,
  change,
  chatWithLink,
  eventCount,
  eventsAfter,
  outcomesOf,
  recordPassOf,
  verdictsOf,
} from '../test/outcomes.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const badges = (sessionId: string) => badgesOf(app, app.quayside, sessionId)
const note = 'She showed us the chat'
const attach = (conversionId: string, sessionId: string, as?: Caller) =>
  change(app, 'attachConversion', { conversionId, sessionId, note }, as)
const detach = (conversionId: string, as?: Caller) => change(app, 'detachConversion', { conversionId, note }, as)

const PASS = { dayPass: 'Day Pass' }
const TOUR = { office: 'Joyce Suite' }

async function auditOf(conversionId: string) {
  return app.query('select action, actor_kind, details from audit_entry where subject_id = $1 order by at, id', [
    conversionId,
  ])
}

describe('rule 4.6: attaching', () => {
  test('credits the whole group to the session, with badges, link, events and an audit entry', async () => {
    const chat = await chatWithLink(app, PASS)
    const sold = await recordPassOf(app, 'found@example.com', 'ses_from-an-old-form')
    const [customer, pass] = sold.conversions
    const before = await eventCount(app, app.quayside)
    const answer = await attach(pass!.id, chat.sessionId)
    expect(answer).toMatchObject({
      conversion: {
        verdict: 'CREDITED',
        reason: 'LINKED_BY_STAFF',
        session: { id: chat.sessionId },
        link: { id: chat.link.id },
        claimedSession: 'ses_from-an-old-form',
      },
      errors: [],
    })
    expect(await outcomesOf(app, app.quayside, chat.sessionId)).toMatchObject({
      stage: 'CONVERTED',
      customer: { fullName: 'Nora Shaw', record: { id: customer!.record.id } },
      badges: [
        { kind: 'CUSTOMER_CREATED', count: 1, records: [customer!.record] },
        { kind: 'DAY_PASS_PURCHASED', count: 1, records: [pass!.record] },
      ],
    })
    expect(await eventsAfter(app, app.quayside, before)).toEqual([
      'ATTRIBUTED CUSTOMER_CREATED CREDITED',
      'ATTRIBUTED DAY_PASS_PURCHASED CREDITED',
    ])
    expect(await auditOf(pass!.id)).toMatchObject([
      {
        action: 'CONVERSION_ATTACHED',
        actor_kind: 'STAFF',
        details: expect.arrayContaining([{ name: 'note', value: note }]),
      },
    ])
  })

  test('moves the conversation in no list: nothing was said', async () => {
    const chat = await openChat(app, app.quayside)
    await say(app, chat, 'Hello')
    const before = await outcomesOf(app, app.quayside, chat.sessionId)
    const sold = await recordPassOf(app, 'still@example.com', null)
    await attach(sold.conversions[0]!.id, chat.sessionId)
    const after = await outcomesOf(app, app.quayside, chat.sessionId)
    expect(after.lastActivityAt).toBe(before.lastActivityAt)
    expect(after.conversions[0]!.message).not.toBeNull()
  })

  test('twice changes nothing the second time, and another session is refused', async () => {
    const [chat, other] = [await chatWithLink(app, PASS), await chatWithLink(app, PASS)]
    const sold = await recordPassOf(app, 'twice@example.com', null)
    const id = sold.conversions[0]!.id
    const first = await attach(id, chat.sessionId)
    const before = await rowsOf(app, app.quayside.businessId)
    expect(await attach(id, chat.sessionId)).toEqual(first)
    expect((await attach(id, other.sessionId)).errors).toEqual(['INVALID input.conversionId'])
    expect(await rowsOf(app, app.quayside.businessId)).toBe(before)
  })

  test('rule 4.8: other sessions of the person then assisted', async () => {
    const [tour, chat] = [await chatWithLink(app, TOUR), await chatWithLink(app, PASS)]
    await tour.send({ email: 'assist@example.com' })
    const sold = await recordPassOf(app, 'assist@example.com', null)
    expect(await badges(tour.sessionId)).toEqual(['TOUR_BOOKED 1'])
    await attach(sold.conversions[0]!.id, chat.sessionId)
    expect(await badges(tour.sessionId)).toEqual(['TOUR_BOOKED 1', 'CUSTOMER_CREATED 0 +1', 'DAY_PASS_PURCHASED 0 +1'])
  })

  test('of several who attach it to different sessions at once one does', async () => {
    const chats = await Promise.all(Array.from({ length: 8 }, () => openChat(app, app.quayside)))
    const sold = await recordPassOf(app, 'raced@example.com', null)
    const id = sold.conversions[0]!.id
    const answers = await Promise.all(chats.map(({ sessionId }) => attach(id, sessionId)))
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    const shown = await Promise.all(chats.map(({ sessionId }) => badges(sessionId)))
    expect(shown.filter((each) => each.length > 0)).toEqual([['CUSTOMER_CREATED 1', 'DAY_PASS_PURCHASED 1']])
    expect(await auditOf(id)).toHaveLength(1)
  })
})

describe('detaching', () => {
  test('takes badges, customer and stage away again, keeps the record, and says so', async () => {
    const chat = await chatWithLink(app, PASS)
    await say(app, chat, 'Hello')
    const bought = await chat.send({ email: 'mistaken@example.com' })
    const before = await eventCount(app, app.quayside)
    const answer = await detach(bought.conversions[0]!.id)
    expect(answer).toMatchObject({
      conversion: {
        verdict: 'UNATTRIBUTED',
        reason: 'DETACHED_BY_STAFF',
        session: null,
        claimedSession: chat.sessionId,
      },
      errors: [],
    })
    expect(await outcomesOf(app, app.quayside, chat.sessionId)).toMatchObject({
      badges: [],
      conversions: [],
      customer: null,
      stage: 'OFFERED',
    })
    const { data } = await app.graphql<{ nodes: object[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Link { state } } }',
      { ids: [bought.recordId, chat.link.id] },
      { as: app.quayside.staff },
    )
    expect(data.nodes).toEqual([{ id: bought.recordId }, { id: chat.link.id, state: 'SHOWN' }])
    expect(await eventsAfter(app, app.quayside, before)).toEqual([
      'ATTRIBUTED CUSTOMER_CREATED UNATTRIBUTED',
      'ATTRIBUTED DAY_PASS_PURCHASED UNATTRIBUTED',
    ])
    expect(await auditOf(bought.conversions[0]!.id)).toMatchObject([{ action: 'CONVERSION_DETACHED' }])
  })

  test('leaves what else came of the session, and what else its link led to', async () => {
    const chat = await chatWithLink(app, PASS)
    const first = await chat.send({ email: 'keeps@example.com', fullName: 'First Buyer' })
    const second = await chat.send({ email: 'goes@example.com', fullName: 'Second Buyer' })
    await detach(second.conversions[0]!.id)
    expect(await outcomesOf(app, app.quayside, chat.sessionId)).toMatchObject({
      stage: 'CONVERTED',
      customer: { fullName: 'First Buyer' },
      badges: [{ count: 1 }, { count: 1, records: [{ id: first.recordId }] }],
    })
    const { data } = await app.graphql<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Link { state } } }',
      { id: chat.link.id },
      { as: app.quayside.staff },
    )
    expect(data.node).toEqual({ state: 'CONVERTED' })
  })

  test('rule 4.8: ends what assisted it; attached to the one that assisted, that one has the credit alone', async () => {
    const [tour, chat] = [await chatWithLink(app, TOUR), await chatWithLink(app, PASS)]
    await tour.send({ email: 'moves@example.com' })
    const bought = await chat.send({ email: 'moves@example.com' })
    const id = bought.conversions.at(-1)!.id
    const before = await eventCount(app, app.quayside)
    await detach(id)
    expect(await verdictsOf(app, app.quayside, tour.sessionId)).toEqual(['TOUR_BOOKED CREDITED LINK_FOLLOWED'])
    await attach(id, tour.sessionId)
    expect(await badges(tour.sessionId)).toEqual(['TOUR_BOOKED 1', 'CUSTOMER_CREATED 1', 'DAY_PASS_PURCHASED 1'])
    expect(await badges(chat.sessionId)).toEqual([])
    await detach(id)
    await attach(id, chat.sessionId)
    expect(await badges(tour.sessionId)).toEqual(['TOUR_BOOKED 1', 'CUSTOMER_CREATED 0 +1', 'DAY_PASS_PURCHASED 0 +1'])
    const events = await eventsAfter(app, app.quayside, before)
    expect(events.filter((event) => event.includes('RECORDED'))).toEqual([])
    expect(events.slice(-4)).toEqual([
      'ATTRIBUTED CUSTOMER_CREATED CREDITED',
      'ATTRIBUTED DAY_PASS_PURCHASED CREDITED',
      'ATTRIBUTED CUSTOMER_CREATED ASSISTED',
      'ATTRIBUTED DAY_PASS_PURCHASED ASSISTED',
    ])
  })

  test('twice changes nothing the second time, and what was never credited is refused', async () => {
    const chat = await chatWithLink(app, PASS)
    const bought = await chat.send({ email: 'off@example.com' })
    const sold = await recordPassOf(app, 'never@example.com', null)
    const first = await detach(bought.conversions[0]!.id)
    const before = await rowsOf(app, app.quayside.businessId)
    expect(await detach(bought.conversions[0]!.id)).toEqual(first)
    expect((await detach(sold.conversions[0]!.id)).errors).toEqual(['INVALID input.conversionId'])
    expect(await rowsOf(app, app.quayside.businessId)).toBe(before)
  })
})

test('a conversion attached and detached while its person buys more keeps every badge right', async () => {
  const chat = await chatWithLink(app, PASS)
  const sold = []
  for (let index = 0; index < 4; index += 1) sold.push(await recordPassOf(app, 'busy@example.com', null))
  await Promise.all([
    ...sold.map(({ conversions }) => attach(conversions.at(-1)!.id, chat.sessionId)),
    ...Array.from({ length: 6 }, () => chat.send({ email: 'busy@example.com' })),
  ])
  expect(await badges(chat.sessionId)).toEqual(['CUSTOMER_CREATED 1', 'DAY_PASS_PURCHASED 10'])
})
