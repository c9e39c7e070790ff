import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { refusals } from '../../test/refusals.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const GROUP = `id text language state askedCount reopenedAt closedAt closedBy { fullName } article { title }
  wordings { askedCount message { id text } } questions { message { text } conversation { id } }`

interface Group {
  id: string
  text: string
  language: string
  state: string
  askedCount: number
  reopenedAt: string | null
  closedAt: string | null
  closedBy: { fullName: string } | null
  article: { title: string } | null
  wordings: { askedCount: number; message: { id: string; text: string } }[]
  questions: { message: { text: string }; conversation: { id: string } }[]
}

async function groups(filter: object = {}, orderBy = 'LAST_ASKED'): Promise<Group[]> {
  const { data, errors } = await app.graphql<{ questionGroups: { edges: { node: Group }[] } }>(
    `query ($filter: QuestionGroupFilter, $orderBy: QuestionGroupOrder) {
      questionGroups(first: 50, filter: $filter, orderBy: $orderBy) { edges { node { ${GROUP} } } }
    }`,
    { filter, orderBy },
    { as: app.quayside.staff },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.questionGroups.edges.map(({ node }) => node)
}

async function groupOf(text: string): Promise<Group> {
  const found = (await groups()).filter(({ questions }) => questions.some(({ message }) => message.text === text))
  expect(found).toHaveLength(1)
  return found[0]!
}

async function change(mutation: string, input: object) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await app.graphql<Record<string, { group: Group | null; userErrors: { code: string }[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { group { ${GROUP} } userErrors { code } } }`,
    { input },
    { as: app.quayside.staff },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data[mutation]!.group!
}

async function ask(text: string): Promise<Chat> {
  const chat = await openChat(app, app.quayside)
  await say(app, chat, text)
  return chat
}

test('product.md 3: a question without an answer is kept with its words, its conversation and those that ask the same', async () => {
  const first = await ask('Do you have a sauna?')
  await ask('is there any SAUNA')
  await ask('Do you have a rooftop helipad?')
  await ask('What are your opening hours?')
  const sauna = await groupOf('Do you have a sauna?')
  expect(sauna).toMatchObject({ text: 'Do you have a sauna?', language: 'en', state: 'OPEN', askedCount: 2 })
  expect(sauna.questions.map(({ message }) => message.text)).toEqual(['is there any SAUNA', 'Do you have a sauna?'])
  expect(sauna.questions[1]?.conversation.id).toBe(first.conversationId)
  expect((await groups()).map(({ text }) => text)).toEqual(['Do you have a rooftop helipad?', 'Do you have a sauna?'])
  expect((await groups({}, 'MOST_ASKED'))[0]?.id).toBe(sauna.id)
})

test('twelve who ask the same at the same moment are one group', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, index) => ask(index % 2 ? 'is there a trampoline?' : 'Trampolines?')),
  )
  const group = await groupOf('is there a trampoline?')
  expect(group.askedCount).toBe(12)
  expect(group.questions).toHaveLength(10)
})

test('product.md 6: an answer written for a group goes into the knowledge and closes it; asked in vain again, it opens', async () => {
  const question = 'Is there a table tennis table?'
  await ask(question)
  const { id } = await groupOf(question)
  const answer = { groupId: id, title: 'Table tennis', body: 'One table in the yard.' }
  expect(await change('answerQuestionGroup', answer)).toMatchObject({
    state: 'ANSWERED',
    article: { title: 'Table tennis' },
    closedBy: { fullName: expect.any(String) },
  })
  const chat = await openChat(app, app.quayside)
  expect((await say(app, chat, question)).text).toContain('One table in the yard.')
  expect(await groupOf(question)).toMatchObject({ state: 'ANSWERED', askedCount: 1, reopenedAt: null })
  await app.query("update knowledge_article set published = false where title = 'Table tennis'")
  await ask(question)
  expect(await groupOf(question)).toMatchObject({
    state: 'OPEN',
    askedCount: 2,
    reopenedAt: expect.any(String),
    article: { title: 'Table tennis' },
  })
  expect((await groups({ reopened: true })).map((group) => group.id)).toEqual([id])
})

test('an answer that cannot be stored closes nothing', async () => {
  const { id } = await groupOf('Do you have a sauna?')
  const refused = await refusals(
    app,
    'answerQuestionGroup',
    { groupId: id, title: '', body: 'x' },
    { as: app.quayside.staff },
  )
  expect(refused).toEqual(['BLANK input.title'])
  expect((await groupOf('Do you have a sauna?')).state).toBe('OPEN')
})

test('what is dismissed comes back when five more have asked, and by hand', async () => {
  await ask('Do you sell umbrellas?')
  const { id } = await groupOf('Do you sell umbrellas?')
  expect((await change('dismissQuestionGroup', { groupId: id })).state).toBe('DISMISSED')
  expect((await change('reopenQuestionGroup', { groupId: id })).state).toBe('OPEN')
  await change('dismissQuestionGroup', { groupId: id })
  for (let times = 1; times <= 4; times += 1) await ask('umbrellas for sale?')
  expect((await groupOf('Do you sell umbrellas?')).state).toBe('DISMISSED')
  await ask('Are umbrellas sold?')
  expect(await groupOf('Do you sell umbrellas?')).toMatchObject({
    state: 'OPEN',
    askedCount: 6,
    reopenedAt: expect.any(String),
  })
})

test('groups that ask the same are made one, later questions join it, and can be taken apart again', async () => {
  await ask('Do you have a billiard table?')
  await ask('Can we play snooker?')
  const [billiard, snooker] = [await groupOf('Do you have a billiard table?'), await groupOf('Can we play snooker?')]
  const merged = await change('mergeQuestionGroups', { intoId: billiard.id, groupIds: [snooker.id, snooker.id] })
  expect(merged).toMatchObject({ id: billiard.id, askedCount: 2, text: 'Do you have a billiard table?' })
  await ask('Could we play snooker?')
  expect(await groupOf('Can we play snooker?')).toMatchObject({ id: billiard.id, askedCount: 3 })
  const messageIds = [snooker.wordings[0]!.message.id]
  const split = await change('splitQuestionGroup', { groupId: billiard.id, messageIds })
  expect(split).toMatchObject({ askedCount: 2, text: 'Can we play snooker?', state: 'OPEN' })
  expect(await groupOf('Do you have a billiard table?')).toMatchObject({ id: billiard.id, askedCount: 1 })
  await ask('Can I play snooker?')
  expect((await groupOf('Can we play snooker?')).askedCount).toBe(3)
  const all = { groupId: split.id, messageIds }
  expect(await refusals(app, 'splitQuestionGroup', all, { as: app.quayside.staff })).toEqual([
    'INVALID input.messageIds',
  ])
})

test('an erased question is forgotten and its group goes on counting it', async () => {
  const question = 'Does Konstantin Ankerbrot have a parrot?'
  const chat = await ask(question)
  const { id } = await groupOf(question)
  await app.query("update message set text = '' where conversation_id = $1", [chat.conversationId])
  const [group] = (await groups()).filter((one) => one.id === id)
  expect(group).toMatchObject({ text: '', askedCount: 1, wordings: [] })
  const kept = await app.query("select 1 from question_wording where terms like '%ankerbrot%'")
  expect(kept).toEqual([])
})
