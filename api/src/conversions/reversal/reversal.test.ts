import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../../test/rows-of.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { badgesOf, change, chatWithLink, eventCount, eventsAfter, outcomesOf, recordPassOf } from '../test/outcomes.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const badges = (sessionId: string) => badgesOf(app, app.quayside, sessionId)
const reverse = (input: object, as = app.quayside.apiKey) => change(app, 'reverseConversion', input, as)

const PASS = { dayPass: 'Day Pass' }

test('rule 4.9: a reversed conversion keeps its badge, struck through, with reason, time and an event', async () => {
  const pass = await chatWithLink(app, PASS)
  const bought = await pass.send({ email: 'refund@example.com' })
  await pass.send({ email: 'refund@example.com' })
  const before = await eventCount(app, app.quayside)
  const [, conversion] = bought.conversions
  const { conversion: reversed, errors } = await reverse({
    conversionId: conversion!.id,
    reason: 'REFUNDED',
    note: 'Paid twice',
  })
  expect(errors).toEqual([])
  expect(reversed).toMatchObject({ verdict: 'CREDITED', reversalReason: 'REFUNDED', session: { id: pass.sessionId } })
  expect(Math.abs(Date.now() - Date.parse(reversed!.reversedAt!))).toBeLessThan(60_000)
  expect(await badges(pass.sessionId)).toEqual(['CUSTOMER_CREATED 1', 'DAY_PASS_PURCHASED 2 -1'])
  expect(await eventsAfter(app, app.quayside, before)).toEqual(['REVERSED DAY_PASS_PURCHASED CREDITED'])
  const [entry] = await app.query<{ action: string; actor_kind: string; details: object[] }>(
    'select action, actor_kind, details from audit_entry where subject_id = $1',
    [conversion!.id],
  )
  expect(entry).toMatchObject({ action: 'CONVERSION_REVERSED', actor_kind: 'API_KEY' })
  expect(entry!.details).toContainEqual({ name: 'note', value: 'Paid twice' })
})

test('rules 4.8 and 4.9: what assisted is undone with what it assisted, and not by itself', async () => {
  const [tour, pass] = [await chatWithLink(app, { office: 'Joyce Suite' }), await chatWithLink(app, PASS)]
  await tour.send({ email: 'helper@example.com' })
  const bought = await pass.send({ email: 'helper@example.com' })
  const assisted = (await outcomesOf(app, app.quayside, tour.sessionId)).conversions.at(-1)!
  expect((await reverse({ conversionId: assisted.id })).errors).toEqual(['INVALID input.conversionId'])
  const before = await eventCount(app, app.quayside)
  await reverse({ conversionId: bought.conversions.at(-1)!.id, reason: 'REFUNDED' })
  expect(await eventsAfter(app, app.quayside, before)).toEqual([
    'REVERSED DAY_PASS_PURCHASED CREDITED',
    'REVERSED DAY_PASS_PURCHASED ASSISTED',
  ])
  const after = (await outcomesOf(app, app.quayside, tour.sessionId)).conversions.at(-1)!
  expect(after).toMatchObject({ id: assisted.id, verdict: 'ASSISTED', reversalReason: 'REFUNDED' })
})

test('rule 4.9: of many who reverse the same at once one does, the others hear ALREADY_REVERSED', async () => {
  const other = await app.startAnother()
  const sold = await recordPassOf(app, 'rush@example.com', null)
  const conversionId = sold.conversions.at(-1)!.id
  const before = await eventCount(app, app.quayside)
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const { data } = await (index % 2 ? app : other).graphql<{
        reverseConversion: { userErrors: { code: string }[] }
      }>(
        'mutation ($input: ReverseConversionInput!) { reverseConversion(input: $input) { userErrors { code } } }',
        { input: { conversionId } },
        { as: app.quayside.staff },
      )
      return data.reverseConversion.userErrors.map(({ code }) => code).join()
    }),
  )
  expect(answers.sort()).toEqual(['', ...Array(19).fill('ALREADY_REVERSED')])
  expect(await eventsAfter(app, app.quayside, before)).toEqual(['REVERSED DAY_PASS_PURCHASED UNATTRIBUTED'])
})

test('reversals and sales of one person at once lose nothing of the badge', async () => {
  const pass = await chatWithLink(app, PASS)
  const bought = []
  for (let index = 0; index < 5; index += 1) bought.push(await pass.send({ email: 'mixed@example.com' }))
  await Promise.all([
    ...bought.map(({ conversions }) => reverse({ conversionId: conversions.at(-1)!.id })),
    ...Array.from({ length: 5 }, () => pass.send({ email: 'mixed@example.com' })),
    ...Array.from({ length: 5 }, (_, index) => pass.send({ email: `other-${index}@example.com` })),
  ])
  expect(await badges(pass.sessionId)).toEqual(['CUSTOMER_CREATED 6', 'DAY_PASS_PURCHASED 15 -5'])
})

test.each<[string, (id: string) => object, string[]]>([
  ['an identifier that is none', () => ({ conversionId: 'conversion' }), ['NOT_FOUND input.conversionId']],
  ['an identifier with NUL', () => ({ conversionId: 'conversion_\u0000' }), ['NOT_FOUND input.conversionId']],
  [
    'an unknown conversion',
    () => ({ conversionId: 'conversion_00000000000000000000000000' }),
    ['NOT_FOUND input.conversionId'],
  ],
  ['a note that is too long', (id) => ({ conversionId: id, note: 'x'.repeat(2001) }), ['TOO_LONG input.note']],
])('refuses %s', async (_, input, errors) => {
  const sold = await recordPassOf(app, 'refused@example.com', null)
  expect((await reverse(input(sold.conversions.at(-1)!.id))).errors).toEqual(errors)
})

test('only staff and keys that may write reverse, each in its own business', async () => {
  const pass = await chatWithLink(app, PASS)
  const { conversions } = await pass.send({ email: 'rights@example.com' })
  const input = { conversionId: conversions[0]!.id }
  const before = await rowsOf(app, app.quayside.businessId)
  expect((await reverse(input, app.bergwerk.apiKey)).errors).toEqual(['NOT_FOUND input.conversionId'])
  expect((await reverse(input, app.bergwerk.staff)).errors).toEqual(['NOT_FOUND input.conversionId'])
  expect((await reverse(input, pass.as)).errors).toEqual(['FORBIDDEN'])
  expect((await change(app, 'reverseConversion', input, null)).errors).toEqual(['UNAUTHENTICATED'])
  const after = await rowsOf(app, app.quayside.businessId)
  expect(withoutUse(after)).toBe(withoutUse(before))
})

/** A key that was used says so. */
function withoutUse(rows: string): string {
  return rows.replace(/^api_key\n(.*\n)*?\n/m, '')
}
