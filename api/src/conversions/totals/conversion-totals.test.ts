import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { act, chatWithLink, recordPass, recordPassOf } from '../test/outcomes.ts'

const DAY_MS = 86_400_000

let now = new Date('2026-03-02T10:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

async function totals(variables: object = {}, as = app.quayside.staff) {
  const { data, errors } = await app.graphql<{ conversionTotals: Record<string, unknown>[] }>(
    `query ($from: DateTime, $to: DateTime, $filter: ConversionTotalsFilter) {
      conversionTotals(from: $from, to: $to, filter: $filter) {
        kind credited reversed net assisted unattributed value { currency grossMinor netMinor }
      }
    }`,
    variables,
    { as },
  )
  if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join())
  return data.conversionTotals
}

const none = { credited: 0, reversed: 0, net: 0, assisted: 0, unattributed: 0, value: [] }

test('rule 4.9: figures are given gross and net, each currency for itself, by when it happened', async () => {
  const chat = await chatWithLink(app, { dayPass: 'Day Pass' })
  const tour = await chatWithLink(app, { office: 'Joyce Suite' })
  await tour.send({ email: 'figures@example.com' })
  const bought = await chat.send({ email: 'figures@example.com' })
  await chat.send({ email: 'figures@example.com' })
  await recordPass(app, {
    sessionId: chat.sessionId,
    price: { amountMinor: 3000, currency: 'CHF' },
    customer: { coworkerId: bought.conversions[0]!.record.id },
  })
  await recordPassOf(app, 'figures@example.com', null)
  await act(app, 'refundProduct', { saleId: bought.recordId })
  const passes = {
    kind: 'DAY_PASS_PURCHASED',
    credited: 3,
    reversed: 1,
    net: 2,
    assisted: 3,
    unattributed: 1,
    value: [
      { currency: 'CHF', grossMinor: 3000, netMinor: 3000 },
      { currency: 'EUR', grossMinor: 5000, netMinor: 2500 },
    ],
  }
  expect(await totals()).toEqual([
    { ...none, kind: 'TOUR_BOOKED', credited: 1, net: 1 },
    { ...none, kind: 'CUSTOMER_CREATED', credited: 1, net: 1, assisted: 1 },
    { ...none, kind: 'CONTRACT_CREATED' },
    passes,
  ])
  const kinds = { filter: { kinds: ['DAY_PASS_PURCHASED'] } }
  expect(await totals(kinds)).toEqual([passes])
  const [from, to] = [now.toISOString(), new Date(now.getTime() + 1).toISOString()]
  expect(await totals({ ...kinds, from, to })).toEqual([passes])
  const nothing = [{ ...none, kind: 'DAY_PASS_PURCHASED' }]
  expect(await totals({ ...kinds, to: from })).toEqual(nothing)
  expect(await totals({ ...kinds, from: to })).toEqual(nothing)
  expect(await totals({ filter: { ...kinds.filter, sources: ['STAFF'] } })).toEqual(nothing)
  expect(await totals({ filter: { ...kinds.filter, channels: ['CHAT'] } })).toEqual([{ ...passes, unattributed: 0 }])
  expect((await totals({}, app.bergwerk.staff)).map((each) => each.credited)).toEqual([0, 0, 0, 0])
})

test('conversions of test sessions are in no figure', async () => {
  const [before] = await totals({ filter: { kinds: ['TOUR_BOOKED'] } })
  const chat = await chatWithLink(app, { office: 'Joyce Suite' })
  await app.query('update session set is_test = true where id = $1', [chat.sessionId])
  await chat.send({ email: 'trial@example.com' })
  expect(await totals({ filter: { kinds: ['TOUR_BOOKED'] } })).toEqual([before])
})

test('sums of money go beyond 32 bits', async () => {
  now = new Date(now.getTime() + DAY_MS)
  const chat = await chatWithLink(app, { dayPass: 'Day Pass' })
  for (const email of ['rich@example.com', 'richer@example.com']) {
    await recordPass(app, {
      sessionId: chat.sessionId,
      price: { amountMinor: 2_147_483_647, currency: 'JPY' },
      customer: { person: { fullName: 'Nora Shaw', email } },
    })
  }
  const [passes] = await totals({ from: now.toISOString(), filter: { kinds: ['DAY_PASS_PURCHASED'] } })
  expect(passes!.value).toEqual([{ currency: 'JPY', grossMinor: 4_294_967_294, netMinor: 4_294_967_294 }])
})

test('figures are for staff and keys that read conversions', async () => {
  const chat = await chatWithLink(app, { dayPass: 'Day Pass' })
  await expect(totals({}, chat.as)).rejects.toThrow('FORBIDDEN')
  expect(await totals({}, app.quayside.apiKey)).toHaveLength(4)
})
