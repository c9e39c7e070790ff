import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprint } from '../../test/fingerprint.ts'
import { makeLink, type Wish, withToken } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor, type SubmitAnswer, type Submitting, submit } from '../../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** What a submission may leave behind when its offer is gone: links to something else, and why nothing came of it. */
async function fingerprintButLinks() {
  const { link: _, conversation: __, ...rest } = await fingerprint(app)
  const conversations = await app.query(
    "select to_jsonb(conversation) - 'friction' - 'friction_found' - 'friction_evidence' as content from conversation order by id",
  )
  return { ...rest, conversations }
}

function labels({ userErrors }: SubmitAnswer) {
  return userErrors.map(({ alternatives }) => alternatives?.map(({ label }) => label))
}

const PLANS = ['Sign up for Hot Desk Unlimited', 'Sign up for Hot Desk Part-time', 'Sign up for Dedicated Desk']
const PASSES = ['Get a day pass']
const GONE = [{ code: 'OFFER_GONE', field: ['input', 'linkToken'] }]

const taken = `insert into desk_occupation (business_id, id, desk_id, start_date)
  select business_id, 'occupation_test', id, '2020-01-01' from floor_plan_desk where name = 'Joyce Suite'`

describe.each<[string, Submitting, Wish, string, string]>([
  [
    'an archived plan',
    'signUp',
    { plan: 'Hot Desk Full-time' },
    "update tariff set archived = true where name = 'Hot Desk Full-time'",
    "update tariff set archived = false where name = 'Hot Desk Full-time'",
  ],
  [
    'a hidden plan',
    'signUp',
    { plan: 'Hot Desk Full-time' },
    "update tariff set visible = false where name = 'Hot Desk Full-time'",
    "update tariff set visible = true where name = 'Hot Desk Full-time'",
  ],
  [
    'a plan that is sold out',
    'signUp',
    { plan: 'Hot Desk Full-time' },
    "update tariff set subscribers_limit = subscribers where name = 'Hot Desk Full-time'",
    "update tariff set subscribers_limit = null where name = 'Hot Desk Full-time'",
  ],
  [
    'an archived day pass',
    'buyDayPass',
    { dayPass: 'Day Pass' },
    "update product set archived = true where name = 'Day Pass'",
    "update product set archived = false where name = 'Day Pass'",
  ],
  [
    'a hidden day pass',
    'buyDayPass',
    { dayPass: 'Day Pass' },
    "update product set visible = false where name = 'Day Pass'",
    "update product set visible = true where name = 'Day Pass'",
  ],
  [
    'an office that is taken',
    'requestTour',
    { office: 'Joyce Suite' },
    taken,
    "delete from desk_occupation where id = 'occupation_test'",
  ],
])('%s', (_, operation, wish, leave, comeBack) => {
  test('rule 4.10: is refused with links to what is on offer instead, which work, and records nothing', async () => {
    const { sessionId } = await openChat(app, app.quayside)
    const link = await makeLink(app, app.quayside, sessionId, wish)
    const form = formFor(link)
    await app.query(leave)
    try {
      const before = await fingerprintButLinks()
      const answer = await submit(app, operation, form)
      expect(answer).toMatchObject({ recordId: null, conversions: [], userErrors: GONE })
      const alternatives = answer.userErrors[0]!.alternatives!
      expect(alternatives.length).toBeGreaterThan(0)
      expect(alternatives.length).toBeLessThanOrEqual(3)
      expect(await fingerprintButLinks()).toEqual(before)

      const again = await submit(app, operation, form)
      expect(again.userErrors[0]!.alternatives).toEqual(alternatives)
      for (const alternative of alternatives) {
        const taken = await submit(app, operation, formFor(withToken(alternative)))
        expect(taken).toMatchObject({ userErrors: [] })
        expect(taken.conversions.at(-1)).toMatchObject({ verdict: 'CREDITED', session: { id: sessionId } })
      }
    } finally {
      await app.query(comeBack)
    }
    expect(await submit(app, operation, form)).toMatchObject({ userErrors: [], replayed: false })
  })

  test('rule 4.10: its page says that it is gone and offers the same alternatives', async () => {
    const { sessionId } = await openChat(app, app.quayside)
    const link = await makeLink(app, app.quayside, sessionId, wish)
    const read = () =>
      app.graphql<{ followedLink: { offer: object | null; alternatives: object[] } }>(
        'query ($token: String!) { followedLink(token: $token) { offer { name } alternatives { id url label } } }',
        { token: link.token },
      )
    expect((await read()).data.followedLink).toEqual({ offer: { name: Object.values(wish)[0] }, alternatives: [] })
    await app.query(leave)
    try {
      const answer = await submit(app, operation, formFor(link))
      const { data } = await read()
      expect(data.followedLink).toEqual({ offer: null, alternatives: answer.userErrors[0]!.alternatives })
    } finally {
      await app.query(comeBack)
    }
  })
})

test('a link says what it leads to is called now, also to the page of another language and when it is gone', async () => {
  const { sessionId } = await openChat(app, app.quayside)
  const wishes: Wish[] = [{ office: 'Joyce Suite' }, { plan: 'Hot Desk Full-time' }, { dayPass: 'Day Pass' }]
  for (const wish of wishes) await makeLink(app, app.quayside, sessionId, wish)
  await app.query("update product set archived = true, name = 'Day Ticket' where name = 'Day Pass'")
  const { data } = await app.graphql<{ session: { links: { edges: { node: { targetName: string } }[] } } }>(
    `{ session(id: "${sessionId}") { links { edges { node { targetName } } } } }`,
    {},
    { as: app.quayside.staff },
  )
  await app.query("update product set archived = false, name = 'Day Pass' where name = 'Day Ticket'")
  const names = data.session.links.edges.map(({ node }) => node.targetName)
  expect(names.sort()).toEqual(['Day Ticket', 'Hot Desk Full-time', 'Joyce Suite'])
})

test('rule 4.10: the alternatives are of the same kind and most alike first', async () => {
  const { sessionId } = await openChat(app, app.quayside)
  const wishes: [Submitting, Wish][] = [
    ['signUp', { plan: 'Hot Desk Full-time' }],
    ['buyDayPass', { dayPass: 'Day Pass' }],
  ]
  const links = await Promise.all(wishes.map(([, wish]) => makeLink(app, app.quayside, sessionId, wish)))
  await app.query("update tariff set archived = true where name = 'Hot Desk Full-time'")
  await app.query("update product set archived = true where name = 'Day Pass'")
  const answers = await Promise.all(wishes.map(([operation], index) => submit(app, operation, formFor(links[index]!))))
  expect(answers.map(labels)).toEqual([[PLANS], [PASSES]])
  await app.query("update tariff set archived = false where name = 'Hot Desk Full-time'")
  await app.query("update product set archived = false where name = 'Day Pass'")
})

test('rule 4.10: the last place of a plan is sold once, however many want it at once', async () => {
  const links = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const { sessionId } = await openChat(app, app.quayside)
      return makeLink(app, app.quayside, sessionId, { plan: 'Dedicated Desk' })
    }),
  )
  await app.query("update tariff set subscribers_limit = subscribers + 1 where name = 'Dedicated Desk'")
  const answers = await Promise.all(
    links.map((link, index) => submit(app, 'signUp', formFor(link, { email: `racer${index}@example.com` }))),
  )
  expect(answers.filter(({ recordId }) => recordId)).toHaveLength(1)
  for (const { userErrors } of answers.filter(({ recordId }) => !recordId)) {
    expect(userErrors).toMatchObject(GONE)
    expect(userErrors[0]!.alternatives!.length).toBeGreaterThan(0)
  }
  expect(await app.query("select 1 from coworker where email_folded like 'racer%'")).toHaveLength(1)
})

test('rule 4.10: a sale made elsewhere is recorded though the plan is gone: it is sold', async () => {
  await app.query("update tariff set archived = true, subscribers_limit = 0 where name = 'Hot Desk Part-time'")
  const answer = await submit(
    app,
    'recordContract',
    {
      externalId: 'gone',
      planId: app.quayside.id('Hot Desk Part-time'),
      startDate: '2026-01-01',
      price: { amountMinor: 14500, currency: 'EUR' },
      customer: { person: { fullName: 'Nora Shaw', email: 'nora@example.com' } },
    },
    { as: app.quayside.apiKey },
  )
  expect(answer).toMatchObject({ userErrors: [] })
})
