import { setTimeout as sleep } from 'node:timers/promises'
import { readEventStream } from '../../test/read-event-stream.ts'
import type { TestServer } from '../../test/start-test-app.ts'

/** What every reader must see alike. */
export interface SeenEvent {
  id: string
  cursor: string
}

/** Ways to read the log. */
export const WAYS = ['query', 'websocket', 'events', 'lastEventId'] as const
/** A way to read the log. */
export type Way = (typeof WAYS)[number]

type Headers = Record<string, string>
type Read = (server: TestServer, as: Headers, after: string, count: number) => Promise<SeenEvent[]>

const SUBSCRIPTION = 'subscription ($after: EventCursor) { conversionRecorded(after: $after) { id cursor } }'
const QUERY = `query ($after: String, $first: Int) {
  conversionEvents(after: $after, first: $first) { edges { cursor node { id cursor } } pageInfo { endCursor } }
}`

interface Page {
  conversionEvents: { edges: { cursor: string; node: SeenEvent }[]; pageInfo: { endCursor: string } }
}

async function readByQuery(server: TestServer, as: Headers, after: string, count: number): Promise<SeenEvent[]> {
  const { data } = await server.graphql<Page>(QUERY, { after, first: Math.min(count, 100) }, { as: as as never })
  const { edges, pageInfo } = data.conversionEvents
  if ((edges.at(-1)?.cursor ?? after) !== pageInfo.endCursor) throw new Error('The page ends where no event is.')
  return edges.map(({ node }) => node)
}

async function listen(over: 'websocket' | 'events', server: TestServer, as: Headers, after: string, count: number) {
  const stream = server.subscribe<{ conversionRecorded: SeenEvent }>(SUBSCRIPTION, { after }, { as: as as never, over })
  const seen = await stream.take(count)
  await stream.end()
  // What came besides is thrown away: the reader's cursor is that of the last event it took.
  return seen.map(({ data }) => data.conversionRecorded)
}

/** Knows nothing but the lines of the stream, as a browser does. */
async function readById(server: TestServer, as: Headers, after: string, count: number): Promise<SeenEvent[]> {
  const seen: SeenEvent[] = []
  const stale = Buffer.from('event:0').toString('base64url')
  const request = { query: SUBSCRIPTION, variables: { after: stale }, headers: { ...as, 'last-event-id': after } }
  for await (const block of readEventStream(server, { ...request, byGet: Math.random() < 0.5 })) {
    if (block.event !== 'next') continue
    const { conversionRecorded } = JSON.parse(block.data!).data as { conversionRecorded: SeenEvent }
    if (block.id !== conversionRecorded.cursor)
      throw new Error(`The event ${conversionRecorded.cursor} is ${block.id}.`)
    seen.push(conversionRecorded)
    if (seen.length >= count) break
  }
  return seen
}

const READ: Record<Way, Read> = {
  query: readByQuery,
  websocket: (...given) => listen('websocket', ...given),
  events: (...given) => listen('events', ...given),
  lastEventId: readById,
}

/** Reads so many events, a few at a time: joins, leaves, and goes on with its cursor at any server and in any of the ways. */
export async function wander(
  servers: readonly TestServer[],
  as: Headers,
  reading: { ways: readonly Way[]; after: string; count: number },
): Promise<SeenEvent[]> {
  const seen: SeenEvent[] = []
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(Math.random() * items.length)]!
  while (seen.length < reading.count) {
    const few = Math.min(reading.count - seen.length, 1 + Math.floor(Math.random() * 40))
    const after = seen.at(-1)?.cursor ?? reading.after
    seen.push(...(await READ[oneOf(reading.ways)](oneOf(servers), as, after, few)))
    await sleep(Math.random() * 20)
  }
  return seen
}
