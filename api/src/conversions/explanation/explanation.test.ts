import { afterAll, beforeAll, expect, test } from 'vitest'
import { followLink } from '../../test/follow-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'
import { change, chatWithLink, recordPassOf } from '../test/outcomes.ts'

const DAY_MS = 86_400_000

let now = new Date('2026-03-02T10:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

async function explain(id: string, as = app.quayside.staff) {
  const { data, errors } = await app.graphql<{ node: { explanation: Record<string, unknown> | null } }>(
    `query ($id: ID!) { node(id: $id) { ... on Conversion { clickedAt windowEndsAt link { id } explanation {
      sentence attributedAt attributedBy { fullName } attributionNote reversalNote
    } } } }`,
    { id },
    { as },
  )
  return { ...data.node, errors: errors?.map(({ extensions }) => extensions.code) }
}

async function missing(sessionId: string, recordId: string, as = app.quayside.staff) {
  const { data } = await app.graphql<{
    explainMissingBadge: {
      reason: string
      sentence: string
      conversion: { id: string } | null
      creditedTo: { id: string } | null
    }
  }>(
    `query ($sessionId: ID!, $recordId: ID!) { explainMissingBadge(sessionId: $sessionId, recordId: $recordId) {
      reason sentence conversion { id } creditedTo { id }
    } }`,
    { sessionId, recordId },
    { as },
  )
  return data.explainMissingBadge
}

test('rule 4.12: a conversion explains itself with link, click, window, reversal and who attached it', async () => {
  const chat = await chatWithLink(app, { dayPass: 'Day Pass' })
  await followLink(chat.link.url)
  now = new Date(now.getTime() + 60_000)
  const bought = await chat.send({ email: 'why@example.com' })
  const { id } = bought.conversions.at(-1)!
  expect(await explain(id)).toEqual({
    clickedAt: '2026-03-02T10:00:00.000Z',
    windowEndsAt: '2026-05-31T10:00:00.000Z',
    link: { id: chat.link.id },
    explanation: {
      sentence: `It came through the link “${chat.link.label}” of this session, opened on 2026-03-02 10:00 UTC, and happened on 2026-03-02 10:01 UTC, inside of the attribution window, which ends on 2026-05-31 10:00 UTC.`,
      attributedAt: null,
      attributedBy: null,
      attributionNote: null,
      reversalNote: null,
    },
    errors: undefined,
  })
  await change(app, 'reverseConversion', { conversionId: id, reason: 'REFUNDED', note: 'Ill' })
  await change(app, 'detachConversion', { conversionId: id, note: 'Her colleague' })
  expect((await explain(id)).explanation).toMatchObject({
    sentence:
      'A member of staff took it away from its session by hand on 2026-03-02 10:01 UTC. It was reversed on 2026-03-02 10:01 UTC: the sale was refunded.',
    attributedAt: now.toISOString(),
    attributedBy: { fullName: expect.any(String) },
    attributionNote: 'Her colleague',
    reversalNote: 'Ill',
  })
  expect((await explain(id, app.quayside.apiKey)).explanation).toMatchObject({ attributedBy: null })
})

test('notes of staff are not for the chat window', async () => {
  const chat = await chatWithLink(app, { dayPass: 'Day Pass' })
  const bought = await chat.send({ email: 'window@example.com' })
  expect(await explain(bought.conversions[0]!.id, chat.as)).toMatchObject({ explanation: null, errors: ['FORBIDDEN'] })
})

test('rule 4.12: says why a record has no badge on a conversation', async () => {
  const [tour, pass, stranger] = [
    await chatWithLink(app, { office: 'Joyce Suite' }),
    await chatWithLink(app, { dayPass: 'Day Pass' }),
    await openChat(app, app.quayside),
  ]
  await tour.send({ email: 'missing@example.com' })
  const bought = await pass.send({ email: 'missing@example.com' })
  const sale = bought.recordId!
  const { id } = bought.conversions.at(-1)!
  const here = { conversion: { id }, creditedTo: { id: pass.sessionId } }
  expect(await missing(pass.sessionId, sale)).toMatchObject({ reason: 'HAS_BADGE', ...here })
  expect(await missing(tour.sessionId, sale)).toMatchObject({ reason: 'ASSISTED', creditedTo: { id: pass.sessionId } })
  expect(await missing(stranger.sessionId, sale)).toMatchObject({ reason: 'CREDITED_ELSEWHERE', ...here })
  await change(app, 'detachConversion', { conversionId: id, note: 'No' })
  const nobody = { conversion: { id }, creditedTo: null }
  expect(await missing(pass.sessionId, sale)).toMatchObject({ reason: 'DETACHED', ...nobody })
  const unnamed = await recordPassOf(app, 'missing@example.com', null)
  expect(await missing(pass.sessionId, unnamed.recordId!)).toMatchObject({ reason: 'UNATTRIBUTED' })
  now = new Date(now.getTime() + 91 * DAY_MS)
  const late = await recordPassOf(app, 'missing@example.com', pass.sessionId)
  expect(await missing(pass.sessionId, late.recordId!)).toMatchObject({ reason: 'OUTSIDE_WINDOW' })
})

test('a record that counted for nothing says so', async () => {
  const chat = await openChat(app, app.quayside)
  const input = {
    sessionId: chat.sessionId,
    externalId: 'credit',
    productId: app.quayside.id('Meeting Room Credit'),
    price: { amountMinor: 11000, currency: 'EUR' },
    customer: { person: { fullName: 'Una Daly', email: 'una@example.com' } },
  }
  const sold = await submit(app, 'recordProduct', input, { as: app.quayside.apiKey })
  expect(await missing(chat.sessionId, sold.recordId!)).toMatchObject({ reason: 'NO_CONVERSION', conversion: null })
})

test('what belongs to another business looks like what there is not, for its sessions and its records', async () => {
  const foreign = await openChat(app, app.bergwerk)
  const input = { sessionId: foreign.sessionId, externalId: '1', fullName: 'Nora', email: 'nora@example.com' }
  const booked = await submit(app, 'recordTour', input, { as: app.bergwerk.apiKey })
  const chat = await openChat(app, app.quayside)
  for (const sessionId of [foreign.sessionId, `ses_${'A'.repeat(32)}`, 'none', 'ses_\u0000']) {
    expect(await missing(sessionId, booked.recordId!)).toMatchObject({ reason: 'UNKNOWN_SESSION', conversion: null })
  }
  for (const recordId of [booked.recordId!, 'visitor_0', 'constructor_1', 'visitor_\u0000', '']) {
    expect(await missing(chat.sessionId, recordId)).toMatchObject({ reason: 'UNKNOWN_RECORD', conversion: null })
  }
})
