import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLink } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { refusals } from '../../test/refusals.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor } from '../../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const ITEM = '{ id name availableToAi notesForAi }'
const PRICED = '{ id name availableToAi notesForAi showPriceForAi priceForAi { amountMinor currency } }'

async function set(input: object, as = app.quayside.staff) {
  const { data, errors } = await app.graphql<{ setAiSwitches: Record<string, object | null> }>(
    `mutation ($input: SetAiSwitchesInput!) {
      setAiSwitches(input: $input) {
        tariff ${PRICED} product ${PRICED} floorPlanDesk ${ITEM} userErrors { code field }
      }
    }`,
    { input },
    { as },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.setAiSwitches
}

const refused = (input: object) => refusals(app, 'setAiSwitches', input, { as: app.quayside.staff })

async function passesSaid(): Promise<string> {
  return (await say(app, await openChat(app, app.quayside), 'How much is a day pass?')).text
}

test('product.md 3: from the next answer on the assistant says what the switches let it', async () => {
  const id = app.quayside.id('Day Pass')
  expect(await passesSaid()).toContain('€25')
  await set({ id, priceForAi: { amountMinor: 1900, currency: 'EUR' } })
  expect(await passesSaid()).toContain('€19')
  await set({ id, showPriceForAi: false })
  expect(await passesSaid()).toMatch(/\*\*Day Pass\*\*(?! \()/)
  await set({ id, availableToAi: false })
  expect(await passesSaid()).not.toMatch(/Day Pass(?! with)/)
  const { product } = await set({ id, availableToAi: true, showPriceForAi: true, priceForAi: null })
  expect(product).toMatchObject({ availableToAi: true, showPriceForAi: true, priceForAi: null })
  expect(await passesSaid()).toContain('€25')
})

test('what is left out stays as it is, and each kind answers as itself', async () => {
  const plan = app.quayside.id('Hot Desk Full-time')
  await set({ id: plan, notesForAi: 'Ask for their team first.', priceForAi: { amountMinor: 0, currency: 'EUR' } })
  expect(await set({ id: plan, availableToAi: false })).toEqual({
    tariff: {
      id: plan,
      name: 'Hot Desk Full-time',
      availableToAi: false,
      notesForAi: 'Ask for their team first.',
      showPriceForAi: true,
      priceForAi: { amountMinor: 0, currency: 'EUR' },
    },
    product: null,
    floorPlanDesk: null,
    userErrors: [],
  })
  const office = app.quayside.id('Joyce Suite')
  const answer = await set({ id: office, notesForAi: 'Newly painted.' })
  expect(answer.floorPlanDesk).toMatchObject({ id: office, availableToAi: true, notesForAi: 'Newly painted.' })
})

test('the audit log has what was changed, and nothing when nothing was', async () => {
  const entries = async () => {
    const { data } = await app.graphql<{
      auditLog: { edges: { node: { details: { name: string; value: string }[] } }[] }
    }>(
      `query ($id: ID!) { auditLog(filter: { actions: [AI_SWITCHES_CHANGED], subjectId: $id }) {
        edges { node { details { name value } } }
      } }`,
      { id: app.quayside.id('Dedicated Desk') },
      { as: app.quayside.staff },
    )
    return data.auditLog.edges.map(({ node }) => node.details.map(({ name, value }) => `${name}: ${value}`))
  }
  const id = app.quayside.id('Dedicated Desk')
  await set({ id, availableToAi: false, showPriceForAi: true })
  await set({ id, availableToAi: false })
  expect(await entries()).toEqual([['name: Dedicated Desk', 'availableToAi: false']])
})

test('what cannot be set is refused with its place and changes nothing', async () => {
  const id = app.quayside.id('Hot Desk Full-time')
  const office = app.quayside.id('Joyce Suite')
  expect(await refused({ id, priceForAi: { amountMinor: -1, currency: 'USD' } })).toEqual([
    'INVALID input.priceForAi.amountMinor',
    'INVALID input.priceForAi.currency',
  ])
  expect(await refused({ id, notesForAi: 'x'.repeat(2001) })).toEqual(['TOO_LONG input.notesForAi'])
  expect(await refused({ id: office, showPriceForAi: false, priceForAi: { amountMinor: 1, currency: 'EUR' } })).toEqual(
    ['INVALID input.showPriceForAi', 'INVALID input.priceForAi'],
  )
  for (const unknown of [app.bergwerk.id('Tageskarte'), 'tariff_x', 'visitor_x', '', 'toString_x']) {
    expect(await refused({ id: unknown, availableToAi: false })).toEqual(['NOT_FOUND input.id'])
  }
})

test("the operator's notes are not for whoever has just signed up for the plan", async () => {
  const { sessionId } = await openChat(app, app.quayside)
  const link = await makeLink(app, app.quayside, sessionId, { plan: 'Hot Desk Part-time' })
  const { errors, data } = await app.graphql<{ signUp: { contract: { tariff: { name: string } } } }>(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { contract { tariff { name notesForAi } } } }`,
    { input: formFor(link) },
  )
  expect(data.signUp.contract.tariff.name).toBe('Hot Desk Part-time')
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
})
