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

const FIELDS = 'name timeZone currency locale attributionDays address contactEmail contactPhone'

async function update(input: object) {
  const { data, errors } = await app.graphql<{ updateBusiness: { business: object | null } }>(
    `mutation ($input: UpdateBusinessInput!) {
      updateBusiness(input: $input) { business { ${FIELDS} } userErrors { code field } }
    }`,
    { input },
    { as: app.quayside.staff },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.updateBusiness.business
}

async function audited() {
  const { data } = await app.graphql<{
    auditLog: { edges: { node: { details: { name: string; value: string }[] } }[] }
  }>(
    '{ auditLog(filter: { actions: [BUSINESS_CHANGED] }) { edges { node { details { name value } } } } }',
    {},
    { as: app.quayside.staff },
  )
  return data.auditLog.edges.map(({ node }) => node.details.map(({ name, value }) => `${name}: ${value}`))
}

const refused = (input: object) => refusals(app, 'updateBusiness', input, { as: app.quayside.staff })

test('what an operator says of itself is what its chat says from then on, and the audit log has what changed', async () => {
  const business = await update({
    name: ' Quayside & Sons ',
    locale: 'en-gb',
    contactEmail: 'desk@quayside.example',
    contactPhone: ' ',
    address: ['1 New Quay', ' ', 'Dublin 2'],
    attributionDays: 90,
  })
  expect(business).toEqual({
    name: 'Quayside & Sons',
    timeZone: 'Europe/Dublin',
    currency: 'EUR',
    locale: 'en-GB',
    attributionDays: 90,
    address: ['1 New Quay', 'Dublin 2'],
    contactEmail: 'desk@quayside.example',
    contactPhone: '',
  })
  expect(await audited()).toEqual([
    [
      'name: Quayside & Sons',
      'locale: en-GB',
      'contactEmail: desk@quayside.example',
      'contactPhone: none',
      'address: 1 New Quay,Dublin 2',
    ],
  ])
  const chat = await openChat(app, app.quayside)
  expect((await say(app, chat, 'Where are you?')).text).toContain('1 New Quay')
  await update({ name: 'Quayside & Sons' })
  expect(await audited()).toHaveLength(1)
})

test('product.md 4.7: another attribution window holds for outcomes from then on', async () => {
  const windowOf = async () => {
    const { sessionId } = await openChat(app, app.quayside)
    const link = await makeLink(app, app.quayside, sessionId, { office: 'Joyce Suite' })
    const { data } = await app.graphql<{ requestTour: { conversions: { id: string }[] } }>(
      'mutation ($input: RequestTourInput!) { requestTour(input: $input) { conversions { id } } }',
      { input: formFor(link, { expectedArrival: '2099-05-04T10:00:00.000Z' }) },
    )
    const [row] = await app.query<{ days: number; id: string }>(
      `select id, round(extract(epoch from window_ends_at - occurred_at) / 86400)::int as days
       from conversion where id = $1`,
      [data.requestTour.conversions[0]!.id],
    )
    return row!
  }
  const before = await windowOf()
  await update({ attributionDays: 7 })
  const after = await windowOf()
  expect([before.days, after.days]).toEqual([90, 7])
  const [kept] = await app.query<{ days: number }>(
    `select round(extract(epoch from window_ends_at - occurred_at) / 86400)::int as days from conversion where id = $1`,
    [before.id],
  )
  expect(kept!.days).toBe(90)
})

test('in another time zone the days of the past are counted anew', async () => {
  await update({ timeZone: 'Pacific/Auckland' })
  const [marked] = await app.query<{ marks: number }>(
    'select count(*)::int as marks from insight_change where business_id = $1',
    [app.quayside.businessId],
  )
  expect(marked!.marks).toBeGreaterThan(0)
  const { data } = await app.graphql<{ viewer: { business: { timeZone: string } } }>(
    '{ viewer { business { timeZone } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.viewer.business.timeZone).toBe('Pacific/Auckland')
})

test('what makes no sense is refused with all its places and changes nothing', async () => {
  const wrong = {
    name: ' ',
    timeZone: 'Europe/Atlantis',
    locale: 'english',
    attributionDays: 0,
    contactEmail: 'desk',
    contactPhone: '1'.repeat(41),
    address: ['a', 'b', 'c', 'd', 'e', 'f', 'x'.repeat(101)],
  }
  expect(await refused(wrong)).toEqual([
    'BLANK input.name',
    'INVALID input.timeZone',
    'INVALID input.locale',
    'INVALID input.attributionDays',
    'INVALID input.contactEmail',
    'TOO_LONG input.contactPhone',
    'TOO_LONG input.address',
    'TOO_LONG input.address.6',
  ])
  // PostgreSQL would read this the other way round.
  for (const timeZone of ['+02:00', 'posixrules', 'EUROPE/DUBLIN', 'Europe/Dublin\u0000']) {
    expect(await refused({ timeZone })).toEqual(['INVALID input.timeZone'])
  }
  expect(await refused({ attributionDays: 3651 })).toEqual(['INVALID input.attributionDays'])
})

test("another operator is not touched by it, and an integrator's key may not do it", async () => {
  const [bergwerk] = await app.query<{ name: string }>('select name from business where id = $1', [
    app.bergwerk.businessId,
  ])
  expect(bergwerk!.name).toBe('Bergwerk Zürich')
  const { errors } = await app.graphql(
    'mutation { updateBusiness(input: { name: "Mine" }) { business { name } } }',
    {},
    { as: app.quayside.apiKey },
  )
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})
