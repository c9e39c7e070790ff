import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import {
  badgesOf,
  chatWithLink,
  eventCount,
  eventsAfter,
  outcomesOf,
  recordPassOf,
  verdictsOf,
} from '../test/outcomes.ts'

const DAY_MS = 86_400_000

let now = new Date('2026-03-02T10:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

const badges = (sessionId: string) => badgesOf(app, app.quayside, sessionId)
const verdicts = (sessionId: string) => verdictsOf(app, app.quayside, sessionId)

function later(milliseconds: number): void {
  now = new Date(now.getTime() + milliseconds)
}

const TOUR = { office: 'Joyce Suite' }
const PLAN = { plan: 'Hot Desk Full-time' }
const PASS = { dayPass: 'Day Pass' }

test('rule 4.8: the session of the link is credited, the one the same person had before assisted, with events of its own', async () => {
  const [tour, plan] = [await chatWithLink(app, TOUR), await chatWithLink(app, PLAN)]
  const booked = await tour.send({ email: 'two@example.com' })
  later(DAY_MS)
  const before = await eventCount(app, app.quayside)
  const signed = await plan.send({ email: 'TWO@example.com' })
  expect(signed.conversions.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
    'CUSTOMER_CREATED CREDITED',
    'CONTRACT_CREATED CREDITED',
  ])
  expect(await verdicts(tour.sessionId)).toEqual([
    'TOUR_BOOKED CREDITED LINK_FOLLOWED',
    'CUSTOMER_CREATED ASSISTED SAME_PERSON',
    'CONTRACT_CREATED ASSISTED SAME_PERSON',
  ])
  expect(await badges(tour.sessionId)).toEqual(['TOUR_BOOKED 1', 'CUSTOMER_CREATED 0 +1', 'CONTRACT_CREATED 0 +1'])
  expect(await badges(plan.sessionId)).toEqual(['CUSTOMER_CREATED 1', 'CONTRACT_CREATED 1'])
  expect(await eventsAfter(app, app.quayside, before)).toEqual([
    'RECORDED CUSTOMER_CREATED CREDITED',
    'RECORDED CONTRACT_CREATED CREDITED',
    'RECORDED CUSTOMER_CREATED ASSISTED',
    'RECORDED CONTRACT_CREATED ASSISTED',
  ])
  const [, , assisted] = (await outcomesOf(app, app.quayside, tour.sessionId)).conversions
  const contract = signed.conversions[1]!
  expect(assisted).toMatchObject({
    groupId: contract.groupId,
    assists: { id: contract.id },
    record: contract.record,
    session: { id: tour.sessionId },
    isFirst: false,
    link: null,
    message: null,
  })
  expect(booked.conversions[0]!.isFirst).toBe(true)
})

test('rule 4.8: assisting is no conversion: neither filter, stage nor last activity take notice of it', async () => {
  const [earlier, credited] = [await chatWithLink(app, TOUR), await chatWithLink(app, PASS)]
  await say(app, earlier, 'Hello')
  await earlier.send({ email: 'rate@example.com' })
  const before = await outcomesOf(app, app.quayside, earlier.sessionId)
  later(DAY_MS)
  await credited.send({ email: 'rate@example.com' })
  const after = await outcomesOf(app, app.quayside, earlier.sessionId)
  expect({ ...after, badges: [], conversions: [] }).toEqual({ ...before, badges: [], conversions: [] })
  const found = async (kinds: string[]) => {
    const { data } = await app.graphql<{ conversations: { edges: { node: { session: { id: string } } }[] } }>(
      `query ($filter: ConversationFilter) { conversations(filter: $filter) { edges { node { session { id } } } } }`,
      { filter: { converted: kinds, sessionId: earlier.sessionId } },
      { as: app.quayside.staff },
    )
    return data.conversations.edges.length
  }
  expect([await found(['TOUR_BOOKED']), await found(['DAY_PASS_PURCHASED']), await found([])]).toEqual([1, 0, 1])
})

test('rules 4.1 and 4.8: a tour updated from several sessions credits each of them once, and each assists the other', async () => {
  const [first, second] = [await chatWithLink(app, TOUR), await chatWithLink(app, TOUR)]
  const made = await first.send({ email: 'shared@example.com' })
  later(1000)
  const updated = await second.send({ email: 'shared@example.com' })
  expect(updated.recordId).toBe(made.recordId)
  expect(await badges(first.sessionId)).toEqual(['TOUR_BOOKED 1 +1'])
  expect(await badges(second.sessionId)).toEqual(['TOUR_BOOKED 1'])
  const credit = (outcome: string) => `insert into conversion (business_id, id, group_id, kind, record_id, outcome,
      source, verdict, reason, session_id, occurred_at, recorded_at, person_key, is_first)
    select business_id, id || 'x', group_id, kind, record_id, '${outcome}', source, 'CREDITED', reason, $2, occurred_at,
      recorded_at, person_key, false from conversion where id = $1`
  const again = (outcome: string) => app.query(credit(outcome), [updated.conversions[0]!.id, first.sessionId])
  await expect(again('CREATED')).rejects.toThrow('conversion_one_credit')
  await expect(again('UPDATED')).rejects.toThrow('conversion_one_credit')
})

test('rule 4.8: a session whose window has ended assists no more, and one opened afterwards did not', async () => {
  const [old, credited] = [await chatWithLink(app, TOUR), await chatWithLink(app, PASS)]
  await old.send({ email: 'late@example.com' })
  later(90 * DAY_MS)
  const inside = await credited.send({ email: 'late@example.com' })
  expect(inside.conversions[0]).toMatchObject({ verdict: 'CREDITED' })
  expect(await badges(old.sessionId)).toEqual(['TOUR_BOOKED 1', 'CUSTOMER_CREATED 0 +1', 'DAY_PASS_PURCHASED 0 +1'])
  later(1)
  const fresh = await chatWithLink(app, PASS)
  await fresh.send({ email: 'late@example.com' })
  expect(await badges(old.sessionId)).toEqual(['TOUR_BOOKED 1', 'CUSTOMER_CREATED 0 +1', 'DAY_PASS_PURCHASED 0 +1'])
  expect(await badges(credited.sessionId)).toEqual(['CUSTOMER_CREATED 1', 'DAY_PASS_PURCHASED 1'])
})

test('rules 4.6 and 4.8: an outcome that is credited to nobody is assisted by nobody', async () => {
  const chat = await chatWithLink(app, TOUR)
  await chat.send({ email: 'nobody@example.com' })
  const sold = await recordPassOf(app, 'nobody@example.com', null)
  expect(sold.conversions.at(-1)).toMatchObject({ verdict: 'UNATTRIBUTED', reason: 'NO_SESSION' })
  expect(await badges(chat.sessionId)).toEqual(['TOUR_BOOKED 1'])
})

test('rule 4.8: the same person at another operator assists nothing here', async () => {
  const here = await chatWithLink(app, TOUR)
  await here.send({ email: 'both@example.com' })
  const there = await openChat(app, app.bergwerk)
  const { data } = await app.graphql<{ recordTour: { conversions: { verdict: string }[] } }>(
    `mutation ($input: RecordTourInput!) { recordTour(input: $input) { conversions { verdict } } }`,
    { input: { sessionId: there.sessionId, externalId: '1', fullName: 'Nora Shaw', email: 'both@example.com' } },
    { as: app.bergwerk.apiKey },
  )
  expect(data.recordTour.conversions).toEqual([{ verdict: 'CREDITED' }])
  expect(await badges(here.sessionId)).toEqual(['TOUR_BOOKED 1'])
})

test('what happened before the session was opened is not credited to it, and is kept', async () => {
  const chat = await openChat(app, app.quayside)
  const occurredAt = new Date(now.getTime() - DAY_MS).toISOString()
  const { data } = await app.graphql<{ recordTour: { visitor: object; conversions: object[] } }>(
    `mutation ($input: RecordTourInput!) {
      recordTour(input: $input) { visitor { id } conversions { verdict reason claimedSession } }
    }`,
    {
      input: { sessionId: chat.sessionId, externalId: 'before', fullName: 'Nora', email: 'b@example.com', occurredAt },
    },
    { as: app.quayside.apiKey },
  )
  expect(data.recordTour.visitor).not.toBeNull()
  expect(data.recordTour.conversions).toEqual([
    { verdict: 'UNATTRIBUTED', reason: 'OUTSIDE_WINDOW', claimedSession: chat.sessionId },
  ])
  expect(await badges(chat.sessionId)).toEqual([])
})

test('a chat window hears of what is credited to it and not of what its person did elsewhere', async () => {
  const [tour, pass] = [await chatWithLink(app, TOUR), await chatWithLink(app, PASS)]
  await tour.send({ email: 'quiet@example.com' })
  const stream = app.subscribe<{ conversionRecorded: { conversion: { kind: string } } }>(
    'subscription { conversionRecorded { conversion { kind } } }',
    {},
    { as: tour.as },
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  await pass.send({ email: 'quiet@example.com' })
  await tour.send({ email: 'quiet@example.com', notes: 'Once more' })
  const heard = await stream.take(1)
  expect(heard.map(({ data }) => data.conversionRecorded.conversion.kind)).toEqual(['TOUR_BOOKED'])
  const { data } = await app.graphql<{ session: { conversions: { kind: string; verdict: string }[] } }>(
    'query ($id: ID!) { session(id: $id) { conversions { kind verdict } } }',
    { id: tour.sessionId },
    { as: tour.as },
  )
  expect(data.session.conversions.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
    'TOUR_BOOKED CREDITED',
    'TOUR_BOOKED CREDITED',
  ])
})

test('rule 4.8: of several sales to one person at once, each is assisted by the sessions of those before it', async () => {
  const chats = []
  for (let index = 0; index < 6; index += 1) chats.push(await chatWithLink(app, index % 2 ? TOUR : PASS))
  const answers = await Promise.all(chats.map(({ send }) => send({ email: 'crowd@example.com' })))
  expect(answers.map(({ userErrors }) => userErrors)).toEqual(chats.map(() => []))
  const rows = await app.query<{ group_id: string; kind: string; verdict: string; count: number }>(
    `select group_id, min(recorded_at), count(*) filter (where verdict = 'ASSISTED')::int as count
     from conversion where group_id = any($1) and kind in ('TOUR_BOOKED', 'DAY_PASS_PURCHASED') group by group_id`,
    [answers.map(({ conversions }) => conversions[0]!.groupId)],
  )
  expect(rows.map(({ count }) => count).sort()).toEqual([0, 1, 2, 3, 4, 5])
})
