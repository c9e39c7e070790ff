import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../../app.ts'
import { keepRollups } from '../../../insights/index.ts'
import { readConfig } from '../../../kernel/config.ts'
import { type Database, openDatabase, query } from '../../../kernel/database/database.ts'
import { DEFAULT_LIMITS } from '../../../kernel/limits/limit-settings.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/create-test-database.ts'
import {
  countLists,
  type InsightsShown,
  listsBehind,
  outcomesBehind,
  type Reader,
  readInsights,
  sumOutcomes,
} from '../../../test/figures-and-lists.ts'
import { keyWith } from '../../../test/key-with.ts'
import { newSessionNames } from './new-session-names.ts'
import { makeBusiness } from './real-business.ts'
import { type Identifiers, RealProgram } from './real-program.ts'
import { ReferenceModel } from './reference-model.ts'
import { START } from './reference-state.ts'
import { anyStep, type Step } from './step.ts'

const SEED = process.env.MODEL_SEED ? Number(process.env.MODEL_SEED) : Date.now() % 0x7fffffff
const STEPS = 60
const CHECK_EVERY = 30
/** Dublin's clocks change on 29 March and 25 October. */
const PERIOD = { firstDay: '2026-03-01', lastDay: '2027-12-31' }

let database: TestDatabase
let owner: Database
beforeAll(async () => {
  database = await createTestDatabase()
  owner = await openDatabase({ url: database.url, entities: [], poolSize: 3 })
})
afterAll(async () => {
  await owner.close()
  await database.drop()
})

const look = <Row>(sql: string, parameters: unknown[] = []) => query<Row>(owner.orm.em.fork(), sql, parameters)

/** A program with a time of its own, listening, and a key to read everything of a business. */
async function startProgram() {
  let now = new Date(START)
  const config = { ...readConfig({ PORT: '0', FOYER_DATABASE_POOL: '3' }) }
  config.limits = { ...DEFAULT_LIMITS, operationCost: 1e9, documentTokens: 20_000 }
  const defects: unknown[] = []
  const log = { info: () => {}, error: (event: string, error: unknown) => defects.push(event, error) }
  const running = await createApp({ config, databaseUrl: database.url, clock: () => now, log })
  const address = await running.server.listen({ port: 0, host: '127.0.0.1' })
  const setTime = (to: Date) => {
    now = to
  }
  return { ...running, address, setTime, defects }
}

/** Numbers from 0 to below 1, all as likely; those that fast-check gives are mostly small. */
function evenly(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Gives a conversation an origin, as the functions of the program would have at its opening. */
async function comeFromSomewhere(sessionId: string, random: () => number): Promise<void> {
  const one = <Value>(...values: Value[]) => values[Math.floor(random() * values.length)]
  const isTest = random() < 0.1
  await look('update session set is_test = $2 where id = $1', [sessionId, isTest])
  await look(
    `update conversation set is_test = $2, page_path = $3, campaign = $4, referrer_host = $5, device = $6, language = $7,
       channel = $8 where session_id = $1`,
    [
      sessionId,
      isTest,
      one('/', '/offices', null),
      one('spring', null),
      one('search.example', null),
      one('MOBILE', 'DESKTOP'),
      one('en', 'de'),
      one('CHAT', 'CHAT', 'EMAIL'),
    ],
  )
}

/** Each number is the count of the list that it opens; money and times are what the conversions themselves say. */
async function expectEachNumberToBeItsList(reader: Reader, businessId: string, filter = {}): Promise<InsightsShown> {
  const insights = await readInsights(reader, PERIOD, filter)
  const lists = listsBehind(insights, filter)
  const counts = await countLists(
    reader,
    lists.map(([, list]) => list),
  )
  const shown = lists.map(([name, , count]) => `${name}: ${count}`)
  expect(shown).toEqual(lists.map(([name], index) => `${name}: ${counts[index]}`))
  const outcomes = outcomesBehind(insights, filter)
  const sums = await sumOutcomes(
    reader,
    outcomes.map((list) => list.filter),
  )
  expect(outcomes.map(({ name, figure }) => `${name}: ${figure}`)).toEqual(
    outcomes.map(({ name, sum }, index) => `${name}: ${sum(sums[index]!)}`),
  )
  if (Object.keys(filter).length > 0) return insights
  const worth = await look(
    `select kind, value_currency as currency,
       coalesce(sum(value_minor) filter (where verdict = 'CREDITED'), 0)::float8 as "grossMinor",
       coalesce(sum(value_minor) filter (where verdict = 'CREDITED' and reversed_at is null), 0)::float8 as "netMinor",
       coalesce(sum(value_minor) filter (where verdict = 'ASSISTED'), 0)::float8 as "assistedMinor"
     from conversion join conversation using (business_id, session_id)
     where business_id = $1 and not is_test and first_message_at is not null and value_currency is not null
     group by 1, 2 order by array_position(array['TOUR_BOOKED','CUSTOMER_CREATED','CONTRACT_CREATED','DAY_PASS_PURCHASED'], kind), 2`,
    [businessId],
  )
  expect(insights.outcomes.flatMap(({ kind, worth: sums }) => sums.map((sum) => ({ kind, ...sum })))).toEqual(worth)
  const [times] = await look<{ median: number | null; opened: number }>(
    `select (select percentile_disc(0.5) within group (order by minutes) from (
         select greatest(0, floor(extract(epoch from min(occurred_at) - opened_at) / 60))::int as minutes
         from conversion join conversation using (business_id, session_id)
         where business_id = $1 and verdict = 'CREDITED' and not is_test and first_message_at is not null
         group by session_id, opened_at) as each) as median,
       (select count(*)::int from conversation where business_id = $1 and not is_test) as opened`,
    [businessId],
  )
  expect({ median: insights.timeToConvert.medianMinutes, opened: insights.counts.opened }).toEqual(times)
  return insights
}

test(`each number is the count of the list that it opens, whatever has happened, and whether it was computed ahead or not (seed ${SEED})`, {
  timeout: 300_000,
}, async () => {
  const programs = await Promise.all([startProgram(), startProgram()])
  try {
    await Promise.all(
      programs.map(async ({ app, address, setTime }, index) => {
        setTime(new Date(START))
        const business = await makeBusiness(app)
        const reader = {
          address,
          as: await keyWith(look, business.businessId, ['conversations:read', 'conversions:read']),
        }
        const model = new ReferenceModel()
        const program = new RealProgram(app, business, await newSessionNames(app))
        const ids: Identifiers = { sessions: [], links: [], visitors: [], contracts: [], sales: [], conversions: [] }
        const steps = fc.sample(anyStep, { seed: SEED + index, numRuns: 4 * STEPS }).values()
        const next = evenly(SEED + index)
        const carryOut = async (step: Step) => {
          if (!model.canDo(step)) return false
          model.apply(step)
          setTime(new Date(START + model.now))
          await program.apply(step, ids, model.now)
          return true
        }
        // A history in which nobody converted would show little; some are, by chance.
        const isTold = async () => (await readInsights(reader, PERIOD)).counts.converted > 0
        for (let done = 1; done <= STEPS || !(await isTold()); ) {
          const step = steps.next().value!
          // Seldom the same key again: it is about what comes of things, not about repeats.
          if (!(await carryOut('key' in step && next() < 0.8 ? { ...step, key: 100 + done } : step))) continue
          await lookAround(ids, business.businessId)
          if (step.do === 'open') {
            if (next() < 0.8) await carryOut({ do: 'say', session: ids.sessions.length - 1 })
            await comeFromSomewhere(ids.sessions.at(-1)!, next)
          }
          if (next() < 0.1) await keepRollups(app)
          if (done % CHECK_EVERY === 0) {
            await expectEachNumberToBeItsList(reader, business.businessId)
            await expectEachNumberToBeItsList(reader, business.businessId, { devices: ['MOBILE'], languages: ['en'] })
          }
          done += 1
        }
        const { businessId } = business
        const before = await expectEachNumberToBeItsList(reader, businessId)
        // What was computed bit by bit is what is computed at once, and that is what is computed from nothing.
        const computed = { ...before, upToDate: true }
        const settled = () =>
          expect.poll(() => keepRollups(app).then(() => readInsights(reader, PERIOD)), { timeout: 60_000 })
        await settled().toEqual(computed)
        expect(before.counts.converted).toBeGreaterThan(0)
        await look('select mark_all_insights($1)', [businessId])
        expect(await readInsights(reader, PERIOD)).toEqual({ ...computed, upToDate: expect.any(Boolean) })
        await settled().toEqual(computed)
        expect(await look('select from insight_day where business_id = $1', [businessId])).not.toEqual([])
      }),
    )
    expect(programs.flatMap(({ defects }) => defects)).toEqual([])
  } finally {
    await Promise.all(programs.map(({ close }) => close()))
  }
})

async function lookAround(ids: Identifiers, businessId: string): Promise<void> {
  // Answers stay away: they would change a conversation between the reading of a number and of its list.
  await look(`update pending_reply set held_until = 'infinity' where business_id = $1`, [businessId])
  const rows = await look<{ table: 'visitors' | 'contracts' | 'sales' | 'conversions'; id: string }>(
    `select 'visitors' as table, id from visitor where business_id = $1
     union all select 'contracts', id from coworker_contract where business_id = $1
     union all select 'sales', id from coworker_product where business_id = $1
     union all select 'conversions', id from conversion where business_id = $1 order by 1, 2`,
    [businessId],
  )
  for (const name of ['visitors', 'contracts', 'sales', 'conversions'] as const) {
    ids[name] = rows.filter(({ table }) => table === name).map(({ id }) => id)
  }
}
