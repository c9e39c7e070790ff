import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEventStream } from '../../test/read-event-stream.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  for (let index = 0; index < 3; index += 1) await recordTour(index)
})
afterAll(() => app.close())

async function recordTour(index: number): Promise<void> {
  const tour = { externalId: `tour ${index}`, fullName: 'Ada Byrne', email: `ada-${index}@example.com` }
  await submit(app, 'recordTour', tour, { as: app.quayside.apiKey })
}

const cursorOf = (position: number) => Buffer.from(`event:${position}`).toString('base64url')
const query = `subscription ($after: EventCursor, $filter: ConversionEventFilter) {
  conversionRecorded(after: $after, filter: $filter) { cursor type }
}`

test('the client package of the protocol takes events with identifiers, and passes over identifiers without data', async () => {
  const client = createClient({
    url: `${app.address}/graphql/stream`,
    headers: app.quayside.apiKey as Record<string, string>,
    retryAttempts: 0,
  })
  const events = client.iterate<{ conversionRecorded: { cursor: string } }>({
    query,
    variables: { after: cursorOf(0), filter: { kinds: ['TOUR_BOOKED'] } },
  })
  const none = client.iterate({ query, variables: { after: cursorOf(0), filter: { kinds: [] } } })
  const nothing = none.next()
  for (const position of [1, 2, 3]) {
    const { value } = await events.next()
    expect(value?.data).toMatchObject({ conversionRecorded: { cursor: cursorOf(position) } })
  }
  await recordTour(3)
  expect((await events.next()).value?.data).toMatchObject({ conversionRecorded: { cursor: cursorOf(4) } })
  const outcome = await Promise.race([nothing, new Promise((resolve) => setTimeout(resolve, 1500, 'still waits'))])
  expect(outcome).toBe('still waits')
  await Promise.all([events.return?.(), none.return?.()])
  client.dispose()
})

test("a page of ours may use the browser's EventSource, which has no header but its cookie and the last cursor", async () => {
  const headers = { ...app.quayside.staff, 'sec-fetch-site': 'same-origin', 'last-event-id': cursorOf(1) }
  const stream = readEventStream(app, { query, headers, byGet: true })
  const { value } = await stream.next()
  expect(value).toMatchObject({ id: cursorOf(2), event: 'next', data: expect.stringContaining(cursorOf(2)) })
  await stream.return()
})

test('Last-Event-ID counts before the cursor of the operation, and is judged like it', async () => {
  const first = async (lastEventId: string) => {
    const headers = { ...app.quayside.apiKey, 'last-event-id': lastEventId }
    const stream = readEventStream(app, { query, variables: { after: cursorOf(0) }, headers })
    const { value } = await stream.next()
    await stream.return()
    return value!
  }
  expect((await first(cursorOf(2))).id).toBe(cursorOf(3))
  expect((await first('nonsense')).data).toContain('BAD_USER_INPUT')
  expect((await first(cursorOf(77))).data).toContain('BAD_USER_INPUT')
})
