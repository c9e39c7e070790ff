import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readFigures } from '../../test/read-figures.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { newIdentifier, randomCharacters } from '../identifier.ts'
import { applicationRole } from './row-security.ts'

let app: TestApp
/** The beginnings of the months from two months ahead on: the last two have no partition yet. */
let months: { begins: Date; name: string }[]
beforeAll(async () => {
  app = await startTestApp({ metrics: true })
})
beforeEach(async () => {
  await app.query('select make_partitions()')
  const rows = await app.query<{ begins: string; name: string }>(
    `select begins, 'message_' || to_char(begins at time zone 'UTC', 'YYYY_MM') as name
     from generate_series(date_trunc('month', now(), 'UTC') + interval '2 months', now() + interval '6 months',
       interval '1 month') as begins`,
  )
  months = rows.map(({ begins, name }) => ({ begins: new Date(begins), name }))
})
afterAll(() => app.close())

const STRAY = 'message_stray'

/** A conversation with one message that began so long after the beginning of a month. */
async function converse(begins: Date, afterMs: number, text = 'Hello', operator = app.quayside): Promise<string> {
  const at = new Date(begins.getTime() + afterMs)
  const id = newIdentifier('conversation', at)
  const sessionId = `ses_${randomCharacters(24)}`
  const { businessId } = operator
  await app.query(
    `insert into session (business_id, id, site_id, channel, opened_at, device, locale, access_token_hash)
     select $1, $2, id, 'CHAT', $3, 'DESKTOP', 'en', $2 from site where business_id = $1`,
    [businessId, sessionId, at],
  )
  await app.query(
    `insert into conversation (business_id, id, session_id, channel, opened_at, first_message_at, last_activity_at)
     values ($1, $2, $3, 'CHAT', $4, $4, $4)`,
    [businessId, id, sessionId, at],
  )
  await add(id, 0, text, operator)
  return id
}

async function add(conversationId: string, position: number, text: string, { businessId } = app.quayside) {
  await app.query(
    `insert into message (business_id, id, conversation_id, position, author, text, state, sent_at)
     values ($1, $2, $3, $4, 'VISITOR', $5, 'COMPLETE', now())`,
    [businessId, newIdentifier('message', new Date()), conversationId, position, text],
  )
}

/** The partitions in which the messages of conversations lie. */
async function placesOf(...conversationIds: string[]): Promise<string[]> {
  const rows = await app.query<{ place: string }>(
    `select relname as place from message join pg_class on pg_class.oid = message.tableoid
     where conversation_id = any($1) order by conversation_id, position`,
    [conversationIds],
  )
  return rows.map(({ place }) => place)
}

async function partitions(table: 'message' | 'event'): Promise<string[]> {
  const rows = await app.query<{ name: string }>(
    `select relname as name from pg_inherits join pg_class on pg_class.oid = inhrelid
     where inhparent = $1::regclass order by relname`,
    [table],
  )
  return rows.map(({ name }) => name)
}

async function takeAway(name: string): Promise<void> {
  await app.query(`alter table message detach partition partitions.${name}`)
  await app.query(`drop table partitions.${name}`)
}

/** What the chat shows to staff. */
async function read(id: string): Promise<string[]> {
  const { data } = await app.graphql<{ conversation: { messages: { edges: { node: { text: string } }[] } } }>(
    `query ($id: ID!) {
      conversation: node(id: $id) { ... on Conversation { messages(first: 9) { edges { node { text } } } } }
    }`,
    { id },
    { as: app.quayside.staff },
  )
  return data.conversation.messages.edges.map(({ node }) => node.text)
}

test('messages lie in the month in which their conversation began, whenever they were written', async () => {
  const [second, third] = months
  const last = await converse(third!.begins, -1)
  const first = await converse(third!.begins, 0)
  await add(last, 1, 'Are you there?')
  expect(await placesOf(last, first)).toEqual([second!.name, second!.name, third!.name])
})

test('events lie in the year in which they were appended', async () => {
  const [row] = await app.query<{ year: string }>("select to_char(now() at time zone 'UTC', 'YYYY') as year")
  const next = `${Number(row!.year) + 1}-01-01T00:00:00.000Z`
  const { businessId } = app.quayside
  const append = (position: number, at: Date) =>
    app.query(
      `insert into event (business_id, position, id, type, occurred_at, conversion_id, kind, verdict, appended_at)
       values ($1, $2, 'event_' || $2::bigint, 'RECORDED', $3, 'conversion', 'TOUR_BOOKED', 'CREDITED', $3)`,
      [businessId, position, at],
    )
  await append(1, new Date(Date.parse(next) - 1))
  await append(2, new Date(next))
  const places = await app.query<{ place: string }>(
    'select relname as place from event join pg_class on pg_class.oid = event.tableoid order by position',
  )
  expect(places[0]).not.toEqual(places[1])
  expect((await partitions('event')).concat('event_stray')).toEqual(
    expect.arrayContaining(places.map(({ place }) => place)),
  )
  await expect(append(1, new Date(Date.parse(next) - 5))).rejects.toThrow('_pkey')
})

test('the counter of positions neither goes back nor away, so that none is given out twice', async () => {
  const { businessId } = app.quayside
  await app.query('insert into event_counter (business_id, position) values ($1, 5)', [businessId])
  const given = 'given out once'
  await expect(app.query('update event_counter set position = 4')).rejects.toThrow(given)
  await expect(app.query('delete from event_counter')).rejects.toThrow(given)
  expect(await app.query('update event_counter set position = 6 returning position')).toEqual([{ position: '6' }])
})

test('months that are missing are made by one of several processes that start at once', async () => {
  const before = await partitions('message')
  const { name } = months[1]!
  await takeAway(name)
  app.logged.length = 0
  const started = await Promise.all([app.startAnother(), app.startAnother(), app.startAnother()])
  await expect.poll(() => partitions('message'), { timeout: 15_000 }).toEqual(before)
  const told = () => app.logged.filter((line) => line.includes('partition.made'))
  await expect.poll(told).toEqual([expect.stringContaining(name)])
  // Whoever is late would make what another test takes away.
  await Promise.all(started.map((server) => server.close()))
  expect(told()).toHaveLength(1)
})

test('nothing is lost while a month is missing, the figures say so, and it takes in what is its own once it is made', async () => {
  const [, third, fourth] = months
  await takeAway(third!.name)
  const early = await converse(third!.begins, 1, 'Nobody made a month for me')
  const late = await converse(fourth!.begins, 1, 'Nor for me')
  await expect(add(early, 0, 'The same place')).rejects.toThrow('position_key')
  expect(await placesOf(early, late)).toEqual([STRAY, STRAY])
  expect([await read(early), await read(late)]).toEqual([['Nobody made a month for me'], ['Nor for me']])
  expect(await readFigures(app)).toMatchObject({ foyer_stray_bytes: expect.any(Number) })
  expect((await readFigures(app)).foyer_stray_bytes).toBeGreaterThan(0)

  expect(await app.query('select make_partitions() as name')).toEqual([{ name: third!.name }])
  expect(await placesOf(early, late)).toEqual([third!.name, STRAY])
  expect(await read(early)).toEqual(['Nobody made a month for me'])

  // In a month from now it is the other's turn.
  await app.query("delete from message where tableoid = 'partitions.message_stray'::regclass")
  await takeAway(third!.name)
  await converse(third!.begins, 2)
  await app.query('select make_partitions()')
  expect((await readFigures(app)).foyer_stray_bytes).toBe(0)
})

test('a new partition has all that the first one has: keys, indexes, checks, the trigger', async () => {
  const shapeOf = (name: string) =>
    app.query(
      `select 'index' as what, regexp_replace(pg_get_indexdef(indexrelid), '^CREATE (.*?)INDEX .* USING', '\\1') as text
       from pg_index where indrelid = $1::regclass
       union all
       select 'constraint', pg_get_constraintdef(oid) from pg_constraint where conrelid = $1::regclass and contype <> 'n'
       union all
       select 'trigger', tgname::text from pg_trigger where tgrelid = $1::regclass and not tgisinternal
       order by 1, 2`,
      [`partitions.${name}`],
    )
  const event = (await partitions('event')).find((name) => /\d$/.test(name))!
  for (const [first, others] of [
    ['message_first', [months[1]!.name, STRAY]],
    ['event_first', [event, 'event_stray']],
  ] as const) {
    const shape = await shapeOf(first)
    expect(shape.length).toBeGreaterThan(5)
    for (const other of others) expect(await shapeOf(other)).toEqual(shape)
  }
})

test("the program reads and writes its own business's rows through the tables and nothing in the partitions", async () => {
  const { begins, name } = months[1]!
  const ours = await converse(begins, 10)
  const theirs = await converse(begins, 10, 'Grüezi', app.bergwerk)
  const role = await applicationRole(app.databaseUrl)
  const program = new Client({ connectionString: app.databaseUrl, ...(role && { options: `-c role=${role}` }) })
  await program.connect()
  await program.query("select set_config('foyer.business', $1, false)", [app.quayside.businessId])
  const found = await program.query('select conversation_id as id from message where conversation_id = any($1)', [
    [ours, theirs],
  ])
  expect(found.rows).toEqual([{ id: ours }])
  for (const place of [name, STRAY, 'message_first', 'event_first', 'event_stray']) {
    await expect(program.query(`select from partitions.${place}`)).rejects.toThrow('permission denied')
  }
  await program.end()
})
