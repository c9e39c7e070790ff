import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../../test/open-chat.ts'
import { say } from '../../../test/say.ts'
import { startTestApp, type TestApp } from '../../../test/start-test-app.ts'
import { formFor, submit } from '../../../test/submit.ts'

const DAY = 86_400_000
const START = Date.UTC(2027, 2, 1, 9)
let now = START
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => new Date(now++) })
})
afterAll(() => app.close())

interface Board {
  reasons: { reason: string; counts: number[] }[]
  members: number[]
  prospects: number[]
  converted: number[]
  answered: { text: string }[]
}

async function ask(times: Date[]) {
  const { data, errors } = await app.graphql<{
    frictionBoard: Board
    frictionOffers: { reason: string; name: string; targetId: string; count: number }[]
  }>(
    `query ($times: [DateTime!]!, $from: DateTime!, $before: DateTime!) {
      frictionBoard(times: $times) { reasons { reason counts } members prospects converted answered { text } }
      frictionOffers(from: $from, before: $before) { reason name targetId count }
    }`,
    { times, from: times[0], before: times.at(-1) },
    { as: app.quayside.staff },
  )
  return { ...data, errors }
}

async function chat(...texts: string[]) {
  const opened = await openChat(app, app.quayside)
  let reply: Awaited<ReturnType<typeof say>> | undefined
  for (const text of texts) reply = await say(app, opened, text)
  return { ...opened, link: reply?.links[0] }
}

const counts = async (filter: object) => {
  const { data } = await app.graphql<{ conversations: { totalCount: number } }>(
    'query ($filter: ConversationFilter) { conversations(filter: $filter) { totalCount } }',
    { filter },
    { as: app.quayside.staff },
  )
  return data.conversations.totalCount
}

test('product.md 6: the board counts each week by reason, members apart, and each number is that of the list', async () => {
  await chat('Do you have a helicopter pad?')
  await chat('I am a member and cannot find my invoice')
  now = START + 7 * DAY
  await chat('Can I speak to a human please?')
  await chat('Do you have a helicopter?')
  await chat('I need a day pass for tomorrow')
  const { link } = await chat('I need a day pass for tomorrow')
  await submit(app, 'buyDayPass', formFor(link!, { email: 'sold@example.com' }))
  now = START + 8 * DAY
  const times = [0, 7, 14].map((days) => new Date(START + days * DAY))
  const { frictionBoard: board, frictionOffers } = await ask(times)
  expect(board.reasons).toHaveLength(11)
  const told = Object.fromEntries(
    board.reasons.filter((each) => each.counts.some(Boolean)).map((each) => [each.reason, each.counts]),
  )
  expect(told).toEqual({ NO_ANSWER: [1, 1], ASKED_FOR_HUMAN: [0, 1], OFFER_NOT_CLICKED: [0, 1] })
  expect(board).toMatchObject({ members: [1, 0], prospects: [1, 4], converted: [0, 1], answered: [] })
  for (const { reason, counts: each } of board.reasons) {
    const week = { activeFrom: times[1], activeBefore: times[2] }
    expect(await counts({ friction: [reason], ...week })).toBe(each[1])
  }
  expect(frictionOffers).toContainEqual({
    reason: 'OFFER_NOT_CLICKED',
    name: 'Day Pass',
    targetId: app.quayside.id('Day Pass'),
    count: 1,
  })
})

test('a question that was answered marks its day', async () => {
  const { data } = await app.graphql<{ questionGroups: { edges: { node: { id: string } }[] } }>(
    '{ questionGroups { edges { node { id } } } }',
    {},
    { as: app.quayside.staff },
  )
  const groupId = data.questionGroups.edges[0]!.node.id
  await app.graphql(
    'mutation ($input: AnswerQuestionGroupInput!) { answerQuestionGroup(input: $input) { userErrors { code } } }',
    { input: { groupId, title: 'Helicopters', body: 'None may land here.' } },
    { as: app.quayside.staff },
  )
  const { frictionBoard } = await ask([new Date(START), new Date(START + 14 * DAY)])
  expect(frictionBoard.answered).toEqual([{ text: 'Do you have a helicopter pad?' }])
})

test.each([[[0]], [[1, 0]], [[0, 0]], [Array.from({ length: 108 }, (_, day) => day)]])(
  'times that are none are refused: %j',
  async (days) => {
    const { errors } = await ask(days.map((day) => new Date(START + day * DAY)))
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  },
)
