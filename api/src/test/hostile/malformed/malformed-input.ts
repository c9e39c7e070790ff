import fc from 'fast-check'
import { damaged, text, value } from './nasty-values.ts'
import { asked } from './operations.ts'

/** Whose rights it comes with. */
export type CallerName = 'nobody' | 'session' | 'staff' | 'apiKey'

/** Something sent to the server that is wrong in some way, or in several. */
export type MalformedInput =
  | {
      way: 'http'
      caller: CallerName
      method: string
      path: string
      headers: Record<string, string>
      body: Buffer | undefined
    }
  | { way: 'bytes'; bytes: Buffer }
  | { way: 'socket'; introduced: boolean; frames: { bytes: Buffer; binary: boolean }[] }

/** Bytes that a header may hold at all: what it may not never leaves the client. */
const headerText = text.map((each) => each.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?').slice(0, 200))

const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json;',
  'APPLICATION/JSON',
  'text/plain',
  'application/graphql',
  'multipart/form-data; boundary=x',
  ';',
  '',
]
const ACCEPTS = [
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'text/event-stream',
  'application/json;q=x',
  'text/html',
  '',
]

const headers = fc.record(
  {
    'content-type': fc.oneof(
      { weight: 9, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...TYPES), headerText) },
    ),
    accept: fc.oneof(fc.constantFrom(...ACCEPTS), headerText),
    origin: headerText,
    host: headerText,
    cookie: headerText.map((each) => `foyer=${each}`),
    authorization: headerText.map((each) => `Bearer ${each}`),
    'x-forwarded-for': headerText,
    'x-forwarded-host': headerText,
    'content-encoding': fc.constantFrom('gzip', 'br', 'x'),
    'last-event-id': headerText,
    'x-graphql-event-stream-token': headerText,
    range: headerText,
    'if-none-match': headerText,
  },
  { requiredKeys: ['content-type'] },
)

/** Most requests have few headers, so that something behind them is reached. */
const fewHeaders = fc.tuple(headers, fc.nat({ max: 9 })).map(([all, luck]) => {
  const kept = Object.entries(all).filter(([name], index) => name === 'content-type' || (index + luck) % 10 === 0)
  return Object.fromEntries(kept)
})

const json = asked.map((each) => JSON.stringify(each))
const body = fc.oneof(
  { weight: 12, arbitrary: json.map((each) => Buffer.from(each)) },
  { weight: 3, arbitrary: damaged(json).map((each) => Buffer.from(each)) },
  { weight: 1, arbitrary: value.map((each) => Buffer.from(JSON.stringify(each))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((each) => Buffer.from(each)) },
)

const inAddress = text.map((each) => encodeURIComponent(each.toWellFormed()).slice(0, 400))
const path = fc.oneof(
  { weight: 12, arbitrary: fc.constant('/graphql') },
  { weight: 2, arbitrary: fc.constant('/graphql/stream') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(inAddress, inAddress)
      .map(([query, variables]) => `/graphql?query=${query}&variables=${variables}`),
  },
  {
    weight: 1,
    arbitrary: asked.map(
      ({ query, variables }) =>
        `/graphql?query=${encodeURIComponent(typeof query === 'string' ? query.toWellFormed() : '').slice(0, 6_000)}&variables=${encodeURIComponent((JSON.stringify(variables) ?? '').toWellFormed()).slice(0, 2_000)}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('/l/', '/tour/', '/sign-up/', '/widget/', '/', '/graphql/', '//', '/%'), inAddress)
      .map((parts) => parts.join('')),
  },
)

const request = fc.record({
  way: fc.constant('http' as const),
  caller: fc.constantFrom<CallerName>('nobody', 'session', 'staff', 'apiKey'),
  method: fc.oneof(
    { weight: 12, arbitrary: fc.constant('POST') },
    { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'HEAD', 'OPTIONS', 'DELETE') },
  ),
  path,
  headers: fewHeaders,
  body,
})

const REQUEST =
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 27\r\nconnection: close\r\n\r\n{"query":"{ __typename }"}  '
const UPGRADE =
  'GET /graphql HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n'
const bytes = fc.record({
  way: fc.constant('bytes' as const),
  bytes: fc.oneof(
    damaged(fc.constantFrom(REQUEST, UPGRADE)).map((each) => Buffer.from(each, 'latin1')),
    fc.uint8Array({ minLength: 1, maxLength: 200 }).map((each) => Buffer.from(each)),
    fc
      .uint8Array({ minLength: 1, maxLength: 80 })
      .map((each) => Buffer.concat([Buffer.from(UPGRADE), Buffer.from(each)])),
  ),
})

const message = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('subscribe', 'complete', 'ping', 'pong', 'next', 'connection_init'),
      fc.constantFrom<unknown>('1', '', '__proto__', 7, null),
      fc.oneof(asked, value),
    )
    .map(([type, id, payload]) => JSON.stringify({ type, id, payload })),
  damaged(asked.map((payload) => JSON.stringify({ type: 'subscribe', id: '1', payload }))),
  text,
)
const socket = fc.record({
  way: fc.constant('socket' as const),
  introduced: fc.boolean(),
  frames: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: message.map((each) => ({ bytes: Buffer.from(each), binary: false })) },
      {
        weight: 1,
        arbitrary: fc.record({
          bytes: fc.uint8Array({ maxLength: 100 }).map((each) => Buffer.from(each)),
          binary: fc.boolean(),
        }),
      },
    ),
    { minLength: 1, maxLength: 4 },
  ),
})

/** Everything that can be wrong. */
export const malformedInput: fc.Arbitrary<MalformedInput> = fc.oneof(
  { weight: 18, arbitrary: request },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: socket },
)
