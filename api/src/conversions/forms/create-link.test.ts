import { afterAll, beforeAll, expect, test } from 'vitest'
import { followLink } from '../../test/follow-link.ts'
import { makeLink } from '../../test/make-link.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { refusals } from '../../test/refusals.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let chat: Chat
beforeAll(async () => {
  app = await startTestApp()
  chat = await openChat(app, app.quayside)
})
afterAll(() => app.close())

function refused(offer: object, sessionId = chat.sessionId): Promise<string[]> {
  return refusals(app, 'createLink', { sessionId, offer }, { as: app.quayside.apiKey })
}

test('a link carries the session ID and no price, and leads to the page of its kind', async () => {
  const [tour, plan, dayPass] = [
    await makeLink(app, app.quayside, chat.sessionId, { office: 'Joyce Suite' }),
    await makeLink(app, app.quayside, chat.sessionId, { plan: 'Hot Desk Full-time' }),
    await makeLink(app, app.quayside, chat.sessionId, { dayPass: 'Day Pass' }),
  ]
  for (const { url, token } of [tour, plan, dayPass]) {
    expect(url).toBe(`${app.address}/l/${token}`)
    expect(token.split('.')[0]).toBe(chat.sessionId)
    expect(url).not.toMatch(/225|2500/)
  }
  expect([await followLink(tour.url), await followLink(plan.url), await followLink(dayPass.url)]).toEqual([
    `/tour/${tour.token}`,
    `/sign-up/${plan.token}`,
    `/day-pass/${dayPass.token}`,
  ])
})

test.each([
  ['an unknown session', 'ses_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ['a session that is none', 'nonsense'],
  ['a session with NUL', 'ses_\u0000'],
])('%s is refused', async (_, sessionId) => {
  expect(await refused({ officeId: app.quayside.id('Joyce Suite') }, sessionId)).toEqual(['NOT_FOUND input.sessionId'])
})

test("another operator's session is refused as an unknown one", async () => {
  const foreign = await openChat(app, app.bergwerk)
  expect(await refused({ officeId: app.quayside.id('Joyce Suite') }, foreign.sessionId)).toEqual([
    'NOT_FOUND input.sessionId',
  ])
})

test.each<[string, () => object]>([
  ['unknown', () => ({ officeId: 'desk_x' })],
  ['with NUL', () => ({ officeId: '\u0000' })],
  ['a plan with NUL', () => ({ plan: { planId: '\u0000', startDate: '2099-01-01' } })],
  ['a day pass with NUL', () => ({ dayPassId: '\u0000' })],
  ['empty', () => ({ officeId: '' })],
  ["another operator's office", () => ({ officeId: app.bergwerk.id('Kristallkammer') })],
  ["another operator's day pass", () => ({ dayPassId: app.bergwerk.id('Tageskarte') })],
  ['an archived plan', () => ({ plan: { planId: app.quayside.id('Evening Owl'), startDate: '2099-01-01' } })],
  ['a product that is no day pass', () => ({ dayPassId: app.quayside.id('Meeting Room Credit') })],
  ['an office that is taken', () => ({ officeId: app.quayside.id('Gandon Room') })],
  ['a desk that is no office', () => ({ officeId: app.quayside.id('Desk 12') })],
])('what is not on offer is refused: %s', async (_, offer) => {
  expect(await refused(offer())).toEqual(['OFFER_GONE input.offer'])
})

test.each(['2099-02-30', 'soon', ''])('a start date that is none is refused: "%s"', async (startDate) => {
  expect(await refused({ plan: { planId: app.quayside.id('Hot Desk Full-time'), startDate } })).toEqual([
    'INVALID input.offer.plan.startDate',
  ])
})

test.each([
  ['nothing', {}],
  ['two things', { officeId: 'desk_x', dayPassId: 'product_x' }],
  ['nothing by name', { officeId: null }],
])('an offer of %s is refused at the top: exactly one', async (_, offer) => {
  await expect(refused(offer)).rejects.toThrow('BAD_USER_INPUT')
})
