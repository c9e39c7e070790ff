import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertConversations, type ListedConversation } from '../../../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../../../test/start-test-app.ts'

const DAY = 86_400_000
const now = Date.now()
const STAGES = ['ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED']

/** One every six hours, 100 days back; of the outcomes some were reversed. */
const all: ListedConversation[] = Array.from({ length: 400 }, (_, index) => {
  const kinds = index % 5 === 4 ? (index % 2 ? ['TOUR_BOOKED'] : ['TOUR_BOOKED', 'CONTRACT_CREATED']) : []
  return {
    number: index + 1,
    openedAt: new Date(now - (index + 1) * 0.25 * DAY),
    lastActivityAt: new Date(now - (index + 0.5) * 0.25 * DAY),
    kinds,
    badges: kinds.map((kind) => ({
      kind,
      count: 1,
      reversedCount: index % 3 === 0 && kind === 'TOUR_BOOKED' ? 1 : 0,
      assistedCount: 0,
      recordIds: [`record_${index}`],
    })),
    channel: 'CHAT',
    stage: STAGES[index % 5]!,
    reviewed: false,
    language: index % 4 === 0 ? 'de' : 'en',
    customerName: null,
    text: index % 50 === 49 ? null : 'A question',
  }
})

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await insertConversations(app, app.quayside, all)
})
afterAll(() => app.close())

interface Figures {
  from: string
  before: string
  conversations: number
  offered: number
  clicked: number
  convertedGross: number
  convertedNet: number
  rateGross: number | null
  rateNet: number | null
  kinds: { kind: string; gross: number; net: number }[]
}

async function figures(filter: object): Promise<{ current: Figures; previous: Figures }> {
  const FIELDS =
    'from before conversations offered clicked convertedGross convertedNet rateGross rateNet kinds { kind gross net }'
  const { data, errors } = await app.graphql<{ conversationFigures: { current: Figures; previous: Figures } }>(
    `query ($filter: ConversationFilter) {
      conversationFigures(filter: $filter) { current { ${FIELDS} } previous { ${FIELDS} } } }`,
    { filter },
    { as: app.quayside.staff },
  )
  expect(errors).toBeUndefined()
  return data.conversationFigures
}

async function listed(filter: object): Promise<number> {
  const { data } = await app.graphql<{ conversations: { totalCount: number } }>(
    'query ($filter: ConversationFilter) { conversations(filter: $filter) { totalCount } }',
    { filter },
    { as: app.quayside.staff },
  )
  return data.conversations.totalCount
}

test.each([
  ['everything, the last 30 days', {}, 30],
  ['a language', { languages: ['de'] }, 30],
  ['ten days', { activeFrom: new Date(now - 10 * DAY).toISOString() }, 10],
  ['ten days of opening', { openedFrom: new Date(now - 10 * DAY).toISOString() }, 10],
  ['words', { text: 'question' }, 30],
])(
  'of %s, each number is that of the list behind it, in its period and in the one before',
  async (_what, filter, days) => {
    const { current, previous } = await figures(filter)
    const opened = 'openedFrom' in filter
    expect(previous.before).toBe(current.from)
    for (const period of [current, previous]) {
      expect(Date.parse(period.before) - Date.parse(period.from)).toBeLessThan(days * DAY + 3_600_000)
      const within = opened
        ? { openedFrom: period.from, openedBefore: period.before }
        : { activeFrom: period.from, activeBefore: period.before }
      const behind = { ...filter, ...within }
      expect(period.conversations).toBeGreaterThan(0)
      expect(period.conversations).toBe(await listed(behind))
      expect(period.offered).toBe(await listed({ ...behind, reached: 'OFFERED' }))
      expect(period.clicked).toBe(await listed({ ...behind, reached: 'CLICKED' }))
      expect(period.convertedGross).toBe(await listed({ ...behind, converted: [] }))
      expect(period.rateGross).toBeCloseTo(period.convertedGross / period.conversations)
      for (const { kind, gross } of period.kinds) expect(gross).toBe(await listed({ ...behind, converted: [kind] }))
    }
  },
)

test('a conversation whose outcomes were all reversed counts gross and not net (product rule 4.9)', async () => {
  const { current } = await figures({})
  const inPeriod = all.filter(
    ({ lastActivityAt, text }) => text && lastActivityAt.getTime() >= Date.parse(current.from),
  )
  const stands = ({ badges }: ListedConversation) => badges!.some(({ count, reversedCount }) => count > reversedCount)
  expect(current.convertedNet).toBe(inPeriod.filter(stands).length)
  expect(current.convertedNet).toBeLessThan(current.convertedGross)
  const tours = current.kinds.find(({ kind }) => kind === 'TOUR_BOOKED')!
  expect(tours.net).toBeLessThan(tours.gross)
})

test('who tried the chat is in no figure, unless asked for', async () => {
  const before = await figures({})
  await app.query(
    'update conversation set is_test = true where id = (select id from conversation where first_message_at is not null order by last_activity_at desc limit 1)',
  )
  expect((await figures({})).current.conversations).toBe(before.current.conversations - 1)
  expect((await figures({ isTest: true })).current.conversations).toBe(1)
})

test('of nothing there is no rate', async () => {
  const { current } = await figures({ languages: ['fr'] })
  expect([current.conversations, current.rateGross, current.rateNet]).toEqual([0, null, null])
})

test('figures are refused for a day that does not exist', async () => {
  const { errors } = await app.graphql(
    '{ conversationFigures(filter: { activeFromDay: "2026-02-31" }) { current { conversations } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors![0]!.message).toContain('activeFromDay')
})
