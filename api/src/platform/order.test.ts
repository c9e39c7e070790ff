import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, openChat } from '../test/open-chat.ts'
import { readBadges } from '../test/read-badges.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp, type TestServer } from '../test/start-test-app.ts'
import { connectPlatform, type PlatformProgram } from './test/platform-program.ts'
import { contractRecord, coworkerRecord, productRecord, visitorRecord } from './test/platform-records.ts'

/** How many orders are tried. */
const ORDERS = 25

let app: TestApp
let another: TestServer
let platform: PlatformProgram
/** Each order is told of records of its own. */
let first = 0
beforeAll(async () => {
  app = await startTestApp()
  another = await app.startAnother()
  platform = await connectPlatform(app, app.quayside)
})
afterAll(() => app.close())

interface Webhook {
  action: string
  record: object
}

/** All that the platform tells of one business day, in the order in which it happened. */
async function tell(): Promise<{ chats: Chat[]; webhooks: Webhook[] }> {
  first += 100
  const [id, chats] = [first, await Promise.all([talk(), talk()])]
  const [one, two] = chats.map(({ sessionId }) => sessionId)
  const now = new Date().toISOString()
  const times = { CreatedOn: now, UpdatedOn: now }
  const webhook = (action: string, record: object): Webhook => ({ action, record: { ...record, ...times } })
  const webhooks = [
    webhook('VisitorRegistered', visitorRecord(id, { Custom1: one })),
    webhook('VisitorRegistered', visitorRecord(id + 1)),
    webhook('VisitorRegistered', visitorRecord(id + 2, { IsTour: false })),
    webhook('CoworkerCreate', coworkerRecord(id, { Custom2: one })),
    webhook('CoworkerContractCreate', contractRecord(id, id, { Notes: one, Quantity: 2 })),
    webhook('CoworkerContractCreate', contractRecord(id + 1, id)),
    webhook('CoworkerProductCreate', productRecord(id, id, { Custom1: one })),
    webhook('CoworkerCreate', coworkerRecord(id + 1)),
    webhook('CoworkerProductCreate', productRecord(id + 1, id + 1, { Notes: two })),
    webhook('CoworkerContractCreate', contractRecord(id + 2, id + 1, { TariffName: 'None of ours' })),
    webhook('CoworkerContractCreate', contractRecord(id + 3, id + 7)),
  ]
  return { chats, webhooks }
}

async function talk(): Promise<Chat> {
  const chat = await openChat(app, app.quayside)
  await say(app, chat, 'I would like a day pass')
  return chat
}

/** Everything that has come of it, without what is another each time. */
async function stateOf({ chats, webhooks }: Awaited<ReturnType<typeof tell>>) {
  const ids = new Map(chats.map(({ sessionId }, index) => [sessionId, `session ${index}`]))
  const deliveries = await app.query<{ id: string; record_id: string | null }>(
    `select action, external_id::int - $2 as id, outcome, reason, detail, waits_for::int - $2 as waits, record_id
     from platform_delivery where business_id = $1 and external_id::int between $2 and $2 + 99 order by action, external_id`,
    [app.quayside.businessId, first],
  )
  const recordIds = deliveries.flatMap(({ record_id: id }) => id ?? [])
  for (const { id, record_id: recordId } of deliveries) if (recordId) ids.set(recordId, `record ${id}`)
  const conversions = await app.query(
    `select record_id, kind, outcome, source, verdict, reason, session_id, claimed_session, occurred_at::text as at,
       value_minor, value_currency, is_first from conversion
     where record_id = any($1) order by kind, record_id, verdict, claimed_session`,
    [recordIds],
  )
  const badges = await Promise.all(chats.map(({ sessionId }) => readBadges(app, app.quayside, sessionId)))
  const records = await Promise.all(
    ['visitor', 'coworker', 'coworker_contract', 'coworker_product'].map((table) =>
      app.query<Record<string, unknown>>(`select * from ${table} where id = any($1)`, [recordIds]),
    ),
  )
  const volatile = ['created_at', 'registration_date', 'sale_date', 'visitor_code', 'business_id']
  const plain = records.flat().map((row) => Object.entries(row).filter(([name]) => !volatile.includes(name)))
  const text = JSON.stringify({
    deliveries,
    conversions: conversions.map((each) => JSON.stringify(each)),
    badges,
    records: plain.map((each) => JSON.stringify(each)),
  })
  const named = [...ids].reduce((named, [id, name]) => named.replaceAll(id, name), text)
  const at = (webhooks[0]!.record as { CreatedOn: string }).CreatedOn.slice(0, 19)
  // Names and identifiers count from where this order's own begin.
  const counted = named
    .replaceAll(/((?:guid|visitor|customer)-|Customer )(\d+)/gi, (_, what, id) => `${what}${Number(id) - first}`)
    .replaceAll(at.replace('T', ' '), 'then')
    .replaceAll(/then\.\d+/g, 'then')
  const { conversions: made, records: rows, ...rest } = JSON.parse(counted) as Record<string, string[]>
  return { ...rest, conversions: made!.sort(), records: rows!.sort() }
}

const deliver = ({ action, record }: Webhook, server?: TestServer) => platform.deliver(action, record, server)

test('in whatever order webhooks come, and however often, the same has come of them', async () => {
  const ordered = await tell()
  for (const webhook of ordered.webhooks) expect(await deliver(webhook)).toBe(200)
  const expected = await stateOf(ordered)
  expect(expected.conversions).toHaveLength(8)
  const indexes = ordered.webhooks.map((_, index) => index)
  const order = fc.tuple(
    fc.shuffledSubarray(indexes, { minLength: indexes.length }),
    fc.array(fc.constantFrom(...indexes), { maxLength: 8 }),
    fc.integer({ min: 1, max: 4 }),
  )
  await fc.assert(
    fc.asyncProperty(order, async ([shuffled, repeated, atOnce]) => {
      const told = await tell()
      const sent = [...shuffled, ...repeated]
      for (let start = 0; start < sent.length; start += atOnce) {
        const some = sent.slice(start, start + atOnce)
        const statuses = await Promise.all(
          some.map((index, nth) => deliver(told.webhooks[index]!, nth % 2 === 0 ? app : another)),
        )
        expect(statuses).toEqual(some.map(() => 200))
      }
      expect(await stateOf(told)).toEqual(expected)
    }),
    { numRuns: ORDERS, endOnFailure: true },
  )
}, 300_000)

test('fifty of the same at once, over two processes, are one', async () => {
  const { webhooks } = await tell()
  const [contract, coworker] = [webhooks[4]!, webhooks[3]!]
  const statuses = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      deliver(index % 3 === 0 ? coworker : contract, index % 2 === 0 ? app : another),
    ),
  )
  expect(new Set(statuses)).toEqual(new Set([200]))
  const rows = await app.query(
    `select action, outcome, received_count as times,
       (select count(*)::int from conversion where record_id = platform_delivery.record_id) as conversions
     from platform_delivery where business_id = $1 and external_id = $2 order by action`,
    [app.quayside.businessId, String(first)],
  )
  expect(rows).toEqual([
    { action: 'CoworkerContractCreate', outcome: 'RECORDED', times: 33, conversions: 1 },
    { action: 'CoworkerCreate', outcome: 'RECORDED', times: 17, conversions: 1 },
  ])
})
