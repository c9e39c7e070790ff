import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holdUpComposing, holdUpStoring } from '../../api/src/test/hold-up.ts'
import type { RunningProgram } from '../start-program.ts'
import { newSale } from './burst.ts'
import { ask, followReply, openChatAt } from './chat.ts'
import { compare, readBeginning } from './damage.ts'
import { killApi } from './kill-api.ts'
import { killDatabase } from './kill-database.ts'
import { Ledger } from './ledger.ts'
import { seededRandom } from './random.ts'
import { lineOf } from './report.ts'
import { rollingRestart } from './rolling-restart.ts'
import { send } from './sale.ts'
import { type OwnStage, openStage } from './stage.ts'

const SEED = Math.floor(Math.random() * 2 ** 32)

let stage: OwnStage
beforeAll(async () => {
  stage = await openStage('build')
}, 300_000)
afterAll(() => stage.close(), 300_000)

test.each([
  ['an API killed in the middle of bursts loses and doubles nothing, and its reader misses nothing', killApi, 3],
  ['a PostgreSQL killed in the middle of bursts costs nothing, and the API outlives it', killDatabase, 2],
  ['three processes restarted in turn under load fail no request and no reader', rollingRestart, 1],
] as const)(
  '%s',
  async (_, run, rounds) => {
    const { lost, doubled, outOfOrder, failed, ...rest } = await run(stage, {
      rounds,
      random: seededRandom(SEED),
      onRound: (round, report) => console.log(lineOf(`seed ${SEED}, round ${round}`, report, '')),
    })
    expect({ lost, doubled, outOfOrder, failed }).toEqual({ lost: 0, doubled: 0, outOfOrder: 0, failed: 0 })
    expect(rest.acknowledged).toBeGreaterThan(20)
  },
  300_000,
)

describe('three processes', () => {
  let programs: RunningProgram[]
  beforeAll(async () => {
    programs = await Promise.all([stage.start(), stage.start(), stage.start()])
  }, 300_000)
  afterAll(() => Promise.all(programs.map((program) => program.end('SIGTERM'))), 300_000)

  test('rule 4.5: the same sale fifty times at once over three processes is made once and answered alike', async () => {
    const beginning = await readBeginning(stage)
    const ledger = new Ledger()
    const random = seededRandom(SEED)
    for (let round = 1; round <= 5; round += 1) {
      const sale = newSale(stage, ledger, random)
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => send(programs[index % 3]!.address, stage.authorization, sale)),
      )
      const first = answers.filter(({ replayed }) => !replayed)
      expect(first).toHaveLength(1)
      for (const answer of answers) expect({ ...answer, replayed: false }).toEqual(first[0])
      for (const answer of [...first, ...answers.filter(({ replayed }) => replayed)]) ledger.acknowledge(sale, answer)
    }
    expect(await compare(stage, ledger, beginning, [])).toEqual({ lost: 0, doubled: 0, outOfOrder: 0 })
  }, 300_000)

  test('an answer whose process is killed while a visitor reads it goes on at another, from the piece seen last', async () => {
    const [dying, living] = programs as [RunningProgram, RunningProgram]
    const chat = await openChatAt(dying.address, stage.siteKey)
    const held = { databaseUrl: stage.postgres.url }
    await using composing = await holdUpComposing(held)
    const messageId = await ask(dying.address, chat, 'Tell me about your day passes and your opening hours')
    await using storing = await holdUpStoring(held, chat.conversationId)
    await composing.goOn()
    const seen = await followReply(dying.address, chat, messageId).take(2)
    await dying.end('SIGKILL')
    await storing.goOn()
    // Ten seconds later.
    await stage.query('update pending_reply set held_until = now()')
    const rest = followReply(living.address, chat, messageId, seen.at(-1)!.data.replyStreamed.index)
    await rest.ended
    const pieces = [...seen, ...rest.received].map(({ data }) => data.replyStreamed)
    const message = pieces.at(-1)!.message
    expect(message?.state).toBe('COMPLETE')
    expect(pieces.map(({ text }) => text).join('')).toBe(message?.text)
    expect(await stage.query(`select attempt from message where id = '${messageId}'`)).toEqual([{ attempt: 2 }])
  }, 300_000)
})
