import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { socketOpener, subscribeMessage } from '../../test/socket-opener.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let app: TestApp
const { introduced, endAll } = socketOpener(() => app)
beforeAll(async () => {
  app = await startTestApp()
})
afterEach(endAll)
afterAll(() => app.close())

const cursorOf = (position: number) => Buffer.from(`event:${position}`).toString('base64url')
const QUERY = `subscription ($after: EventCursor, $filter: ConversionEventFilter) {
  conversionRecorded(after: $after, filter: $filter) { cursor }
}`
const listen = (id: string, variables: object = {}) => subscribeMessage(id, QUERY, { variables })

let made = 0
async function recordTour(): Promise<void> {
  made += 1
  const tour = { externalId: `tour ${made}`, fullName: 'Ada Byrne', email: `ada-${made}@example.com` }
  await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
}

test('a ping carries the cursor of each operation past what its filter left out, and none where it left out nothing', async () => {
  const { send, next } = await introduced()
  const after = cursorOf(made)
  send(listen('all', { after }), listen('none', { after, filter: { kinds: ['CONTRACT_CREATED'] } }))
  await recordTour()
  await recordTour()
  const messages = []
  let cursor: string | undefined
  while (cursor !== cursorOf(made)) {
    const message = await next()
    messages.push(message)
    if (message.type !== 'ping') continue
    const { cursors } = message.payload as { cursors: Record<string, string> }
    expect(Object.keys(cursors)).toEqual(['none'])
    cursor = cursors.none
  }
  const events = messages.filter(({ type }) => type === 'next')
  expect(events.map(({ id }) => id)).toEqual(['all', 'all'])
  send({ type: 'pong', payload: { cursors: { none: cursor } } }, { type: 'ping' })
  expect(await next()).toEqual({ type: 'pong' })
})

test('who begins to listen without a cursor is told where', async () => {
  const { send, next } = await introduced()
  send(listen('a'))
  expect(await next()).toEqual({ type: 'ping', payload: { cursors: { a: cursorOf(made) } } })
})

test('an operation that has ended is not told of', async () => {
  const { send, next } = await introduced()
  send(listen('a'), { id: 'a', type: 'complete' }, listen('b'))
  expect(await next()).toEqual({ type: 'ping', payload: { cursors: { b: cursorOf(made) } } })
})
