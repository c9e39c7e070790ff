import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprint } from '../../test/fingerprint.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
})
afterAll(() => app.close())

interface Said {
  text: string | null
  silence: string | null
}

async function said(name: string, language?: string): Promise<Said> {
  const { data, errors } = await app.graphql<{ node: { saidByAssistant: Said } }>(
    `query ($id: ID!, $language: String) { node(id: $id) {
      ... on Tariff { saidByAssistant(language: $language) { text silence } }
      ... on Product { saidByAssistant(language: $language) { text silence } }
      ... on FloorPlanDesk { saidByAssistant(language: $language) { text silence } }
    } }`,
    { id: app.quayside.id(name), language },
    { as: app.quayside.staff },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.node.saidByAssistant
}

test.each([
  ['Hot Desk Full-time', /^\*\*Hot Desk Full-time\*\*.*€225 a month.*€25 sign-up fee.*30 days’ notice/],
  ['Virtual Office Plus', /^\*\*Virtual Office Plus\*\*(?!.*€).*the team will tell you the price/],
  ["Founders' Table", /^\*\*Founders' Table\*\*(?!.*€).*only be arranged by our team.*hello@quayside\.example/],
  ['Day Pass', /^\*\*Day Pass\*\*.*€25 each/],
  ['Meeting Room Credit', /Meeting Room Credit.*€110/],
  ['Joyce Suite', /^\*\*Joyce Suite\*\*.*€1,240 a month.*for 4 people.*free now/],
])('product.md 3: of %s the assistant says what its switches let it', async (name, text) => {
  expect(await said(name)).toEqual({ text: expect.stringMatching(text), silence: null })
})

test.each([
  ['Evening Owl', 'ARCHIVED'],
  ['Quiet Booth Office', 'SWITCHED_OFF'],
  ['Gandon Room', 'TAKEN'],
  ['Desk 12', 'NO_OFFICE'],
])('product.md 3: of %s it says nothing, and why: %s', async (name, silence) => {
  expect(await said(name)).toEqual({ text: null, silence })
})

test('a plan that is full is not mentioned', async () => {
  await app.query('update tariff set subscribers = subscribers_limit where id = $1', [
    app.quayside.id('Dedicated Desk'),
  ])
  expect(await said('Dedicated Desk')).toEqual({ text: null, silence: 'SOLD_OUT' })
})

test('what it would say after a change is tried, and nothing of that is kept', async () => {
  const preview = (input: object) =>
    app.graphql<{ catalogItemPreview: Said }>(
      `query ($input: UpdateCatalogItemInput!) { catalogItemPreview(input: $input, language: "en") { text silence } }`,
      { input },
      { as: app.quayside.staff },
    )
  const before = await fingerprint(app)
  const id = app.quayside.id('Day Pass')
  const cheaper = await preview({ id, priceForAi: { amountMinor: 1900, currency: 'EUR' }, description: 'Come in!' })
  expect(cheaper.data.catalogItemPreview).toEqual({
    text: expect.stringMatching(/^\*\*Day Pass\*\*.*€19 each.*Come in!$/),
    silence: null,
  })
  const archived = await preview({ id, archived: true })
  expect(archived.data.catalogItemPreview).toEqual({ text: null, silence: 'ARCHIVED' })
  const office = await preview({ id: app.quayside.id('Joyce Suite'), availableToAi: false })
  expect(office.data.catalogItemPreview).toEqual({ text: null, silence: 'SWITCHED_OFF' })
  for (const wrong of [{ id, name: '' }, { id: app.bergwerk.id('Tageskarte') }]) {
    expect((await preview(wrong)).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^"input\.(name|id)": /),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
  expect(await fingerprint(app)).toEqual(before)
})

test('it says it in the language that is asked for, and a list needs no reading for each', async () => {
  expect((await said('Hot Desk Full-time', 'de')).text).toMatch(/225\s€ im Monat/)
  await expect(said('Day Pass', 'xx')).rejects.toThrow('The assistant speaks en, de')
  app.statements.length = 0
  const { data } = await app.graphql<{ tariffs: { edges: { node: { saidByAssistant: Said } }[] } }>(
    '{ tariffs { edges { node { saidByAssistant { text } } } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.tariffs.edges.length).toBeGreaterThan(7)
  expect(app.statements.filter((text) => /tariff/.test(text)).length).toBeLessThanOrEqual(2)
})
