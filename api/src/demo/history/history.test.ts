import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp, type RunningApp } from '../../app.ts'
import { Business } from '../../businesses/index.ts'
import { Conversation, settleFriction } from '../../conversations/index.ts'
import { badgesOf, convertedKinds } from '../../conversions/index.ts'
import { readConfig } from '../../kernel/config.ts'
import { query } from '../../kernel/database/database.ts'
import { transaction } from '../../kernel/database/transaction.ts'
import { createTestDatabase, type TestDatabase } from '../../test/create-test-database.ts'
import { seed } from '../seed.ts'
import { Answers, type Asked, fill } from './answers.ts'
import { scripts } from './write-history.ts'

let database: TestDatabase
let running: RunningApp
let businessId: string
beforeAll(async () => {
  database = await createTestDatabase()
  running = await createApp({
    config: readConfig({ PORT: '0', FOYER_ADMIN_PASSWORD: 'practice-password' }),
    databaseUrl: database.url,
  })
  await seed(running.app)
  ;[{ businessId }] = (await query<{ businessId: string }>(
    running.app.database.orm.em.fork(),
    'select business_id_begun as "businessId" from installation',
  )) as [{ businessId: string }]
}, 180_000)
afterAll(async () => {
  await running.close()
  await database.drop()
})

const ask = <Row = Record<string, number>>(sql: string) =>
  transaction(running.app.database, { businessId }, (tx) => tx.query<Row>(sql))
const count = async (sql: string) =>
  Number((await ask<{ count: string }>(`select count(*) as count from ${sql}`))[0]!.count)
const none = async (sql: string) => expect(await ask(sql)).toEqual([])

test('there are months of conversations of every stage, reason, language and outcome, most of them lately', async () => {
  expect(await count('conversation where first_message_at is not null')).toBeGreaterThan(2500)
  expect(await count('conversation where first_message_at is null')).toBeGreaterThan(500)
  const kinds = async (column: string, table: string) =>
    (await ask<Record<string, string | null>>(`select distinct ${column} from ${table} order by 1`)).map(
      (row) => row[column],
    )
  expect(await kinds('stage', 'conversation')).toHaveLength(6)
  expect((await kinds('friction', 'conversation')).filter(Boolean)).toHaveLength(11)
  expect(await kinds('language', 'conversation where first_message_at is not null')).toHaveLength(6)
  expect(await kinds('kind', 'conversion')).toHaveLength(4)
  expect(await kinds('verdict', 'conversion')).toEqual(['ASSISTED', 'CREDITED', 'UNATTRIBUTED'])
  expect((await kinds('reversal_reason', 'conversion')).filter(Boolean)).toEqual(['CANCELLED', 'NO_SHOW', 'REFUNDED'])
  expect(await kinds('reason', 'conversion')).toEqual(
    expect.arrayContaining(['LINKED_BY_STAFF', 'NO_SESSION', 'OUTSIDE_WINDOW', 'SAME_PERSON', 'UNKNOWN_SESSION']),
  )
  expect(await count("conversation where opened_at < now() - interval '180 days'")).toBeGreaterThan(20)
  expect(await count("conversation where reopenings <> '[]'")).toBeGreaterThan(20)
  expect(await count('conversation where review_note is not null')).toBeGreaterThan(20)
})

describe('rows say what the product itself would have written', () => {
  test('counts, first and last messages and the opening are those of the messages', async () => {
    await none(`
      select conversation.id from conversation left join lateral (
        select count(*) as count, min(sent_at) as first, max(sent_at) filter (where author = 'VISITOR') as last,
          max(position) + 1 as positions, (array_agg(text order by position))[1] as first_words
        from message where business_id = conversation.business_id and conversation_id = conversation.id
      ) as said on true
      where message_count <> said.count or message_count <> coalesce(said.positions, 0)
        or first_message_at is distinct from said.first or last_message_at is distinct from said.last
        or opening is distinct from left(said.first_words, 120) or seen_count > message_count
        or last_activity_at < coalesce(last_message_at, opened_at)`)
    await none("select id from message where state = 'PENDING' or sent_at > now()")
  })

  test('stages are the furthest that links, messages and outcomes tell of', async () => {
    await none(`
      select conversation.id, stage from conversation left join lateral (
        select count(*) > 0 as offered, bool_or(click_count > 0) as clicked, bool_or(started_at is not null) as started
        from link where business_id = conversation.business_id and session_id = conversation.session_id
      ) as reached on true
      where stage <> case when kinds <> '{}' then 'CONVERTED' when started then 'STARTED' when clicked then 'CLICKED'
        when offered then 'OFFERED' when first_message_at is not null then 'ENGAGED' else 'OPENED' end`)
    // What was credited to a link by hand may come before it is opened once more and its form begun.
    await none(`
      select id from link where (click_count = 0) <> (first_clicked_at is null) or last_clicked_at < first_clicked_at
        or first_clicked_at < created_at or started_at < first_clicked_at
        or converted_at < started_at and not exists (
          select from conversion
          where business_id = link.business_id and link_id = link.id and attributed_at = converted_at)`)
  })

  test('badges and kinds are those of the conversions, friction is what the rules say when asked anew', async () => {
    await transaction(running.app.database, { businessId }, async (tx) => {
      const rows = await tx.query<{ sessionId: string } & Parameters<typeof badgesOf>[0][number]>(
        `select session_id as "sessionId", kind, record_id as "recordId", verdict, reversed_at is not null as reversed
         from conversion where session_id is not null order by occurred_at, recorded_at, id`,
      )
      const bySession = Map.groupBy(rows, ({ sessionId }) => sessionId)
      const order = ['TOUR_BOOKED', 'CUSTOMER_CREATED', 'CONTRACT_CREATED', 'DAY_PASS_PURCHASED'] as const
      const wrong: string[] = []
      const asked = await tx.em.find(
        Conversation,
        { businessId, friction: { $ne: null } },
        { limit: 120, orderBy: { sessionId: 1 } },
      )
      for (const conversation of asked) {
        const before = JSON.stringify([conversation.friction, conversation.frictionEvidence])
        await settleFriction(tx, conversation)
        if (JSON.stringify([conversation.friction, conversation.frictionEvidence]) !== before)
          wrong.push(conversation.id)
      }
      const all = await tx.query<
        Pick<Conversation, 'id' | 'badges' | 'kinds'> & {
          session_id: string
          friction: string | null
          audience: string
        }
      >('select id, session_id, badges, kinds, friction, audience from conversation')
      for (const { id, session_id, badges, kinds, friction, audience } of all) {
        const expected = badgesOf(bySession.get(session_id) ?? [], order)
        if (JSON.stringify(sorted(badges)) !== JSON.stringify(sorted(expected))) wrong.push(`${id} badges`)
        if (kinds.join() !== convertedKinds(expected).join()) wrong.push(`${id} kinds`)
        if (friction && (audience === 'MEMBER' || expected.length > 0)) wrong.push(`${id} friction`)
      }
      expect(wrong).toEqual([])
    })
  })

  test('customers on rows are people of the records, first conversions one a person, places those of contracts', async () => {
    await none(`
      select id from conversation where (kinds <> '{}') <> (customer_id is not null) or (customer_id is not null
        and not exists (select from coworker where coworker.id = customer_id)
        and not exists (select from visitor where visitor.id = customer_id))`)
    await none('select person_key from conversion group by person_key having count(*) filter (where is_first) <> 1')
    await none(`
      select tariff.id from tariff where subscribers <> (
        select coalesce(sum(quantity), 0) from coworker_contract where tariff_id = tariff.id and not cancelled)`)
    await none(
      "select id from coworker union all select id from visitor where email !~ '@[a-z-]+\\.(example|example\\.(com|net|org))$' and email !~ '@example\\.(com|net|org)$' limit 0",
    )
  })

  test('the log has positions without a gap, one event for each thing that happened, at its time', async () => {
    await none(`
      select position from (select position, row_number() over (order by position) as number from event) as log
      where position <> number`)
    expect(await count("event where type = 'RECORDED'")).toBe(await count('conversion'))
    expect(await count("event where type = 'REVERSED'")).toBe(await count('conversion where reversed_at is not null'))
    await none(`
      select event.id from event join conversion on conversion.id = conversion_id
      where type = 'RECORDED' and event.occurred_at <> recorded_at and appended_at = event.occurred_at`)
    expect(await count('event_counter where position = (select max(position) from event)')).toBe(1)
  })
})

test('reproducible: the same is said each time, and every wording is answered like the first of its turn', async () => {
  await transaction(running.app.database, { businessId }, async (tx) => {
    const business = await tx.em.findOneOrFail(Business, { id: businessId })
    const answers = new Answers(tx, business)
    const month = new Date().toISOString().slice(0, 7)
    const different: string[] = []
    for (const script of scripts) {
      for (const [turn, wordings] of script.turns.entries()) {
        const asked: Asked = { script, turn, month }
        const expected = await answers.to(asked)
        const memory = turn > 0 ? (await answers.to({ ...asked, turn: turn - 1 })).memory : {}
        for (const wording of wordings.slice(1)) {
          const found = await answers.ask(fill(wording, asked), { script, month, memory })
          if (JSON.stringify(found) !== JSON.stringify(expected))
            different.push(`${wording} | ${JSON.stringify(found)} <> ${JSON.stringify(expected)}`)
        }
        if ((script.topic === 'UNANSWERED') !== expected.unanswered)
          different.push(`${wordings[0]}: ${expected.unanswered} ${expected.text}`)
      }
    }
    expect(different).toEqual([])
  })
}, 180_000)

/** The same fields in one order. */
function sorted(badges: readonly object[]): object[] {
  return badges.map((badge) =>
    Object.fromEntries(Object.entries(badge).sort(([left], [right]) => (left < right ? -1 : 1))),
  )
}
