import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/create-test-database.ts'
import { builtInAssistant } from '../built-in/built-in-assistant.ts'
import { evaluatedLanguages } from './questions/evaluated-languages.ts'
import { percent, scoreOf, scoreTable } from './scores.rules.ts'
import { evaluate, type Marked } from './test/evaluate.ts'
import { type EvaluatedSpace, openSpace } from './test/evaluated-space.ts'

/** It asks hundreds of questions: a few seconds, where others do not need the machine too. */
const ON_A_BUSY_MACHINE_MS = 180_000
/** In percent. */
const BAR = 95

let testDatabase: TestDatabase
let space: EvaluatedSpace
let marked: Marked[]
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  space = await openSpace(testDatabase.url)
  // Practice is asked by the script only: it takes as long again.
  const asked = evaluatedLanguages.map((language) => ({ ...language, practice: [] }))
  marked = await evaluate(space, builtInAssistant, asked)
}, ON_A_BUSY_MACHINE_MS)
afterAll(async () => {
  await space.close()
  await testDatabase.drop()
})

test.each(['TUNING', 'HELD_OUT'])(
  'the built-in assistant answers at least 95 percent of the questions of the part %s as expected',
  (part) => {
    if (part === 'TUNING') console.log(scoreTable(marked))
    expect(percent(scoreOf(marked.filter((mark) => mark.part === part)))).toBeGreaterThanOrEqual(BAR)
  },
)

describe.each(evaluatedLanguages)('in "$language"', ({ tuning, heldOut }) => {
  test('there are at least 30 questions, a third of them held out, of every kind', () => {
    const count = (of: typeof tuning) => of.flatMap(({ turns }) => turns).length
    expect(count(tuning) + count(heldOut)).toBeGreaterThanOrEqual(30)
    expect(count(heldOut) / (count(tuning) + count(heldOut))).toBeGreaterThan(0.3)
    expect(count(heldOut) / (count(tuning) + count(heldOut))).toBeLessThan(0.42)
    for (const part of [tuning, heldOut]) expect(new Set(part.map(({ kind }) => kind)).size).toBe(6)
  })
})
