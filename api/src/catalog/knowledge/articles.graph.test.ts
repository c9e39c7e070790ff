import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { refusals } from '../../test/refusals.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const SAUNA = 'Do you have a sauna?'
const ARTICLE = 'id title body language published version deleted missingLanguages translations { id language }'

interface Article {
  id: string
  title: string
  body: string
  published: boolean
  version: number
  deleted: boolean
  missingLanguages: string[]
  translations: { id: string; language: string }[]
}

async function change(mutation: string, input: object, as = app.quayside.staff) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await app.graphql<
    Record<string, { article: Article | null; userErrors: { code: string; article?: Article }[] }>
  >(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      article { ${ARTICLE} } userErrors { code ... on ArticleConflictError { article { ${ARTICLE} } } }
    } }`,
    { input },
    { as },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data[mutation]!
}

async function create(input: object): Promise<Article> {
  const { article, userErrors } = await change('createArticle', { language: 'en', ...input })
  if (!article) throw new Error(JSON.stringify(userErrors))
  return article
}

async function list(filter: object) {
  const { data } = await app.graphql<{ articles: { totalCount: number; edges: { node: { title: string } }[] } }>(
    'query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount edges { node { title } } } }',
    { filter },
    { as: app.quayside.staff },
  )
  return data.articles.edges.map(({ node }) => node.title)
}

const answerTo = async (question: string) => (await say(app, await openChat(app, app.quayside), question)).text

test('product.md 3: the assistant answers from an article as soon as it is published, and no longer when it is not', async () => {
  const draft = await create({ title: 'Sauna', body: 'A sauna on the roof, for members.', published: false })
  expect(await answerTo(SAUNA)).not.toContain('on the roof')
  const { article } = await change('updateArticle', { id: draft.id, version: 1, published: true })
  expect(article).toMatchObject({ published: true, version: 2 })
  expect(await answerTo(SAUNA)).toContain('A sauna on the roof')
  const deleted = await change('deleteArticle', { id: draft.id, version: 2 })
  expect(deleted.article).toMatchObject({ deleted: true, version: 3 })
  expect(await answerTo(SAUNA)).not.toContain('on the roof')
  expect(await list({ text: 'sauna' })).toEqual([])
  expect((await change('restoreArticle', { id: draft.id })).article).toMatchObject({ deleted: false, version: 4 })
  expect(await answerTo(SAUNA)).toContain('A sauna on the roof')
  expect(await list({ text: 'SAÚNA' })).toEqual(['Sauna'])
})

test('who changes what somebody else has changed meanwhile is told so, with both texts, and nothing is lost', async () => {
  const { id } = await create({ title: 'Lockers', body: 'One for each desk.' })
  await change('updateArticle', { id, version: 1, body: 'Two for each desk.' })
  const { article, userErrors } = await change('updateArticle', { id, version: 1, body: 'Three for each desk.' })
  expect(article).toBeNull()
  expect(userErrors).toMatchObject([{ code: 'CHANGED_MEANWHILE', article: { body: 'Two for each desk.', version: 2 } }])
  // What would change nothing is no conflict.
  expect((await change('updateArticle', { id, version: 1, body: 'Two for each desk.' })).article?.version).toBe(2)
  expect(await refusals(app, 'deleteArticle', { id, version: 1 }, { as: app.quayside.staff })).toEqual([
    'CHANGED_MEANWHILE input.version',
  ])
})

test('of twenty changes made at once on the same version one is stored', async () => {
  const { id } = await create({ title: 'Phones', body: 'Booths on each floor.' })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => change('updateArticle', { id, version: 1, body: `Booth ${index}` })),
  )
  expect(answers.filter(({ article }) => article)).toHaveLength(1)
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'CHANGED_MEANWHILE')).toHaveLength(19)
})

test('each change is kept with what it said and who did it, and stands in the audit log', async () => {
  const { id } = await create({ title: 'Post', body: 'We keep parcels.' })
  await change('updateArticle', { id, version: 1, title: 'Post and parcels' })
  await change('updateArticle', { id, version: 2, published: false }, app.quayside.apiKey)
  const { data } = await app.graphql<{ node: { revisions: object[] }; auditLog: { edges: object[] } }>(
    `query ($id: ID!) {
      node(id: $id) { ... on KnowledgeArticle { revisions { version change title staffMember { fullName } } } }
      auditLog(filter: { subjectId: $id }) { edges { node { action actorKind } } }
    }`,
    { id },
    { as: app.quayside.staff },
  )
  const staffMember = { fullName: expect.any(String) }
  expect(data.node.revisions).toEqual([
    { version: 3, change: 'WITHDRAWN', title: 'Post and parcels', staffMember: null },
    { version: 2, change: 'CHANGED', title: 'Post and parcels', staffMember },
    { version: 1, change: 'WRITTEN', title: 'Post', staffMember },
  ])
  expect(data.auditLog.edges).toEqual([
    { node: { action: 'ARTICLE_CHANGED', actorKind: 'API_KEY' } },
    { node: { action: 'ARTICLE_CHANGED', actorKind: 'STAFF' } },
    { node: { action: 'ARTICLE_WRITTEN', actorKind: 'STAFF' } },
  ])
})

test('an article says in which languages of the chat it is missing, and a translation fills one', async () => {
  const article = await create({ title: 'Roof terrace', body: 'Open until ten.' })
  expect(article.missingLanguages).toEqual(['de', 'fr', 'es', 'pt', 'ar'])
  const german = { title: 'Dachterrasse', body: 'Offen bis zehn.', language: 'de', translationOf: article.id }
  const translated = await create(german)
  expect(translated).toMatchObject({
    missingLanguages: ['fr', 'es', 'pt', 'ar'],
    translations: [{ id: article.id, language: 'en' }],
  })
  expect(await refusals(app, 'createArticle', german, { as: app.quayside.staff })).toEqual([
    'INVALID input.translationOf',
  ])
  expect(await list({ text: 'terra', missingIn: 'de' })).toEqual([])
  expect(await list({ text: 'terra', missingIn: 'fr', languages: ['en'] })).toEqual(['Roof terrace'])
})

test('ten translations into one language at once leave one', async () => {
  const article = await create({ title: 'Gym', body: 'In the basement.' })
  const input = { title: 'Fitnessraum', body: 'Im Keller.', language: 'de', translationOf: article.id }
  const answers = await Promise.all(Array.from({ length: 10 }, () => change('createArticle', input)))
  expect(answers.filter((each) => each.article)).toHaveLength(1)
})

test('the same key again writes nothing twice, also at once', async () => {
  const input = { title: 'Prayer room', body: 'On the second floor.', language: 'en', idempotencyKey: randomUUID() }
  const answers = await Promise.all(Array.from({ length: 10 }, () => change('createArticle', input)))
  expect(new Set(answers.map(({ article }) => article?.id)).size).toBe(1)
})

test('what cannot be stored is refused with its place', async () => {
  const as = { as: app.quayside.staff }
  const input = { title: ' ', body: 'x'.repeat(20_001), language: 'nl', translationOf: 'article_none' }
  expect((await refusals(app, 'createArticle', input, as)).sort()).toEqual([
    'BLANK input.title',
    'INVALID input.language',
    'NOT_FOUND input.translationOf',
    'TOO_LONG input.body',
  ])
  expect(await refusals(app, 'updateArticle', { id: 'article_none', version: 1, title: 'x' }, as)).toEqual([
    'NOT_FOUND input.id',
  ])
})
