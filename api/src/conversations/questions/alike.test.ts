import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '../../assistant/index.ts'
import { openDatabase, query } from '../../kernel/database/database.ts'
import { createTestDatabase } from '../../test/create-test-database.ts'
import { FILLERS } from './fillers.ts'
import { ALIKE } from './question-group.rules.ts'

let database: Awaited<ReturnType<typeof openDatabase>>
let drop: () => Promise<void>
beforeAll(async () => {
  const made = await createTestDatabase()
  drop = made.drop
  database = await openDatabase({ url: made.url, entities: [], poolSize: 1 })
})
afterAll(async () => {
  await database.close()
  await drop()
})

async function likeness(language: Language, one: string, other: string) {
  const [row] = await query<{ one: string; other: string; alike: number }>(
    database.orm.em.fork(),
    `select one, other, similarity(one, other) as alike
     from (select question_terms($1, $2, $4) as one, question_terms($1, $3, $4) as other) as terms`,
    [language, one, other, FILLERS[language]],
  )
  return row!
}

const SAME: [Language, string, string][] = [
  ['en', 'Do you have a sauna?', 'is there a SAUNA'],
  ['en', 'Do you have a swimming pool?', 'is there any swiming pool'],
  ['en', 'Can I bring my dog?', 'are dogs allowed in your coworking space?'],
  ['en', 'Is there a gym in the building?', 'Does the building have a gym?'],
  ['en', 'What about a podcast studio?', 'Can I record in a podcast studio'],
  ['en', 'Do you offer childcare?', 'is child care available'],
  ['de', 'Gibt es eine Sauna?', 'Habt ihr auch eine Sauna im Haus?'],
  ['de', 'Darf ich meinen Hund mitbringen?', 'Sind Hunde erlaubt?'],
  ['fr', 'Est-ce que vous avez une piscine ?', 'y a-t-il une piscine'],
  ['es', '¿Hay gimnasio?', 'tienen gimnasio?'],
  ['pt', 'Há piscina?', 'vocês têm piscinas?'],
  ['ar', 'هل يوجد مسبح؟', 'هل لديكم مسبح'],
]
test.each(SAME)('%s: "%s" and "%s" ask the same', async (language, one, other) => {
  const found = await likeness(language, one, other)
  expect(found.alike, JSON.stringify(found)).toBeGreaterThanOrEqual(ALIKE)
})

const OTHERS: [Language, string, string][] = [
  ['en', 'Do you have a sauna?', 'Do you have a swimming pool?'],
  ['en', 'Can I bring my dog?', 'Can I bring my own chair?'],
  ['en', 'Is there a gym?', 'Is there a kitchen?'],
  ['en', 'Where can I park my car?', 'Where can I park my bicycle?'],
  ['de', 'Gibt es eine Sauna?', 'Gibt es eine Dachterrasse?'],
  ['fr', 'avez-vous une piscine ?', 'avez-vous une terrasse ?'],
  ['es', '¿Hay gimnasio?', '¿Hay piscina?'],
  ['ar', 'هل يوجد مسبح؟', 'هل يوجد مطبخ؟'],
]
test.each(OTHERS)('%s: "%s" and "%s" ask different things', async (language, one, other) => {
  const found = await likeness(language, one, other)
  expect(found.alike, JSON.stringify(found)).toBeLessThan(ALIKE)
})
