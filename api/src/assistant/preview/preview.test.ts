import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprint } from '../../test/fingerprint.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Previewed {
  question: string
  text: string
  unanswered: boolean
  cards: { name: string }[]
}

const ask = (input: object) =>
  app.graphql<{ assistantPreview: Previewed[] }>(
    'query ($input: AssistantPreviewInput!) { assistantPreview(input: $input) { question text unanswered cards { name link { id } } } }',
    { input },
    { as: app.quayside.staff },
  )

const SAUNA = 'Do you have a sauna?'

test('the assistant says what it would with the draft, and neither draft nor question is kept', async () => {
  const before = await fingerprint(app)
  const article = { title: 'Sauna', body: 'A **sauna** on the roof.' }
  const { data } = await ask({ questions: [SAUNA, 'day passes?'], language: 'en', article })
  expect(data.assistantPreview).toMatchObject([
    { question: SAUNA, text: 'A **sauna** on the roof.', unanswered: false, cards: [] },
    { question: 'day passes?', unanswered: false },
  ])
  expect(data.assistantPreview[1]?.cards.map(({ name }) => name)).toContain('Day Pass')
  expect(await fingerprint(app)).toEqual(before)
  const without = await ask({ questions: [SAUNA], language: 'en' })
  expect(without.data.assistantPreview).toMatchObject([{ unanswered: true }])
})

test('a draft stands in the place of the article that it changes', async () => {
  const [parking] = await app.query<{ id: string }>(
    "select id from knowledge_article where business_id = $1 and title = 'Parking and bicycles'",
    [app.quayside.businessId],
  )
  const article = { id: parking!.id, title: 'Parking', body: 'Forty places in the yard.' }
  const { data } = await ask({ questions: ['is there parking?'], language: 'en', article })
  expect(data.assistantPreview[0]?.text).toBe('Forty places in the yard.')
  const german = await ask({ questions: ['Gibt es eine Sauna?'], language: 'de' })
  expect(german.data.assistantPreview[0]).toMatchObject({ unanswered: true, text: expect.stringContaining('Team') })
})

test.each([
  [{ questions: [], language: 'en' }, 'Ask 1 to 10 questions'],
  [{ questions: [' '], language: 'xx' }, 'The assistant speaks en, de'],
  [{ questions: ['a'], language: 'en', article: { id: 'article_none', title: 'a', body: 'b' } }, 'no such article'],
  [{ questions: ['a'], language: 'en', article: { title: '', body: 'b' } }, 'input.article.title'],
])('%j is told what is wrong with it', async (input, message) => {
  const { errors } = await ask(input)
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(message),
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
