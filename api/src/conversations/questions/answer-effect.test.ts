import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Effect {
  answeredAt: string
  weeksBefore: number
  unansweredPerWeekBefore: number
  weeksSince: number
  answeredPerWeekSince: number
  unansweredPerWeekSince: number
}

interface Group {
  id: string
  text: string
  state: string
  answerEffect: Effect | null
}

async function groupOf(text: string): Promise<Group> {
  const { data, errors } = await app.graphql<{ questionGroups: { edges: { node: Group }[] } }>(
    `{ questionGroups(first: 50) { edges { node { id text state answerEffect {
      answeredAt weeksBefore unansweredPerWeekBefore weeksSince answeredPerWeekSince unansweredPerWeekSince } } } } }`,
    {},
    { as: app.quayside.staff },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.questionGroups.edges.map(({ node }) => node).find((group) => group.text === text)!
}

async function ask(...texts: string[]): Promise<void> {
  for (const text of texts) await say(app, await openChat(app, app.quayside), text)
}

async function change(mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const { data, errors } = await app.graphql<Record<string, { userErrors: object[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
    { as: app.quayside.staff },
  )
  expect([errors, data[mutation]?.userErrors]).toEqual([undefined, []])
}

/** Moves what was asked and answered so far into the past. */
async function letPass(days: number): Promise<void> {
  const back = `- make_interval(days => ${days})`
  await app.query(`update unanswered_question set asked_at = asked_at ${back}`)
  await app.query(`update answered_question set asked_at = asked_at ${back}`)
  await app.query(
    `update question_group set first_asked_at = first_asked_at ${back}, answered_at = answered_at ${back}`,
  )
}

const figures = ({ answerEffect }: Group) => {
  const { answeredAt: _, ...effect } = answerEffect!
  return Object.fromEntries(Object.entries(effect).map(([name, figure]) => [name, Math.round(figure * 100) / 100]))
}

test('product.md 6: how often a question is asked before its answer, and answered and not answered since', async () => {
  const question = 'Is there a table tennis table?'
  await ask(question, 'Do you have a table tennis table?', question)
  await letPass(21)
  await ask(question, 'Do you have a sauna?')
  const before = await groupOf(question)
  expect(before.answerEffect).toBeNull()
  await change('answerQuestionGroup', { groupId: before.id, title: 'Table tennis', body: 'One table in the yard.' })
  expect(figures(await groupOf(question))).toEqual({
    ...{ weeksBefore: 3, unansweredPerWeekBefore: 1.33 },
    ...{ weeksSince: 1, answeredPerWeekSince: 0, unansweredPerWeekSince: 0 },
  })

  // Asked alike and answered from the article: two. Another question, another article, and none at all are nothing to it.
  await ask(question, 'Do you have a table tennis table?', 'Where can I park my car?', 'Do you have a sauna?')
  await letPass(14)
  await ask('is there any TABLE TENNIS table?')
  await app.query("update knowledge_article set published = false where title = 'Table tennis'")
  await ask(question)
  const since = await groupOf(question)
  expect(since.state).toBe('OPEN')
  expect(figures(since)).toEqual({
    ...{ weeksBefore: 3, unansweredPerWeekBefore: 1.33 },
    ...{ weeksSince: 2, answeredPerWeekSince: 1.5, unansweredPerWeekSince: 0.5 },
  })
  expect((await groupOf('Do you have a sauna?')).answerEffect).toBeNull()
})

test('figures stay when words are erased and when groups are made one', async () => {
  const question = 'Is there a table tennis table?'
  await app.query("update message set text = '' where author = 'VISITOR' and text like '%tennis%' and text <> $1", [
    question,
  ])
  const [group, other] = [await groupOf(question), await groupOf('Do you have a sauna?')]
  const kept = { weeksSince: 2, answeredPerWeekSince: 1.5, unansweredPerWeekSince: 0.5 }
  expect(figures(group)).toMatchObject(kept)
  await change('mergeQuestionGroups', { intoId: group.id, groupIds: [other.id] })
  // The sauna was asked for once before and once since.
  expect(figures(await groupOf(question))).toMatchObject({
    ...kept,
    unansweredPerWeekBefore: 1.67,
    unansweredPerWeekSince: 1,
  })
})

test('answered anew, the time before is that before the new answer', async () => {
  const question = 'Is there a table tennis table?'
  const { id } = await groupOf(question)
  await change('answerQuestionGroup', { groupId: id, title: 'Tennis on tables', body: 'Two tables in the yard.' })
  await ask(question)
  expect(figures(await groupOf(question))).toMatchObject({ weeksBefore: 5, weeksSince: 1, answeredPerWeekSince: 1 })
})
