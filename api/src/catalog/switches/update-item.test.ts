import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLink } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { refusals } from '../../test/refusals.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const ITEM = 'id name description price { amountMinor currency } availableToAi notesForAi'

async function update(input: object) {
  const { data, errors } = await app.graphql<{ updateCatalogItem: Record<string, object | null> }>(
    `mutation ($input: UpdateCatalogItemInput!) {
      updateCatalogItem(input: $input) {
        tariff { ${ITEM} visible archived } product { ${ITEM} visible archived } floorPlanDesk { ${ITEM} }
        userErrors { code field }
      }
    }`,
    { input },
    { as: app.quayside.staff },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.updateCatalogItem
}

async function audited(subjectId: string) {
  const { data } = await app.graphql<{
    auditLog: { edges: { node: { action: string; details: { name: string; value: string }[] } }[] }
  }>(
    `query ($subjectId: ID!) { auditLog(filter: { subjectId: $subjectId }) {
      edges { node { action details { name value } } }
    } }`,
    { subjectId },
    { as: app.quayside.staff },
  )
  const entries = data.auditLog.edges.map(({ node }) => node)
  return entries.map(({ action, details }) => [action, ...details.map(({ name, value }) => `${name}: ${value}`)])
}

const refused = (input: object) => refusals(app, 'updateCatalogItem', input, { as: app.quayside.staff })

test('what a plan is and what may be said of it change at once, with an entry in the audit log for each', async () => {
  const id = app.quayside.id('Hot Desk Unlimited')
  const answer = await update({
    id,
    name: ' Night and Day Desk ',
    description: 'Any free desk, always.',
    price: { amountMinor: 29900, currency: 'EUR' },
    notesForAi: 'Mention the lockers.',
  })
  expect(answer).toMatchObject({
    tariff: {
      name: 'Night and Day Desk',
      description: 'Any free desk, always.',
      price: { amountMinor: 29900, currency: 'EUR' },
      notesForAi: 'Mention the lockers.',
      visible: true,
    },
    product: null,
    userErrors: [],
  })
  expect((await audited(id)).sort()).toEqual([
    ['AI_SWITCHES_CHANGED', 'name: Night and Day Desk', 'notesForAi: Mention the lockers.'],
    ['CATALOG_ITEM_CHANGED', 'name: Night and Day Desk', 'description: Any free desk, always.', 'price: 29900 EUR'],
  ])
  await update({ id, name: 'Night and Day Desk' })
  expect(await audited(id)).toHaveLength(2)
  const text = (await say(app, await openChat(app, app.quayside), 'How much is the Night and Day Desk?')).text
  expect(text).toContain('€299')
})

test('product.md 4.10: what is taken off the website is gone for links made before, and only the team arranges it', async () => {
  const id = app.quayside.id('Virtual Office Basic')
  const { sessionId } = await openChat(app, app.quayside)
  const link = await makeLink(app, app.quayside, sessionId, { plan: 'Virtual Office Basic' })
  const onOffer = async () => {
    const { data } = await app.graphql<{ followedLink: { offer: object | null } }>(
      'query ($token: String!) { followedLink(token: $token) { offer { name } } }',
      { token: link.token },
    )
    return data.followedLink.offer !== null
  }
  expect(await onOffer()).toBe(true)
  expect(await update({ id, visible: false })).toMatchObject({ tariff: { visible: false } })
  expect(await onOffer()).toBe(false)
  expect(await update({ id, visible: true, archived: true })).toMatchObject({ tariff: { archived: true } })
  expect(await onOffer()).toBe(false)
  await update({ id, archived: false })
  expect(await onOffer()).toBe(true)
})

test('an office keeps what is left out, and null takes its description away', async () => {
  const id = app.quayside.id('Joyce Suite')
  const { floorPlanDesk } = await update({ id, price: { amountMinor: 130000, currency: 'EUR' } })
  expect(floorPlanDesk).toMatchObject({ name: 'Joyce Suite', price: { amountMinor: 130000 }, availableToAi: true })
  expect(floorPlanDesk).toHaveProperty('description', expect.stringContaining('corner office'))
  expect((await update({ id, description: null })).floorPlanDesk).toMatchObject({ description: null })
})

test('what cannot be changed is refused with all its places and changes nothing', async () => {
  const id = app.quayside.id('Day Pass')
  const wrong = { name: ' ', description: 'x'.repeat(1001), price: { amountMinor: -1, currency: 'USD' } }
  expect(await refused({ id, ...wrong, notesForAi: 'x'.repeat(2001) })).toEqual([
    'TOO_LONG input.notesForAi',
    'BLANK input.name',
    'TOO_LONG input.description',
    'INVALID input.price.amountMinor',
    'INVALID input.price.currency',
  ])
  const office = { id: app.quayside.id('Samuel Loft'), visible: false, archived: true, showPriceForAi: false }
  expect(await refused(office)).toEqual([
    'INVALID input.showPriceForAi',
    'INVALID input.visible',
    'INVALID input.archived',
  ])
  for (const unknown of [app.bergwerk.id('Tageskarte'), 'tariff_x', 'visitor_x', '']) {
    expect(await refused({ id: unknown, name: 'Mine' })).toEqual(['NOT_FOUND input.id'])
  }
})

test('lists are searched, narrowed and counted, and their pages go on where the last one ended', async () => {
  const list = async (filter: object, after?: string) => {
    const { data } = await app.graphql<{
      tariffs: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { name: string } }[] }
    }>(
      `query ($filter: CatalogFilter, $after: String) { tariffs(first: 2, after: $after, filter: $filter) {
        totalCount pageInfo { endCursor } edges { node { name } }
      } }`,
      { filter, after },
      { as: app.quayside.staff },
    )
    const { totalCount, pageInfo, edges } = data.tariffs
    return { totalCount, end: pageInfo.endCursor, names: edges.map(({ node }) => node.name) }
  }
  const first = await list({ text: 'HOT desk' })
  expect(first).toMatchObject({ totalCount: 2, names: ['Hot Desk Full-time', 'Hot Desk Part-time'] })
  expect(await list({ text: 'FOUNDING teams' })).toMatchObject({ totalCount: 1, names: ["Founders' Table"] })
  expect(await list({ text: '%' })).toMatchObject({ totalCount: 0, names: [] })
  expect((await list({ archived: true })).names).toEqual(['Evening Owl'])
  const open = await list({ archived: false })
  expect(open.names).toEqual(['Dedicated Desk', "Founders' Table"])
  expect((await list({ archived: false }, open.end)).names).toEqual(['Hot Desk Full-time', 'Hot Desk Part-time'])
  const { data } = await app.graphql<{ floorPlanDesks: { totalCount: number } }>(
    '{ floorPlanDesks(filter: { archived: true }) { totalCount } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.floorPlanDesks.totalCount).toBe(0)
})
