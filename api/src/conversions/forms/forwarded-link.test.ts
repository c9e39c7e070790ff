import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConvertedChat, convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { makeLink } from '../../test/make-link.ts'
import { rootOperations } from '../../test/root-operations.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor } from '../../test/submit.ts'

/** Said in the chat and nowhere else. */
const SAID = 'Zaubernuss'

let app: TestApp
let chat: ConvertedChat
let answered: string[]

beforeAll(async () => {
  app = await startTestApp()
  chat = await convert(app, app.quayside, QUAYSIDE_WISHES, {
    fullName: 'Ada Byrne',
    email: 'ada@example.com',
    text: `My secret is ${SAID}. I would like a day pass`,
  })
  answered = [(await say(app, chat, 'Is there parking?')).text]
})
afterAll(() => app.close())

/** What would tell of the chat, or of the person that it was with. */
function told(answer: unknown): string[] {
  const text = JSON.stringify(answer)
  const secrets = [SAID, 'My secret', 'Ada', 'ada@example.com', ...answered, chat.conversationId, ...chat.messages]
  return [...secrets, chat.visitor, chat.coworker, chat.contract, chat.sale].filter((secret) =>
    text.includes(JSON.stringify(secret).slice(1, -1)),
  )
}

describe('whoever holds a forwarded link reads nothing of the chat', () => {
  test.each([['tour'], ['plan'], ['dayPass']] as const)(
    'from all that the page of a %s link can be asked',
    async (kind) => {
      const operations = rootOperations({}, 5).filter(({ field }) => field === 'followedLink')
      expect(operations).toHaveLength(1)
      const answer = await app.graphql<{ followedLink: object | null }>(
        operations[0]!.document,
        operations[0]!.variables(chat.links[kind].token),
      )
      expect(answer.data.followedLink).not.toBeNull()
      expect(told(answer)).toEqual([])
    },
  )

  test.each([2, 3, 4, 5])('from all that its form answers with, %i deep', async (depth) => {
    const forms = { requestTour: chat.links.tour, signUp: chat.links.plan, buyDayPass: chat.links.dayPass }
    for (const [field, link] of Object.entries(forms)) {
      const { document } = rootOperations({}, depth).find((operation) => operation.field === field)!
      const eve = { fullName: 'Eve Moran', email: `eve${depth}@example.com` }
      const answer = await app.graphql<Record<string, object>>(document, { input: formFor(link, eve) })
      // Deeper, what is FORBIDDEN takes the whole answer with it; so every depth is asked for.
      expect(JSON.stringify(answer)).toContain(depth === 2 ? '"__typename":"Conversion"' : field)
      expect({ field, told: told(answer) }).toEqual({ field, told: [] })
    }
  })

  test.each([
    ['the conversation of the session', 'session { id conversation { id } }'],
    ['the links of the session', 'session { id links { edges { node { id url } } } }'],
    ['what else the session led to', 'session { id conversions { id kind } }'],
    ['the message with the link', 'message { text }'],
    ['the conversation of the record', 'record { conversation { id } }'],
    ['everything that led to the record', 'record { conversions { id } }'],
  ])('not %s', async (_what, selection) => {
    const answer = await app.graphql<object>(
      `mutation ($input: RequestTourInput!) { requestTour(input: $input) { visitor { id } conversions { ${selection} } } }`,
      { input: formFor(chat.links.tour, { fullName: 'Eve Moran', email: 'eve@example.com' }) },
    )
    expect(told(answer)).toEqual([])
    expect(JSON.stringify(answer.data)).not.toContain(chat.conversions[1])
  })

  test('nor, with the address of somebody known, who they are', async () => {
    const answer = await app.graphql<{ signUp: { contract: { id: string } } }>(
      `mutation ($input: SignUpInput!) { signUp(input: $input) {
        contract { id } conversions { kind record { __typename } } userErrors { code }
      } }`,
      { input: formFor(chat.links.plan, { fullName: 'Eve Moran', email: 'ADA@example.com' }) },
    )
    expect(answer.data.signUp).toMatchObject({ conversions: [{ kind: 'CONTRACT_CREATED' }], userErrors: [] })
    const asked = await app.graphql(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { contract { coworker { fullName email mobilePhone } } } }`,
      { input: formFor(chat.links.plan, { fullName: 'Eve Moran', email: 'ADA@example.com' }) },
    )
    expect(told(asked)).toEqual([])
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('nor is the token an access token', async () => {
    const { data } = await app.graphql(
      '{ viewer { kind session { id } } }',
      {},
      {
        as: { authorization: `Bearer ${chat.links.tour.token}` },
      },
    )
    expect(data).toEqual({ viewer: { kind: 'ANONYMOUS', session: null } })
  })
})

test('when the offer is gone, its form and page lead on and still tell nothing of the chat', async () => {
  const link = await makeLink(app, app.quayside, chat.sessionId, { office: 'Beckett Room' })
  await app.query(
    `insert into desk_occupation (business_id, id, desk_id, start_date)
     select business_id, 'occupation_of_the_test', id, '2020-01-01' from floor_plan_desk where name = 'Beckett Room'`,
  )
  const page = rootOperations({}, 5).find(({ field }) => field === 'followedLink')!
  const form = rootOperations({}, 4).find(({ field }) => field === 'requestTour')!
  const answers = [
    await app.graphql(form.document, { input: formFor(link, { fullName: 'Eve Moran', email: 'eve@example.com' }) }),
    await app.graphql(page.document, page.variables(link.token)),
  ]
  expect(JSON.stringify(answers[0])).toContain('OFFER_GONE')
  for (const answer of answers) {
    expect(JSON.stringify(answer)).toContain('/l/ses_')
    expect(told(answer)).toEqual([])
  }
})
