import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLink } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { readBadges } from '../../test/read-badges.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor, type SubmitAnswer, submit } from '../../test/submit.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

let now = new Date('2026-03-02T10:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

let calls = 0

/** An integrator's three calls about somebody new, one after the other, naming a session. */
async function recordAll(sessionId: string | null): Promise<SubmitAnswer[]> {
  calls += 1
  const email = `caller${calls}@example.com`
  const shared = { sessionId, externalId: `call ${calls}` }
  const sale = { customer: { person: { fullName: 'Nora Shaw', email } }, price: { amountMinor: 2500, currency: 'EUR' } }
  const as = app.quayside.apiKey
  const plan = { planId: app.quayside.id('Hot Desk Full-time'), startDate: '2026-03-03' }
  const product = { productId: app.quayside.id('Day Pass') }
  return [
    await submit(app, 'recordTour', { ...shared, fullName: 'Nora Shaw', email }, { as }),
    await submit(app, 'recordContract', { ...shared, ...sale, ...plan }, { as }),
    await submit(app, 'recordProduct', { ...shared, ...sale, ...product }, { as }),
  ]
}

function verdicts(answers: SubmitAnswer[]) {
  return answers.map(({ recordId, userErrors, conversions }) => ({
    made: recordId !== null,
    userErrors,
    verdicts: [...new Set(conversions.map(({ verdict, reason }) => `${verdict} ${reason}`))],
  }))
}

function all(verdict: string) {
  return Array(3).fill({ made: true, userErrors: [], verdicts: [verdict] })
}

describe('rule 4.6: a sale is never lost', () => {
  test.each<[string, string]>([
    ['unknown', 'ses_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['malformed', 'not a session'],
    ['very long', 's'.repeat(60_000)],
    ['with NUL', 'ses_\u0000AAAA\u0000'],
    ['with a lone surrogate', 'ses_\ud800'],
    ['cut inside of a character', `${'s'.repeat(299)}🪑🪑`],
    ['of other alphabets', 'ses_会話セッション🪑'],
    ['a statement of SQL', "'; drop table conversion; --"],
  ])('a session that is %s: the record is made, unattributed', async (_, sessionId) => {
    expect(verdicts(await recordAll(sessionId))).toEqual(all('UNATTRIBUTED UNKNOWN_SESSION'))
  })

  test.each<[string, string | null]>([
    ['no session', null],
    ['an empty one', ''],
  ])('%s: the record is made, unattributed for want of a session', async (_, sessionId) => {
    expect(verdicts(await recordAll(sessionId))).toEqual(all('UNATTRIBUTED NO_SESSION'))
  })

  test("another business's session gets the same answer as an unknown one, and no trace of it there", async () => {
    const chat = await openChat(app, app.bergwerk)
    await say(app, chat, 'What is a day pass?')
    const foreign = await recordAll(chat.sessionId)
    const unknown = await recordAll('ses_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB')
    expect(foreign.map(withoutIdentifiers)).toEqual(unknown.map(withoutIdentifiers))
    expect(verdicts(foreign)).toEqual(all('UNATTRIBUTED UNKNOWN_SESSION'))
    expect(await readBadges(app, app.bergwerk, chat.sessionId)).toEqual([])
  })

  test('what was named is kept as it came, for attaching it by hand', async () => {
    const [{ conversions }] = (await recordAll('SES-from an old form')) as [SubmitAnswer]
    const rows = await app.query('select claimed_session, session_id from conversion where id = $1', [
      conversions[0]!.id,
    ])
    expect(rows).toEqual([{ claimed_session: 'SES-from an old form', session_id: null }])
  })

  test('a session that is known is credited, through its link to what was sold', async () => {
    const chat = await openChat(app, app.quayside)
    const link = await makeLink(app, app.quayside, chat.sessionId, { dayPass: 'Day Pass' })
    const [tour, contract, product] = (await recordAll(chat.sessionId)) as [SubmitAnswer, SubmitAnswer, SubmitAnswer]
    expect(verdicts([tour, contract, product])).toEqual(all('CREDITED LINK_FOLLOWED'))
    expect(tour.conversions).toMatchObject([{ session: { id: chat.sessionId }, link: null }])
    expect(product.conversions.at(-1)).toMatchObject({ session: { id: chat.sessionId }, link: { id: link.id } })
  })
})

describe('rule 4.7: the end of the chat and the end of the attribution are two things', () => {
  const start = new Date('2026-04-06T09:00:00.000Z')

  async function chatted() {
    now = start
    const chat = await openChat(app, app.quayside)
    now = new Date(start.getTime() + HOUR_MS)
    await say(app, chat, 'Good morning')
    const link = await makeLink(app, app.quayside, chat.sessionId, { dayPass: 'Day Pass' })
    return { chat, buy: (changes: object) => submit(app, 'buyDayPass', formFor(link, changes)) }
  }

  test('half an hour of silence ends the chat, a sale long after is still credited', async () => {
    const { chat, buy } = await chatted()
    const { data } = await app.graphql<{ session: { conversation: { endsAt: string } } }>(
      'query ($id: ID!) { session(id: $id) { conversation { endsAt } } }',
      { id: chat.sessionId },
      { as: app.quayside.staff },
    )
    expect(data.session.conversation.endsAt).toBe(new Date(start.getTime() + 1.5 * HOUR_MS).toISOString())
    now = new Date(start.getTime() + 40 * DAY_MS)
    expect((await buy({})).conversions.at(-1)).toMatchObject({ verdict: 'CREDITED', reason: 'LINK_FOLLOWED' })
  })

  test.each<[string, number, string]>([
    ['on day 89 after the last message is credited', 89 * DAY_MS, 'CREDITED LINK_FOLLOWED'],
    ['in the last millisecond is credited', 90 * DAY_MS, 'CREDITED LINK_FOLLOWED'],
    ['one millisecond later is not, and is made all the same', 90 * DAY_MS + 1, 'UNATTRIBUTED OUTSIDE_WINDOW'],
    ['on day 91 is not', 91 * DAY_MS, 'UNATTRIBUTED OUTSIDE_WINDOW'],
  ])('a sale %s', async (moment, after, expected) => {
    const { chat, buy } = await chatted()
    now = new Date(start.getTime() + HOUR_MS + after)
    const email = `${moment.replaceAll(/\W+/g, '-')}@example.com`
    const bought = await buy({ email })
    expect(verdicts([bought])).toEqual([{ made: true, userErrors: [], verdicts: [expected] }])
    expect(verdicts(await recordAll(chat.sessionId))).toEqual(all(expected))
    const badges = await readBadges(app, app.quayside, chat.sessionId)
    const credited = expected.startsWith('CREDITED')
    expect(badges.map(({ color }) => color)).toEqual(credited ? ['LAVENDER', 'GREEN', 'BLUE', 'PEACH'] : [])
    const rows = await app.query<{ window_ends_at: string }>(
      'select distinct window_ends_at from conversion where id = any($1)',
      [bought.conversions.map(({ id }) => id)],
    )
    expect(rows.map((row) => new Date(row.window_ends_at))).toEqual([new Date(start.getTime() + HOUR_MS + 90 * DAY_MS)])
  })

  test('saying something more begins the window anew, a click does not', async () => {
    const { chat, buy } = await chatted()
    now = new Date(start.getTime() + 60 * DAY_MS)
    await say(app, chat, 'Is it still available?')
    now = new Date(start.getTime() + 149 * DAY_MS)
    expect((await buy({})).conversions.at(-1)).toMatchObject({ verdict: 'CREDITED' })
    now = new Date(start.getTime() + 151 * DAY_MS)
    expect((await buy({})).conversions.at(-1)).toMatchObject({ verdict: 'UNATTRIBUTED', reason: 'OUTSIDE_WINDOW' })
  })

  test('a window in which nothing was said counts from its opening', async () => {
    now = start
    const chat = await openChat(app, app.quayside)
    now = new Date(start.getTime() + 90 * DAY_MS)
    expect(verdicts(await recordAll(chat.sessionId))).toEqual(all('CREDITED LINK_FOLLOWED'))
    now = new Date(start.getTime() + 90 * DAY_MS + 1)
    expect(verdicts(await recordAll(chat.sessionId))).toEqual(all('UNATTRIBUTED OUTSIDE_WINDOW'))
  })

  test('a business may set another window', async () => {
    const { buy } = await chatted()
    await app.query('update business set attribution_days = 7 where id = $1', [app.quayside.businessId])
    now = new Date(start.getTime() + 8 * DAY_MS)
    expect((await buy({})).conversions.at(-1)).toMatchObject({ reason: 'OUTSIDE_WINDOW' })
    await app.query('update business set attribution_days = 90 where id = $1', [app.quayside.businessId])
    expect((await buy({})).conversions.at(-1)).toMatchObject({ verdict: 'CREDITED' })
  })

  test('a tour counts by when it was booked, not by when it was told', async () => {
    const { chat } = await chatted()
    now = new Date(start.getTime() + 100 * DAY_MS)
    const occurredAt = new Date(start.getTime() + 10 * DAY_MS).toISOString()
    const tour = { sessionId: chat.sessionId, externalId: 'told late', fullName: 'Nora Shaw', email: 'l@example.com' }
    const answer = await submit(app, 'recordTour', { ...tour, occurredAt }, { as: app.quayside.apiKey })
    expect(answer.conversions).toMatchObject([{ verdict: 'CREDITED' }])
  })
})

test('rule 4.11: a conversion says whether a link, an integrator or staff recorded it', async () => {
  const chat = await openChat(app, app.quayside)
  const link = await makeLink(app, app.quayside, chat.sessionId, { office: 'Joyce Suite' })
  const tour = { sessionId: chat.sessionId, fullName: 'Nora Shaw', email: 'source@example.com' }
  const { apiKey, staff } = app.quayside
  const answers = [
    await submit(app, 'requestTour', formFor(link, { email: 'source@example.com' })),
    await submit(app, 'recordTour', { ...tour, externalId: 'by key' }, { as: apiKey }),
    await submit(app, 'recordTour', { ...tour, externalId: 'by hand' }, { as: staff }),
  ]
  expect(answers.flatMap(({ conversions }) => conversions.map(({ source }) => source))).toEqual([
    'LINK',
    'API',
    'STAFF',
  ])
})

/** An answer without what is another with every call. */
function withoutIdentifiers(answer: SubmitAnswer): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value) => (key === 'id' || key.endsWith('Id') ? 'some' : value))
}
