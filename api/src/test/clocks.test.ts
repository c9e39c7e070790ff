import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningProgram, startProgram } from '../../../scripts/start-program.ts'
import { type GraphQLOptions, postGraphQL } from './ask-graphql.ts'
import { followLink } from './follow-link.ts'
import { makeLink } from './make-link.ts'
import { type Chat, openChat } from './open-chat.ts'
import { say } from './say.ts'
import { startTestApp, type TestApp, type TestServer } from './start-test-app.ts'
import { submit } from './submit.ts'
import { type StreamOptions, subscribe } from './subscribe.ts'

const HOUR_MS = 3_600_000

let app: TestApp
/** Two processes of one operator whose clocks are four hours apart; the database's is right. */
let ahead: TestServer
let behind: TestServer
const programs: RunningProgram[] = []

beforeAll(async () => {
  app = await startTestApp()
  ahead = await startWithClockOff(120)
  behind = await startWithClockOff(-120)
}, 120_000)
afterAll(async () => {
  await Promise.all(programs.map((program) => program.end('SIGKILL')))
  await app.close()
})

async function startWithClockOff(minutes: number): Promise<TestServer> {
  const program = await startProgram(
    { DATABASE_URL: app.databaseUrl, FOYER_SEED: 'empty', FOYER_LOG: 'verbose', CLOCK_SHIFT_MINUTES: String(minutes) },
    [process.execPath, '--import', 'tsx', '--import', './src/test/shift-clock.ts', 'src/main.ts'],
  )
  programs.push(program)
  const { address } = program
  return {
    address,
    graphql: (query: string, variables?: object, options?: GraphQLOptions) =>
      postGraphQL(address, query, variables, options),
    subscribe: <Data>(query: string, variables?: object, options?: StreamOptions) =>
      subscribe<Data>(address, query, variables, options),
    close: async () => {},
  }
}

const both = () => [
  { name: 'two hours ahead', server: ahead },
  { name: 'two hours behind', server: behind },
]

/** A chat that began and ended so many hours ago by the database's clock. */
async function chatOf(hoursAgo: number): Promise<Chat> {
  const chat = await openChat(app, app.quayside)
  await app.query(`update session set opened_at = now() - make_interval(hours => $2) where id = $1`, [
    chat.sessionId,
    hoursAgo,
  ])
  await app.query(`update conversation set opened_at = now() - make_interval(hours => $2) where session_id = $1`, [
    chat.sessionId,
    hoursAgo,
  ])
  return chat
}

function sale(changes: object): object {
  return { externalId: randomUUID(), fullName: 'Nora Shaw', email: `${randomUUID()}@example.com`, ...changes }
}

test('what happens is in the order in which it happened, whichever process it happened in', async () => {
  const chat = await openChat(ahead, app.quayside)
  await say(behind, chat, 'I would like a day pass')
  const link = await makeLink(ahead, app.quayside, chat.sessionId, { dayPass: 'Day Pass' })
  await followLink(link.url)
  const began = Date.now()
  for (const server of [ahead, behind, ahead, behind]) {
    const answer = await submit(server, 'recordTour', sale({ sessionId: chat.sessionId }), { as: app.quayside.apiKey })
    expect(answer.userErrors).toEqual([])
    expect(answer.conversions[0]).toMatchObject({ verdict: 'CREDITED', session: { id: chat.sessionId } })
  }
  const events = await app.query<{ occurred_at: string; position: string }>(
    'select position, occurred_at from event where business_id = $1 order by position',
    [app.quayside.businessId],
  )
  const times = events.map(({ occurred_at }) => Date.parse(occurred_at))
  expect(times).toHaveLength(4)
  expect(times).toEqual(times.toSorted((left, right) => left - right))
  for (const time of times) expect(Math.abs(time - began)).toBeLessThan(HOUR_MS)
  const [row] = await app.query<{ in_order: boolean }>(
    `select session.opened_at <= first_message_at and first_message_at <= last_message_at
       and last_message_at <= last_activity_at and last_activity_at <= now() as in_order
     from conversation join session on session.id = session_id where session_id = $1`,
    [chat.sessionId],
  )
  expect(row!.in_order).toBe(true)
})

test.each([
  ['an hour within the window', 23, 'CREDITED'],
  ['an hour after its end', 25, 'UNATTRIBUTED'],
])('rule 4.7: %s a sale has the same verdict in both processes', async (_, hoursAgo, verdict) => {
  await app.query('update business set attribution_days = 1 where id = $1', [app.quayside.businessId])
  for (const { server } of both()) {
    const { sessionId } = await chatOf(hoursAgo)
    const { conversions } = await submit(server, 'recordTour', sale({ sessionId }), { as: app.quayside.apiKey })
    expect(conversions[0]).toMatchObject({ verdict })
  }
})

test.each([
  ['an hour from now is ahead', 1, []],
  ['an hour ago is past', -1, ['INVALID']],
])('a tour %s in both processes', async (_, hours, codes) => {
  for (const { server } of both()) {
    const { sessionId } = await openChat(server, app.quayside)
    const link = await makeLink(server, app.quayside, sessionId, { office: 'Joyce Suite' })
    const expectedArrival = new Date(Date.now() + hours * HOUR_MS).toISOString()
    const form = { linkToken: link.token, fullName: 'Ada Byrne', email: `${randomUUID()}@example.com` }
    const answer = await submit(server, 'requestTour', { ...form, expectedArrival, idempotencyKey: randomUUID() })
    expect(answer.userErrors.map(({ code }) => code)).toEqual(codes)
  }
})

test.each([
  ['lets in until it expires, an hour from now', 1, true],
  ['lets nobody in that expired an hour ago', -1, false],
])('an API key %s in both processes', async (_, hours, open) => {
  await app.query('update api_key set expires_at = now() + make_interval(hours => $2) where business_id = $1', [
    app.bergwerk.businessId,
    hours,
  ])
  const letsIn = async (server: Pick<TestServer, 'graphql'>) => {
    const asked = '{ conversations(first: 1) { edges { cursor } } }'
    const { errors } = await server.graphql(asked, {}, { as: app.bergwerk.apiKey })
    return errors === undefined
  }
  // Who asks is known for half a second: what is changed past both processes holds within a whole one.
  for (const { server } of both()) await expect.poll(() => letsIn(server), { timeout: 1000 }).toBe(open)
})

test('a member of staff who signs in at one process is signed in at the other', async () => {
  for (const { server } of both()) {
    const { data } = await server.graphql<{ conversations: object | null }>(
      '{ conversations(first: 1) { edges { cursor } } }',
      {},
      { as: app.quayside.staff },
    )
    expect(data.conversations).not.toBeNull()
  }
})

test('the clocks of the processes are off indeed: their logs say so', async () => {
  const shifts = () =>
    programs.map((program) => {
      const [, time = ''] = /"time":"([^"]+)"/.exec(program.output()) ?? []
      return Math.round((Date.parse(time) - Date.now()) / HOUR_MS)
    })
  await expect.poll(shifts).toEqual([2, -2])
})
