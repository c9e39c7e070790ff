import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLink } from '../test/make-link.ts'
import { type Chat, openChat } from '../test/open-chat.ts'
import { readBadges } from '../test/read-badges.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { submit } from '../test/submit.ts'
import { connectPlatform, type PlatformProgram, readOutcome } from './test/platform-program.ts'
import { contractRecord, coworkerRecord, productRecord, visitorRecord } from './test/platform-records.ts'

let app: TestApp
let platform: PlatformProgram
let chat: Chat
/** Outcomes come of chats that were there before. */
let times: { CreatedOn: string; UpdatedOn: string }
beforeAll(async () => {
  app = await startTestApp()
  platform = await connectPlatform(app, app.quayside)
  chat = await talk()
})
afterAll(() => app.close())

async function talk(operator = app.quayside): Promise<Chat> {
  const opened = await openChat(app, operator)
  await say(app, opened, 'I would like a day pass')
  const now = new Date().toISOString()
  times = { CreatedOn: now, UpdatedOn: now }
  return opened
}

const outcomeOf = (action: string, id: number) => readOutcome(app, platform, action, id)

const credited = (kind: string, sessionId: string, value: number | null = null) => ({
  kind,
  verdict: 'CREDITED',
  reason: 'LINK_FOLLOWED',
  source: 'WEBHOOK',
  session: sessionId,
  value,
})
const unattributed = (
  kind: string,
  reason = 'NO_SESSION',
  session: string | null = null,
  value: number | null = null,
) => ({
  kind,
  verdict: 'UNATTRIBUTED',
  reason,
  source: 'WEBHOOK',
  session,
  value,
})

test('a visitor, a customer, a membership and a day pass give their chat its four badges', async () => {
  const { sessionId } = chat
  const link = await makeLink(app, app.quayside, sessionId, { plan: 'Hot Desk Unlimited' })
  await platform.deliver('VisitorRegistered', visitorRecord(1, { ...times, Custom4: sessionId }))
  await platform.deliver('CoworkerCreate', coworkerRecord(1, { ...times, Custom1: sessionId }))
  await platform.deliver('CoworkerContractCreate', contractRecord(1, 1, { ...times, Notes: `From ${link.url}` }))
  await platform.deliver('CoworkerProductCreate', productRecord(1, 1, { ...times, Notes: sessionId, Quantity: 3 }))
  const badges = await readBadges(app, app.quayside, sessionId)
  expect(badges.map(({ label, count }) => [label, count])).toEqual([
    ['Tour booked', 1],
    ['Customer created', 1],
    ['Contract created', 1],
    ['Day pass purchased', 1],
  ])
  const [visitor, coworker, contract, sale] = badges.map(({ records }) => records[0]!.id)
  const { data } = await app.graphql(
    `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Visitor { uniqueId fullName email phoneNumber visitReason expectedArrival customFields { name value } }
      ... on Coworker { uniqueId fullName email coworkerType }
      ... on CoworkerContract { uniqueId startDate quantity price { amountMinor currency } coworker { id } }
      ... on CoworkerProduct { uniqueId quantity total: price { amountMinor currency } paid coworker { id } }
    } }`,
    { ids: [visitor, coworker, contract, sale] },
    { as: app.quayside.staff },
  )
  expect(data).toEqual({
    nodes: [
      {
        uniqueId: 'visitor-guid-1',
        fullName: 'Niamh Gallagher',
        email: 'visitor-1@example.com',
        phoneNumber: '+353 1 5550100',
        visitReason: 'Tour',
        expectedArrival: '2099-02-01T10:00:00.000Z',
        customFields: [{ name: 'chatSessionId', value: sessionId }],
      },
      {
        uniqueId: 'coworker-guid-1',
        fullName: 'Customer 1',
        email: 'customer-1@example.com',
        coworkerType: 'INDIVIDUAL',
      },
      {
        uniqueId: 'contract-guid-1',
        startDate: '2027-01-01',
        quantity: 1,
        price: { amountMinor: 27500, currency: 'EUR' },
        coworker: { id: coworker },
      },
      {
        uniqueId: 'product-guid-1',
        quantity: 3,
        total: { amountMinor: 7500, currency: 'EUR' },
        paid: false,
        coworker: { id: coworker },
      },
    ],
  })
  expect(await outcomeOf('CoworkerContractCreate', 1)).toEqual({
    outcome: 'RECORDED',
    reason: null,
    detail: null,
    recordId: contract,
    conversions: [credited('CONTRACT_CREATED', sessionId, 27_500)],
  })
  const [linked] = await app.query('select link_id as link from conversion where record_id = $1', [contract])
  expect(linked).toEqual({ link: link.id })
})

test('with no session an outcome is recorded unattributed, and with several it is never guessed', async () => {
  const other = await talk()
  await platform.deliver('VisitorRegistered', visitorRecord(2, times))
  expect(await outcomeOf('VisitorRegistered', 2)).toMatchObject({
    outcome: 'RECORDED',
    reason: null,
    conversions: [unattributed('TOUR_BOOKED')],
  })
  const several = { ...times, Notes: `${chat.sessionId} and ${other.sessionId}` }
  await platform.deliver('VisitorRegistered', visitorRecord(3, several))
  expect(await outcomeOf('VisitorRegistered', 3)).toMatchObject({
    outcome: 'RECORDED',
    reason: 'SEVERAL_SESSIONS',
    conversions: [unattributed('TOUR_BOOKED')],
  })
})

test("another business's session is not credited and nothing of it is told", async () => {
  const foreign = await talk(app.bergwerk)
  const link = await makeLink(app, app.bergwerk, foreign.sessionId, { dayPass: 'Tageskarte' })
  await platform.deliver('VisitorRegistered', visitorRecord(4, { ...times, Custom1: foreign.sessionId }))
  await platform.deliver('CoworkerCreate', coworkerRecord(4, { ...times, Notes: link.url }))
  const unknown = `ses_${'x'.repeat(32)}`
  await platform.deliver('VisitorRegistered', visitorRecord(5, { ...times, Custom1: unknown }))
  const foreignOutcome = await outcomeOf('VisitorRegistered', 4)
  const unknownOutcome = await outcomeOf('VisitorRegistered', 5)
  expect(foreignOutcome.conversions).toEqual([unattributed('TOUR_BOOKED', 'UNKNOWN_SESSION', foreign.sessionId)])
  // Just as one that is nowhere.
  expect({ ...foreignOutcome, recordId: '', conversions: [] }).toEqual({
    ...unknownOutcome,
    recordId: '',
    conversions: [],
  })
  expect((await outcomeOf('CoworkerCreate', 4)).conversions).toEqual([
    unattributed('CUSTOMER_CREATED', 'UNKNOWN_SESSION', foreign.sessionId),
  ])
  expect(await readBadges(app, app.bergwerk, foreign.sessionId)).toEqual([])
})

test('an outcome happened when the platform made its record, so a late webhook is not outside the window', async () => {
  const early = { CreatedOn: '2020-01-01T00:00:00Z', Custom1: chat.sessionId }
  await platform.deliver('VisitorRegistered', visitorRecord(6, early))
  expect((await outcomeOf('VisitorRegistered', 6)).conversions).toEqual([
    unattributed('TOUR_BOOKED', 'OUTSIDE_WINDOW', chat.sessionId),
  ])
  const ahead = { CreatedOn: '2099-01-01T00:00:00Z', Custom1: chat.sessionId }
  await platform.deliver('VisitorRegistered', visitorRecord(7, ahead))
  expect((await outcomeOf('VisitorRegistered', 7)).conversions).toEqual([credited('TOUR_BOOKED', chat.sessionId)])
})

test('a visitor of a customer and a product that comes with a plan are ignored', async () => {
  await platform.deliver('VisitorRegistered', visitorRecord(8, { IsTour: false }))
  await platform.deliver('CoworkerProductCreate', productRecord(8, 1, { FromTariff: true }))
  const ignored = { outcome: 'IGNORED', detail: null, recordId: undefined, conversions: [] }
  expect(await outcomeOf('VisitorRegistered', 8)).toEqual({ ...ignored, reason: 'NOT_A_TOUR' })
  expect(await outcomeOf('CoworkerProductCreate', 8)).toEqual({ ...ignored, reason: 'INCLUDED_IN_PLAN' })
})

test('a product other than a day pass is recorded without a conversion', async () => {
  await platform.deliver(
    'CoworkerProductCreate',
    productRecord(9, 1, { ProductName: ' meeting room CREDIT ', Price: 0 }),
  )
  const { recordId, ...rest } = await outcomeOf('CoworkerProductCreate', 9)
  expect(rest).toEqual({ outcome: 'RECORDED', reason: null, detail: null, conversions: [] })
  expect(await app.query('select price_minor, paid from coworker_product where id = $1', [recordId])).toEqual([
    { price_minor: 0, paid: false },
  ])
})

test('somebody whom Foyer knows is no new customer, and what it has by its identifier counts no second time', async () => {
  const { apiKey } = app.quayside
  const known = { fullName: 'Ada Byrne', email: 'ADA@example.com', externalId: 'tour', uniqueId: 'visitor-guid-61' }
  const tour = await submit(app, 'recordTour', known, { as: apiKey })
  await platform.deliver('VisitorRegistered', visitorRecord(61, times))
  expect(await outcomeOf('VisitorRegistered', 61)).toMatchObject({ outcome: 'KNOWN', recordId: tour.recordId })
  await platform.deliver('CoworkerCreate', coworkerRecord(61, { ...times, Email: 'Customer-1@Example.com' }))
  expect(await outcomeOf('CoworkerCreate', 61)).toMatchObject({
    outcome: 'KNOWN',
    recordId: (await outcomeOf('CoworkerCreate', 1)).recordId,
    conversions: [{ kind: 'CUSTOMER_CREATED' }],
  })
})

test('a record that was copied from Foyer to the platform, and names it there, does not come back as another', async () => {
  const { apiKey } = app.quayside
  const visit = { fullName: 'Grace Ryan', email: 'grace@example.com', externalId: 'copied' }
  const { recordId } = await submit(app, 'recordTour', visit, { as: apiKey })
  await platform.deliver(
    'VisitorRegistered',
    visitorRecord(71, { ...times, Email: 'grace@example.com', Notes: recordId }),
  )
  expect(await outcomeOf('VisitorRegistered', 71)).toMatchObject({
    outcome: 'KNOWN',
    recordId,
    conversions: [{ kind: 'TOUR_BOOKED', source: 'API' }],
  })
  const foreign = await submit(app, 'recordTour', visit, { as: app.bergwerk.apiKey })
  await platform.deliver('VisitorRegistered', visitorRecord(72, { ...times, Notes: foreign.recordId }))
  expect(await outcomeOf('VisitorRegistered', 72)).toMatchObject({ outcome: 'RECORDED' })
})
