import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertConversations, sessionId } from '../../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

const COUNT = 6000
const START = Date.UTC(2026, 0, 1)
const MINUTE = 60_000
const STAGES = ['ENGAGED', 'ENGAGED', 'ENGAGED', 'OFFERED', 'OFFERED', 'CLICKED', 'STARTED']
/** As long as people write. */
const SMALL_TALK =
  'we would like to come next week and see whether it suits us, and we will be more people in spring '.repeat(3)
const KINDS = ['TOUR_BOOKED', 'CUSTOMER_CREATED', 'CONTRACT_CREATED', 'DAY_PASS_PURCHASED']
const FRICTION = ['NO_ANSWER', 'PRICE', 'OFFER_NOT_CLICKED', 'OFFER_NOT_CLICKED', 'CLICKED_NOT_STARTED']
const WORDS = [
  'desk',
  'office',
  'coffee',
  'parking',
  'dog',
  'bicycle',
  'printer',
  'shower',
  'kitchen',
  'phone',
  'garden',
]

let app: TestApp
let planner: Client
let ownerId: string
beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
  planner = new Client({ connectionString: app.databaseUrl })
  await planner.connect()
  for (const [operator, offset] of [
    [app.quayside, 0],
    [app.bergwerk, COUNT],
  ] as const) {
    await insertConversations(
      app,
      operator,
      Array.from({ length: COUNT }, (_, index) => ({
        number: offset + index + 1,
        openedAt: new Date(START + ((index * 7919) % COUNT) * MINUTE),
        lastActivityAt: new Date(START + (((index * 7919) % COUNT) + 7) * MINUTE),
        kinds: index % 3 === 0 ? [KINDS[(index / 3) % 4]!] : [],
        channel: index % 50 === 0 ? 'EMAIL' : 'CHAT',
        stage: index % 12 === 0 ? 'CONVERTED' : STAGES[index % STAGES.length]!,
        reviewed: index % 10 === 0,
        friction: index % 3 === 0 ? null : FRICTION[index % FRICTION.length]!,
        customerName: index % 12 === 0 ? `Person ${index}` : null,
        customerId: index % 12 === 0 ? `coworker_${index % 500}` : null,
        page: `/page-${index % 300}`,
        referrer: index % 2 === 0 ? `host-${index % 400}.example` : null,
        campaign: index % 5 === 0 ? `campaign-${index % 100}` : null,
        language: ['en', 'en', 'en', 'de', 'fr'][index % 5]!,
        rating: index % 20 === 3 ? 'DOWN' : null,
        handedOver: index % 60 === 1,
        unanswered: index % 30 === 1,
        text: index % 20 === 0 ? null : `${WORDS[index % 11]} ${index} and ${WORDS[(index * 7) % 11]}, ${SMALL_TALK}`,
      })),
    )
  }
  await app.query(
    `update conversation set
       label_ids = case when right(id, 2) = '40' then array['label_' || substr(id, 37, 1)] else '{}' end,
       assignee_id = case when right(id, 2) = '50' then
         (select id from staff_member where business_id = conversation.business_id limit 1) end,
       badges = case when right(id, 2) = '60' then '[{"kind": "TOUR_BOOKED", "count": 1, "reversedCount": 1}]' else badges end`,
  )
  const [owner] = await app.query<{ id: string }>('select id from staff_member where business_id = $1', [
    app.quayside.businessId,
  ])
  ownerId = owner!.id
  await app.query('vacuum analyze')
})
afterAll(async () => {
  await planner.end()
  await app.close()
})

/** The plan of the statement with which the server read the list. */
async function planOf(variables: object): Promise<string> {
  app.statements.length = 0
  const { data, errors } = await app.graphql<{ conversations: { edges: object[] } }>(
    `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ConversationFilter, $orderBy: ConversationOrder) {
      conversations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
        edges { node { id session { id device } } }
      }
    }`,
    { first: 50, ...variables },
    { as: app.quayside.staff },
  )
  expect(errors).toBeUndefined()
  expect(data.conversations.edges.length).toBeGreaterThan(0)
  const statement = app.statements.find((sql) => /from conversation\s+join session/.test(sql))!
  return explained(statement)
}

/** The plan of a statement of the program as the program asks it: held by row-level security. */
async function explained(statement: string): Promise<string> {
  await planner.query('set role foyer_app')
  await planner.query("select set_config('foyer.business', $1, false)", [app.quayside.businessId])
  const { rows } = await planner.query<Record<string, string>>(`explain (costs off) ${statement}`, [
    ...app.parametersOf(statement),
  ])
  await planner.query('reset role')
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

/** On a table of this size PostgreSQL's estimates may favour reading all of it: says whether it could do without. */
async function inOrderIfPossible(): Promise<void> {
  for (const way of ['seqscan', 'sort', 'hashjoin', 'mergejoin']) await planner.query(`set enable_${way} = off`)
}

const at = (minute: number) => new Date(START + minute * MINUTE).toISOString()
const cursor = (order: string, minute: number) =>
  Buffer.from(JSON.stringify([order, at(minute), 'conversation_'])).toString('base64url')

test.each([
  ['the first page', {}, 'conversation_list'],
  ['a page at nine tenths of its depth', { after: cursor('LAST_ACTIVITY_DESC', COUNT / 10) }, 'conversation_list'],
  ['a page back', { first: null, last: 50, before: cursor('LAST_ACTIVITY_DESC', COUNT / 10) }, 'conversation_list'],
  ['the last page', { first: null, last: 50 }, 'conversation_list'],
  ['the earliest opened', { orderBy: 'OPENED_ASC' }, 'conversation_opened'],
  [
    'deep among the earliest opened',
    { orderBy: 'OPENED_ASC', after: cursor('OPENED_ASC', 5000) },
    'conversation_opened',
  ],
  ['of one kind', { filter: { converted: ['TOUR_BOOKED'] } }, 'conversation_converted'],
  ['of any kind', { filter: { converted: [] } }, 'conversation_converted'],
  ['not without outcome', { filter: { unconverted: false } }, 'conversation_converted'],
  ['without outcome', { filter: { unconverted: true } }, 'conversation_list'],
  ['of a stage', { filter: { stages: ['STARTED'] } }, /conversation_(stage|list)/],
  ['of two stages', { filter: { stages: ['STARTED', 'CLICKED'] } }, 'conversation_clicked'],
  ['of one friction', { filter: { friction: ['PRICE'] } }, /conversation_(friction|list)/],
  ['of any friction', { filter: { friction: [] } }, /conversation_(friction|list)/],
  ['clicked or further', { filter: { reached: 'CLICKED' } }, 'conversation_clicked'],
  ['clicked and not converted', { filter: { reached: 'CLICKED', unconverted: true } }, 'conversation_clicked'],
  ['offered or further', { filter: { reached: 'OFFERED' } }, 'conversation_list'],
  ['of a language', { filter: { languages: ['de'] } }, 'conversation_list'],
  ['of a rating', { filter: { ratings: ['DOWN'] } }, 'conversation_rated'],
  ['handed over', { filter: { handedOver: true } }, 'conversation_handed_over'],
  ['unanswered', { filter: { unanswered: true } }, 'conversation_unanswered'],
  ['of a page', { filter: { pages: ['/page-1'] } }, 'conversation_page'],
  ['of a referrer', { filter: { referrers: ['host-2.example'] } }, 'conversation_referrer'],
  ['of a campaign', { filter: { campaigns: ['campaign-5'] } }, 'conversation_campaign'],
  ['with a customer', { filter: { customerId: 'coworker_12' } }, 'conversation_customer'],
  [
    'opened in a range, in that order',
    { filter: { openedFrom: at(1000), openedBefore: at(1100) }, orderBy: 'OPENED_DESC' },
    'conversation_opened',
  ],
  [
    'of days of the business',
    { filter: { activeFromDay: '2026-01-02', activeToDay: '2026-01-02' } },
    'conversation_list',
  ],
  ['of a channel', { filter: { channels: ['EMAIL'] } }, 'conversation_list'],
  ['reviewed', { filter: { reviewed: true } }, 'conversation_list'],
  ['of some days', { filter: { activeFrom: at(3000), activeBefore: at(4440) } }, 'conversation_list'],
  [
    'of one kind of some days',
    { filter: { converted: ['TOUR_BOOKED'], activeFrom: at(1000), activeBefore: at(4440) } },
    'conversation_converted',
  ],
  ['with windows left empty', { filter: { reached: 'OPENED' } }, 'conversation_activity'],
  ['windows left empty', { filter: { stages: ['OPENED'] } }, 'conversation_activity'],
  ['windows left empty and those of a stage', { filter: { stages: ['OPENED', 'CLICKED'] } }, 'conversation_activity'],
  ['undone', { filter: { reversed: [] } }, 'conversation_reversed'],
  ['with words', { filter: { text: 'bicycle 2777' } }, 'conversation_list'],
] as const)('%s: rows are read by index, in order', async (_what, variables, index) => {
  await inOrderIfPossible()
  const plan = await planOf(variables)
  expect(plan).toMatch(index)
  expect(plan).not.toMatch(/Seq Scan/)
  expect(plan).not.toMatch(/Sort/)
})

test.each([
  ['with a label', () => ({ labels: ['label_1', 'label_2'] }), 'conversation_labelled'],
  ['with any label', () => ({ labels: [] }), 'conversation_labelled'],
  ['looked after by somebody', () => ({ assignees: [ownerId] }), 'conversation_assignee'],
] as const)('%s: rows are read by index, in order', async (_what, filter, index) => {
  await inOrderIfPossible()
  const plan = await planOf({ filter: filter() })
  expect(plan).toMatch(index)
  expect(plan).not.toMatch(/Seq Scan|Sort/)
})

test.each([
  ['by last activity', {}, 'conversation_activity'],
  ['by opening', { openedFromDay: '2026-01-02', languages: ['de'] }, 'conversation_opening'],
  ['with windows left empty', { reached: 'OPENED', channels: ['CHAT'] }, 'conversation_activity'],
])('figures %s are counted by an index alone', async (_how, filter, index) => {
  await inOrderIfPossible()
  app.statements.length = 0
  const question = 'query ($filter: ConversationFilter) { conversationFigures(filter: $filter) { firstDay } }'
  const { errors } = await app.graphql(question, { filter }, { as: app.quayside.staff })
  expect(errors).toBeUndefined()
  const plan = await explained(app.statements.find((sql) => sql.includes('with counted'))!)
  expect(plan).toMatch(`Index Only Scan using ${index} on conversation`)
  expect(plan).toMatch('conversation_reversed')
  expect(plan).not.toMatch(/Seq Scan on conversation/)
})

test('the conversation of a session is found by the key of its session', async () => {
  await planner.query('reset all')
  const plan = await planOf({ filter: { sessionId: sessionId(18) } })
  expect(plan).toMatch(/conversation_business_id_session_id_key/)
  expect(plan).not.toMatch(/Seq Scan/)
})

test('words are looked up once for the whole list, in the index of the messages, and few results by their identifiers', async () => {
  await inOrderIfPossible()
  const plan = await planOf({ filter: { text: 'bicycle 2777' } })
  // Before version 17 PostgreSQL said what it calls the result.
  expect(plan).toMatch(/InitPlan 1( \(returns \$0\))?\n.*HashAggregate\n.*unnest/)
  expect(plan).toMatch(/Index Cond: .*\(id = ANY \((\(InitPlan 1\)|\$0)/)
  const [searching] = await app.query<{ prosrc: string }>(
    "select prosrc from pg_proc where proname = 'conversations_saying'",
  )
  const { rows } = await planner.query<Record<string, string>>(
    `explain (costs off) ${searching!.prosrc.replace('words', "'''bicycle'':* & ''2777'':*'")}`,
  )
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Bitmap Index Scan on message_search/)
})
