import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInsights } from '../test/figures-and-lists.ts'
import { makeLink } from '../test/make-link.ts'
import { openChat } from '../test/open-chat.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { formFor, submit } from '../test/submit.ts'

let app: TestApp
let now = new Date('2026-10-24T22:30:00.000Z')
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

const read = (period: object, filter?: object) =>
  readInsights({ address: app.address, as: app.quayside.staff }, period, filter)

/** What is answered to a period that cannot be answered. */
async function complaintAbout(period: object): Promise<string> {
  const { errors } = await app.graphql(
    'query ($period: InsightsPeriod!) { insights(period: $period) { firstDay } }',
    { period },
    { as: app.quayside.staff },
  )
  return `${errors?.[0]?.extensions.code} ${errors?.[0]?.message}`
}

describe('a conversation is counted on the day that its window was opened', () => {
  test('in the time zone of the business, also on the day that its clocks go back, whenever its outcome comes', async () => {
    // In Dublin it is 23:30 on Saturday, then Sunday, which has 25 hours, then Monday.
    const times = ['2026-10-24T22:30', '2026-10-24T23:00', '2026-10-25T23:59', '2026-10-26T00:00']
    const chats = []
    for (const time of times) {
      now = new Date(`${time}:00.000Z`)
      chats.push(await openChat(app, app.quayside))
    }
    now = new Date('2026-10-27T12:00:00.000Z')
    await say(app, chats[0]!, 'Hello')
    await say(app, chats[1]!, 'Hello')
    const { trend, counts } = await read({ firstDay: '2026-10-24', lastDay: '2026-10-26' })
    expect(trend.map(({ firstDay, counts: { opened, engaged } }) => [firstDay, opened, engaged])).toEqual([
      ['2026-10-24', 1, 1],
      ['2026-10-25', 2, 1],
      ['2026-10-26', 1, 0],
    ])
    expect(counts).toMatchObject({ opened: 4, engaged: 2, converted: 0 })
  })

  test('and opened is all that one left empty is; whoever tries the chat is not counted at all', async () => {
    now = new Date('2026-09-10T12:00:00.000Z')
    const chat = await openChat(app, app.quayside)
    const tried = await openChat(app, app.quayside)
    await app.query('update session set is_test = true where id = $1', [tried.sessionId])
    await app.query('update conversation set is_test = true where session_id = $1', [tried.sessionId])
    await say(app, tried, 'Hello')
    await makeLink(app, app.quayside, chat.sessionId, { plan: 'Hot Desk Unlimited' })
    const { counts, byGOAL } = await read({ firstDay: '2026-09-10', lastDay: '2026-09-10' })
    expect(counts).toEqual({ opened: 1, engaged: 0, offered: 0, clicked: 0, started: 0, converted: 0, standing: 0 })
    expect(byGOAL!.values).toEqual([])
  })
})

test('an outcome stays in the gross when it is undone, and leaves the net (product rule 4.9)', async () => {
  now = new Date('2026-08-03T12:00:00.000Z')
  const chat = await openChat(app, app.quayside)
  await say(app, chat, 'Hello')
  const link = await makeLink(app, app.quayside, chat.sessionId, { dayPass: 'Day Pass' })
  now = new Date('2026-08-20T12:00:00.000Z')
  const { recordId } = await submit(app, 'buyDayPass', formFor(link, { email: 'nora@example.com' }))
  const period = { firstDay: '2026-08-01', lastDay: '2026-08-31' }
  const before = await read(period)
  await app.graphql(
    'mutation ($input: RefundProductInput!) { refundProduct(input: $input) { userErrors { code } } }',
    { input: { saleId: recordId } },
    { as: app.quayside.staff },
  )
  const after = await read(period)
  expect(before.counts).toMatchObject({ converted: 1, standing: 1 })
  expect(after.counts).toMatchObject({ converted: 1, standing: 1 })
  const pass = (insights: typeof before) => insights.outcomes.find(({ kind }) => kind === 'DAY_PASS_PURCHASED')!
  const { grossMinor } = pass(before).worth[0]!
  expect(grossMinor).toBeGreaterThan(0)
  expect(pass(before)).toMatchObject({ conversations: 1, reversedConversations: 0, worth: [{ netMinor: grossMinor }] })
  expect(pass(after)).toMatchObject({
    conversations: 1,
    standingConversations: 0,
    reversedConversations: 1,
    credited: 1,
    reversed: 1,
    worth: [{ currency: 'EUR', grossMinor, netMinor: 0 }],
  })
  expect(after.timeToConvert.medianMinutes).toBe(17 * 24 * 60)
  expect(after.byDAY_PASS!.values).toMatchObject([{ name: 'Day Pass', counts: { offered: 1, converted: 1 } }])
})

test('a period is compared with the one before it and with the year before, narrowed to the same', async () => {
  const { data } = await app.graphql<{ insights: Record<string, unknown> }>(
    `{ insights(period: { preset: LAST_MONTH }, filter: { devices: [MOBILE] }) {
      firstDay lastDay today timeZone interval counts { opened }
      before: comparison(to: PRECEDING) { firstDay lastDay counts { opened } }
      lastYear: comparison(to: YEAR_BEFORE) { firstDay lastDay }
    } }`,
    {},
    { as: app.quayside.staff },
  )
  expect(data.insights).toEqual({
    firstDay: '2026-07-01',
    lastDay: '2026-07-31',
    today: '2026-08-20',
    timeZone: 'Europe/Dublin',
    interval: 'DAY',
    counts: { opened: 0 },
    before: { firstDay: '2026-06-01', lastDay: '2026-06-30', counts: { opened: 0 } },
    lastYear: { firstDay: '2025-07-01', lastDay: '2025-07-31' },
  })
})

test.each([
  [{ firstDay: '2026-02-30', lastDay: '2026-03-01' }, '"firstDay" is not a day. Write it like 2026-11-22.'],
  [{ firstDay: '2026-03-01', lastDay: '2026-02-01' }, 'The period ends on 2026-02-01, before it begins on 2026-03-01.'],
  [{ firstDay: '2020-01-01', lastDay: '2026-01-01' }, 'A period has at most 1096 days; this one has 2193.'],
  [{ firstDay: '2026-03-01' }, 'A period is either a preset, or a first and a last day.'],
  [{ preset: 'THIS_YEAR', lastDay: '2026-03-01' }, 'A period is either a preset, or a first and a last day.'],
  [{}, 'A period is either a preset, or a first and a last day.'],
])('%j is refused', async (period, message) => {
  expect(await complaintAbout(period)).toBe(`BAD_USER_INPUT ${message}`)
})

test('figures thrown away are computed anew, the same, also by days of another time zone', async () => {
  const period = { firstDay: '2026-10-24', lastDay: '2026-10-27' }
  const before = await read(period)
  const { data } = await app.graphql<{ rebuildInsights: { dayCount: number } }>(
    'mutation { rebuildInsights { dayCount userErrors { code } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.rebuildInsights.dayCount).toBe(5)
  expect(await read(period)).toEqual({ ...before, upToDate: expect.any(Boolean) })
  await expect.poll(() => read(period)).toEqual({ ...before, upToDate: true })
  await app.query(`update business set time_zone = 'Pacific/Auckland' where id = $1`, [app.quayside.businessId])
  const days = async () => {
    const { trend } = await read(period)
    return trend.map(({ counts }) => counts.opened)
  }
  // There, it is half past eleven on Sunday, noon on Sunday, and noon and one in the afternoon on Monday.
  expect(await days()).toEqual([0, 2, 2, 0])
  await expect.poll(async () => (await read(period)).upToDate).toBe(true)
  expect(await days()).toEqual([0, 2, 2, 0])
})

test('in every time zone where people live, a day begins with its first instant', async () => {
  const wrong = await app.query(
    `select name, day::date from pg_timezone_names, generate_series(date '2026-01-01', date '2026-12-31', interval '1 day') as day
     where name like '%/%' and name !~ '^(posix|Antarctica)' and (
       (start_of_day(day::date, name) at time zone name)::date <> day::date
       or ((start_of_day(day::date, name) - interval '1 millisecond') at time zone name)::date >= day::date)
     limit 5`,
  )
  expect(wrong).toEqual([])
})
