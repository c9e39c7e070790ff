import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { convert, QUAYSIDE_WISHES } from './convert.ts'
import { openChat } from './open-chat.ts'
import { openRawSocket } from './raw-socket.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'
import { submit } from './submit.ts'

const PERSON = { fullName: 'Ottoline Quillfeather', email: 'ottoline@quillfeather.example' }
const TEXT = 'Zanzibar marmalade needs a desk'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ trustedProxies: ['127.0.0.1'] })
})
afterAll(() => app.close())

test('whatever is asked and whatever fails, no line of the log tells of a person, a text, a session or a secret', async () => {
  const chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { ...PERSON, text: TEXT })
  const secretOf = (caller: object) => String(Object.values(caller)[0]).replace(/^(Bearer |foyer=)/, '')
  const canaries = {
    name: PERSON.fullName.split(' ')[1]!,
    email: PERSON.email,
    text: 'marmalade',
    session: chat.sessionId,
    token: chat.links.tour.token,
    accessToken: secretOf(chat.as),
    apiKey: secretOf(app.quayside.apiKey),
    cookie: secretOf(app.quayside.staff),
  }
  await readEverything(chat.sessionId)
  await sendNonsense(Object.values(canaries))
  expect(await sellToSession(chat.sessionId)).toBeUndefined()
  // What cannot be stored or read: each request is a defect that quotes what it was about where it can.
  for (const table of ['visitor', 'message', 'conversation', 'staff_sign_in']) {
    await app.query(`alter table ${table} rename to ${table}_elsewhere`)
  }
  expect(await sellToSession(chat.sessionId, randomUUID())).toContain('INTERNAL_SERVER_ERROR')
  await readEverything(chat.sessionId)
  await app.graphql(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }',
    { input: { text: TEXT, idempotencyKey: randomUUID() } },
    { as: chat.as },
  )
  for (const table of ['visitor', 'message', 'conversation', 'staff_sign_in']) {
    await app.query(`alter table ${table}_elsewhere rename to ${table}`)
  }
  // PostgreSQL quotes what it cannot read.
  for (const [table, column] of [
    ['visitor', 'full_name'],
    ['message', 'text'],
  ]) {
    await app.query(`create function read_${table}() returns trigger language plpgsql as
      $$ begin perform new.${column}::integer; return new; end $$`)
    await app.query(
      `create trigger read before insert or update on ${table} for each row execute function read_${table}()`,
    )
  }
  const other = await openChat(app, app.quayside)
  await app.graphql(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }',
    { input: { text: TEXT, idempotencyKey: randomUUID() } },
    { as: other.as },
  )
  expect(await sellToSession(chat.sessionId, randomUUID())).toContain('INTERNAL_SERVER_ERROR')

  const log = app.logged.join('')
  const lines = app.logged.map((line) => JSON.parse(line) as { event: string; request?: string })
  const events = new Set(lines.map(({ event }) => event))
  for (const event of ['http.answered', 'graphql.failed']) expect(events).toContain(event)
  expect(log).toContain('invalid input syntax for type integer: \\"…\\"')
  expect(app.defects.filter((defect) => defect.includes(TEXT) || defect.includes(PERSON.fullName))).toHaveLength(2)
  expect(lines.filter(({ event, request }) => event === 'graphql.failed' && !request)).toEqual([])
  const told = Object.entries(canaries).filter(([, canary]) => log.includes(canary) || log.includes(canary.slice(-24)))
  expect(told.map(([what, canary]) => [what, app.logged.find((line) => line.includes(canary.slice(-24)))])).toEqual([])
  app.defects.length = 0
})

/** Lists, searches and records as staff, and the search that finds a person. */
async function readEverything(sessionId: string): Promise<void> {
  const documents = [
    `{ conversations(first: 5, filter: { search: "${TEXT}" }) { edges { node { id opening messages { edges { node { text } } } } } } }`,
    `{ session(id: "${sessionId}") { id conversation { id } } }`,
    '{ visitors(first: 5) { edges { node { id fullName email } } } }',
    `{ conversations(first: 5, filter: { search: "${PERSON.email}" }) { edges { node { id } } } }`,
  ]
  for (const document of documents) {
    await app.graphql(document, {}, { as: app.quayside.staff })
    await app.graphql(document, {}, { as: app.quayside.apiKey })
  }
}

/** Puts what nobody should log wherever a request can carry something. */
async function sendNonsense(words: readonly string[]): Promise<void> {
  const json = { 'content-type': 'application/json' }
  for (const word of words) {
    const query = `{ widget(siteKey: ${JSON.stringify(word)}) { businessName } }`
    await fetch(`${app.address}/l/${encodeURIComponent(word)}`, { redirect: 'manual' })
    await fetch(`${app.address}/${encodeURIComponent(word)}?q=${encodeURIComponent(word)}`)
    await fetch(`${app.address}/graphql?query=${encodeURIComponent(query)}`, { headers: { 'x-request-id': word } })
    await fetch(`${app.address}/graphql`, { method: 'POST', headers: json, body: `{"query": ${word}` })
    await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${word.replaceAll(' ', '')}` },
      body: JSON.stringify({ query, variables: { [word]: word }, operationName: word }),
    })
    const raw = await openRawSocket(app.address)
    raw.send({ type: word })
    await raw.closed
  }
}

/** Says what went wrong, if something did. */
async function sellToSession(sessionId: string, externalId = 'order-1'): Promise<string | undefined> {
  const tour = { ...PERSON, externalId, sessionId, expectedArrival: '2030-01-01T10:00:00Z' }
  return submit(app, 'recordTour', tour, { as: app.quayside.apiKey }).then(
    () => undefined,
    (error: Error) => error.message,
  )
}
