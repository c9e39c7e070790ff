import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { type Submitting, submit } from '../../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

let calls = 0

/** An integrator's call about somebody new, with what the test is about. */
function record(operation: Submitting, changes: object = {}, operator = app.quayside) {
  calls += 1
  const email = `kept-${calls}@example.com`
  const sale = { customer: { person: { fullName: 'Nora Shaw', email } }, price: { amountMinor: 100, currency: 'EUR' } }
  const input = {
    recordTour: { fullName: 'Nora Shaw', email },
    recordContract: { ...sale, planId: planOf(operator), startDate: '2099-01-04' },
    recordProduct: { ...sale, productId: passOf(operator) },
  }[operation as 'recordTour' | 'recordContract' | 'recordProduct']
  return submit(app, operation, { externalId: `call ${calls}`, ...input, ...changes }, { as: operator.apiKey })
}

const planOf = (operator: typeof app.quayside) =>
  operator.id(operator === app.quayside ? 'Hot Desk Full-time' : 'Stollen Flex')
const passOf = (operator: typeof app.quayside) => operator.id(operator === app.quayside ? 'Day Pass' : 'Tageskarte')

async function entity(representation: object, as = app.quayside.apiKey) {
  const { data } = await app.graphql<{ _entities: object[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Visitor { id uniqueId externalUrl } ... on CoworkerContract { id uniqueId externalUrl }
      ... on CoworkerProduct { id uniqueId externalUrl } ... on Coworker { id uniqueId externalUrl }
    } }`,
    { of: [representation] },
    { as },
  )
  return data._entities[0]
}

const externalUrl = 'https://quayside.spaces.example/records/1'

test.each([
  ['recordTour', 'Visitor'],
  ['recordContract', 'CoworkerContract'],
  ['recordProduct', 'CoworkerProduct'],
] as const)(
  '%s keeps the identifier and address of the platform: the record is found by it',
  async (operation, name) => {
    const uniqueId = `nexudus-${name}`
    const { recordId } = await record(operation, { uniqueId, externalUrl })
    expect(await entity({ __typename: name, uniqueId })).toEqual({ id: recordId, uniqueId, externalUrl })
    expect(await entity({ __typename: name, uniqueId }, app.bergwerk.apiKey)).toBeNull()
  },
)

test.each(['recordTour', 'recordContract', 'recordProduct'] as const)(
  '%s refuses an identifier that another record has, makes nothing, and another business may have the same',
  async (operation) => {
    const uniqueId = `taken by ${operation}`
    await record(operation, { uniqueId })
    const before = await app.query('select count(*) from conversion')
    const again = await record(operation, { uniqueId })
    expect(again).toMatchObject({ recordId: null, conversions: [] })
    expect(again.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'uniqueId'] }])
    expect(await app.query('select count(*) from conversion')).toEqual(before)
    expect((await record(operation, { uniqueId }, app.bergwerk)).userErrors).toEqual([])
  },
)

test('of several who take one identifier at once one does', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => record('recordTour', { uniqueId: 'raced' })))
  expect(answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join()).sort()).toEqual([
    '',
    ...Array(7).fill('INVALID'),
  ])
})

test('a customer who is made keeps their identifier, one who is known keeps what they have', async () => {
  const person = { fullName: 'Ivy Lane', email: 'ivy@example.com' }
  const made = await record('recordProduct', { customer: { person }, customerUniqueId: 'nexudus-ivy' })
  const coworker = made.conversions[0]!.record.id
  expect(await entity({ __typename: 'Coworker', uniqueId: 'nexudus-ivy' })).toMatchObject({ id: coworker })
  await record('recordProduct', { customer: { person }, customerUniqueId: 'nexudus-other' })
  expect(await entity({ __typename: 'Coworker', id: coworker })).toMatchObject({ uniqueId: 'nexudus-ivy' })
  const taken = await record('recordContract', { customerUniqueId: 'nexudus-ivy' })
  expect(taken.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'customerUniqueId'] }])
})

test('a tour that is updated keeps its identifier unless a new one comes', async () => {
  const same = { fullName: 'Tess Holt', email: 'tess@example.com' }
  const first = await record('recordTour', { ...same, uniqueId: 'tour-1', externalUrl })
  await record('recordTour', same)
  expect(await entity({ __typename: 'Visitor', id: first.recordId })).toMatchObject({ uniqueId: 'tour-1', externalUrl })
  await record('recordTour', { ...same, uniqueId: 'tour-2' })
  expect(await entity({ __typename: 'Visitor', uniqueId: 'tour-2' })).toMatchObject({ id: first.recordId, externalUrl })
})

test.each<[string, object, string]>([
  ['an identifier that is too long', { uniqueId: 'x'.repeat(201) }, 'TOO_LONG'],
  ['an identifier with NUL', { uniqueId: 'a\u0000b' }, 'INVALID'],
  ['an address that is none', { externalUrl: 'javascript:alert(1)' }, 'INVALID'],
])('refuses %s', async (_, changes, code) => {
  const { userErrors } = await record('recordTour', changes)
  expect(userErrors).toMatchObject([{ code, field: ['input', Object.keys(changes)[0]] }])
})
