import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/create-test-database.ts'
import { type ModelServer, startModelServer } from '../language-model/test/model-server.ts'
import { looksUp } from '../language-model/test/scripts.ts'
import type { EvaluatedLanguage } from './evaluated-conversation.ts'
import { englishTuning } from './questions/english/tuning.ts'
import { scoreOf } from './scores.rules.ts'
import { evaluate } from './test/evaluate.ts'
import { type EvaluatedSpace, openSpace } from './test/evaluated-space.ts'
import { modelUnderTest } from './test/model-under-test.ts'

let testDatabase: TestDatabase
let space: EvaluatedSpace
let model: ModelServer
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  space = await openSpace(testDatabase.url)
  model = await startModelServer('openai-compatible')
})
afterAll(async () => {
  await space.close()
  await testDatabase.drop()
  await model.close()
})
beforeEach(() => {
  model.asked.length = 0
})

/** Some of the conversations that every assistant is asked. */
const FEW = englishTuning.filter(({ turns: [first] }) =>
  /200 a month max|private office for my startup/.test(first!.says),
)
const SAID = FEW.flatMap(({ turns }) => turns).length
const english: EvaluatedLanguage = { language: 'en', locale: 'en-IE', tuning: FEW, heldOut: [], practice: [] }

const plans = looksUp('findPlans', { types: ['HOT_DESK'], budget: 200 }, () => 'This one is within your budget.')
const offices = looksUp('findOffices', {}, () => 'These are big enough for your team.')

test('a language model is marked by the same questions as the built-in assistant', async () => {
  model.answerWith((asked) => {
    const said = asked.messages.at(-1)!.text
    if (/200 a month/.test(said)) return plans(asked)
    if (/balcony/.test(said)) {
      const [, ref] = /Samuel Loft \((office:\d+)\)/.exec(asked.instructions)!
      return asked.results.length === 0
        ? { calls: [{ tool: 'showOffers', input: { refs: [ref] } }] }
        : { says: ['That is the Samuel Loft, with a balcony.'] }
    }
    return /startup/.test(said)
      ? { says: ['When would you like to move in, and for how many people?'] }
      : offices(asked)
  })
  const { assistant, failures } = modelUnderTest(model.settings, space.database)
  const marked = await evaluate(space, assistant, [english])
  expect({ faults: marked.flatMap(({ faults }) => faults), failures: [...failures] }).toEqual({
    faults: [],
    failures: [],
  })
  expect(scoreOf(marked)).toEqual({ right: SAID, asked: SAID })
  expect(model.asked.length).toBeGreaterThan(SAID)
})

test('what a model does not answer counts as wrong, whatever the built-in assistant would have said', async () => {
  model.answerWith(() => ({ fails: 401 }))
  const { assistant, failures } = modelUnderTest(model.settings, space.database)
  const marked = await evaluate(space, assistant, [english])
  expect(scoreOf(marked)).toEqual({ right: 0, asked: SAID })
  expect([...failures.values()].reduce((sum, times) => sum + times)).toBe(SAID)
  expect(failures.get('REFUSED 401')).toBeGreaterThan(0)
})
