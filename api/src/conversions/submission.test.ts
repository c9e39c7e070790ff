import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '../test/ask-graphql.ts'
import { fingerprint } from '../test/fingerprint.ts'
import { makeLink } from '../test/make-link.ts'
import { openChat } from '../test/open-chat.ts'
import { startTestApp, type TestApp, type TestServer } from '../test/start-test-app.ts'
import { formFor, type SubmitAnswer, type Submitting, submit } from '../test/submit.ts'

let app: TestApp
let servers: TestServer[]
beforeAll(async () => {
  app = await startTestApp()
  servers = [app, await app.startAnother(), await app.startAnother()]
})
afterAll(() => app.close())

interface Submission {
  operation: Submitting
  input: object
  as: Caller | undefined
}

const person = { fullName: 'Nora Shaw', email: 'nora@example.com' }
const price = { amountMinor: 22500, currency: 'EUR' }
const WISHES = {
  requestTour: { office: 'Joyce Suite' },
  signUp: { plan: 'Hot Desk Full-time' },
  buyDayPass: { dayPass: 'Day Pass' },
} as const

/** A submission of each kind that nobody has sent before. */
async function prepare(operation: Submitting): Promise<Submission> {
  const { sessionId } = await openChat(app, app.quayside)
  if (operation === 'requestTour' || operation === 'signUp' || operation === 'buyDayPass') {
    const link = await makeLink(app, app.quayside, sessionId, WISHES[operation])
    return { operation, input: formFor(link, { email: `${sessionId.slice(4)}@example.com` }), as: undefined }
  }
  const shared = { sessionId, externalId: `record ${sessionId}` }
  const customer = { person: { ...person, email: `${sessionId.slice(4)}@example.com` } }
  const inputs = {
    recordTour: { ...shared, ...customer.person },
    recordContract: { ...shared, customer, planId: app.quayside.id('Dedicated Desk'), startDate: '2099-01-01', price },
    recordProduct: { ...shared, customer, productId: app.quayside.id('Day Pass'), price },
  }
  return { operation, input: inputs[operation], as: app.quayside.apiKey }
}

function send({ operation, input, as }: Submission, server: TestServer = app): Promise<SubmitAnswer> {
  return submit(server, operation, input, { as })
}

/** How many rows there are of what submissions make. */
async function countEffects(): Promise<Record<string, number>> {
  const tables = ['visitor', 'coworker', 'coworker_contract', 'coworker_product', 'conversion', 'event', 'submission']
  const [row] = await app.query<Record<string, string>>(
    `select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')},
       (select sum(subscribers) from tariff) as subscribers`,
  )
  return Object.fromEntries(Object.entries(row!).map(([name, count]) => [name, Number(count)]))
}

function difference(after: Record<string, number>, before: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - before[name]!]))
}

const NOTHING = {
  visitor: 0,
  coworker: 0,
  coworker_contract: 0,
  coworker_product: 0,
  conversion: 0,
  event: 0,
  submission: 0,
  subscribers: 0,
}
const TOUR = { ...NOTHING, visitor: 1, conversion: 1, event: 1, submission: 1 }
const SALE = { ...NOTHING, coworker: 1, conversion: 2, event: 2, submission: 1 }

describe.each<[Submitting, Record<string, number>, string]>([
  ['requestTour', TOUR, 'idempotencyKey'],
  ['signUp', { ...SALE, coworker_contract: 1, subscribers: 1 }, 'idempotencyKey'],
  ['buyDayPass', { ...SALE, coworker_product: 1 }, 'idempotencyKey'],
  ['recordTour', TOUR, 'externalId'],
  ['recordContract', { ...SALE, coworker_contract: 1, subscribers: 1 }, 'externalId'],
  ['recordProduct', { ...SALE, coworker_product: 1 }, 'externalId'],
])('%s', (operation, effect, keyField) => {
  let submission: Submission
  beforeEach(async () => {
    submission = await prepare(operation)
  })

  test('rule 4.5: the same submission again changes nothing and gives the first result as replayed', async () => {
    const first = await send(submission)
    expect(first).toMatchObject({ userErrors: [], replayed: false })
    const before = await fingerprint(app)
    const second = await send(submission)
    expect(second).toEqual({ ...first, replayed: true })
    expect(await fingerprint(app)).toEqual(before)
  })

  test('rule 4.5: fifty at once over three servers have one effect and get equal answers', async () => {
    const before = await countEffects()
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => send(submission, servers[index % 3])))
    expect(difference(await countEffects(), before)).toEqual(effect)
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1)
    const [first] = answers
    expect(first).toMatchObject({ userErrors: [] })
    for (const answer of answers) expect({ ...answer, replayed: false }).toEqual({ ...first, replayed: false })
  })

  test('rule 4.5: the same key with another body is refused and changes nothing', async () => {
    const first = await send(submission)
    const before = await fingerprint(app)
    const email = 'another@example.com'
    const changes = 'customer' in submission.input ? { customer: { person: { ...person, email } } } : { email }
    const other = { ...submission, input: { ...submission.input, ...changes } }
    expect(await send(other)).toMatchObject({
      recordId: null,
      conversions: [],
      replayed: false,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', keyField] }],
    })
    expect(await fingerprint(app)).toEqual(before)
    expect(await send(submission)).toEqual({ ...first, replayed: true })
  })

  test('rule 4.5: two bodies with one key at once: one is recorded, the other refused', async () => {
    const other = { ...submission, input: { ...submission.input, ...secondBody(operation) } }
    const before = await countEffects()
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => send(index % 2 ? other : submission)))
    expect(difference(await countEffects(), before)).toEqual(effect)
    const codes = answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join())
    expect(codes.filter((code) => code === '')).toHaveLength(5)
    expect(codes.filter((code) => code === 'IDEMPOTENCY_KEY_REUSED')).toHaveLength(5)
  })

  test('rule 4.5: another key is another submission', async () => {
    const first = await send(submission)
    const second = await send({ ...submission, input: { ...submission.input, [keyField]: 'another key' } })
    expect(second).toMatchObject({ userErrors: [], replayed: false })
    expect(second.conversions.at(-1)!.id).not.toBe(first.conversions.at(-1)!.id)
  })
})

function secondBody(operation: Submitting): object {
  if (operation === 'requestTour' || operation === 'recordTour') return { expectedArrival: '2099-05-05T10:00:00.000Z' }
  if (operation === 'signUp' || operation === 'recordContract') return { startDate: '2099-05-05' }
  return { quantity: 2 }
}

test('rule 4.5: a key counts for its link, its mutation and its business alone', async () => {
  const [first, second] = await Promise.all([prepare('buyDayPass'), prepare('buyDayPass')])
  for (const { operation, input, as } of [first, second]) {
    const answer = await submit(app, operation, { ...input, idempotencyKey: 'one' }, { as })
    expect(answer).toMatchObject({ replayed: false, userErrors: [] })
  }
  const tour = { externalId: 'shared', fullName: 'Nora Shaw', email: 'shared@example.com' }
  const sale = { externalId: 'shared', customer: { person }, price }
  const calls: [Submitting, object, Caller][] = [
    ['recordTour', tour, app.quayside.apiKey],
    ['recordTour', tour, app.bergwerk.apiKey],
    ['recordProduct', { ...sale, productId: app.quayside.id('Day Pass') }, app.quayside.apiKey],
    ['recordProduct', { ...sale, productId: app.bergwerk.id('Tageskarte') }, app.bergwerk.apiKey],
  ]
  const records = []
  for (const [operation, input, as] of calls) {
    const answer = await submit(app, operation, input, { as })
    expect(answer).toMatchObject({ replayed: false, userErrors: [] })
    records.push(answer.recordId)
  }
  expect(new Set(records).size).toBe(4)
})

test('rule 4.5: a repeat is the same whatever the order of its fields and whether empty ones are named', async () => {
  const { input } = await prepare('requestTour')
  const first = await submit(app, 'requestTour', input)
  const turned = Object.fromEntries([['notes', null], ...Object.entries(input).reverse()])
  expect(await submit(app, 'requestTour', turned)).toEqual({ ...first, replayed: true })
})

test('rule 4.5: a repeat long after gives the first result, though the offer is gone and the price another', async () => {
  const pass = await prepare('buyDayPass')
  const first = await send(pass)
  await app.query("update product set archived = true, price_minor = 9900 where name = 'Day Pass'")
  await app.query("update submission set submitted_at = submitted_at - interval '3 years'")
  expect(await send(pass)).toEqual({ ...first, replayed: true })
  await app.query("update product set archived = false, price_minor = 2500 where name = 'Day Pass'")
})

test('rule 4.5: a refused submission does not use up its key', async () => {
  const { input } = await prepare('requestTour')
  const past = await submit(app, 'requestTour', { ...input, expectedArrival: '2020-01-01T10:00:00.000Z' })
  expect(past.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'expectedArrival'] }])
  expect(await submit(app, 'requestTour', input)).toMatchObject({ replayed: false, userErrors: [] })
})
