import { Business, businesses } from '../../../businesses/index.ts'
import { catalog, findDayPasses, findOffices, findPlans } from '../../../catalog/index.ts'
import { createBusiness } from '../../../demo/create-business.ts'
import { fillCatalogue } from '../../../demo/fill-catalogue.ts'
import { quayside } from '../../../demo/operators.ts'
import { quaysideCatalogue } from '../../../demo/quayside-catalogue.ts'
import { type Database, entitiesOf, openDatabase } from '../../../kernel/database/database.ts'
import { transaction } from '../../../kernel/database/transaction.ts'
import type { Answer, Assistant, Memory, Question, Turn } from '../../index.ts'
import type { EvaluatedOperator } from '../answer-faults.rules.ts'

/** The day on which everything is asked: a Monday. */
const TODAY = '2026-11-23'
const BUSINESS = 'business_evaluated'
/** Conversations at once; each may need a second connection for what is counted outside of it. */
const AT_ONCE = 4

/** The example operator, to be asked. */
export interface EvaluatedSpace {
  operator: EvaluatedOperator
  database: Database
  /** Has a conversation in which each message builds on those before. */
  converse<Result>(
    assistant: Assistant,
    locale: string,
    talk: (say: (text: string) => Promise<Answer>) => Promise<Result>,
  ): Promise<Result>
  close(): Promise<void>
}

/** Makes the example operator in a migrated database that has none. */
export async function openSpace(url: string): Promise<EvaluatedSpace> {
  const entities = [...(businesses.entities ?? []), ...(catalog.entities ?? [])] as never
  const database = await openDatabase({ url, entities, poolSize: AT_ONCE * 2 })
  const at = new Date(`${TODAY}T09:00:00Z`)
  await transaction(database, { businessId: BUSINESS, at }, async (tx) => {
    await createBusiness(tx, quayside)
    await fillCatalogue(tx, quaysideCatalogue)
  })
  const reader = () => entitiesOf(database, BUSINESS)
  const onOffer = [
    ...(await findPlans(reader(), BUSINESS)),
    ...(await findOffices(reader(), BUSINESS, TODAY)),
    ...(await findDayPasses(reader(), BUSINESS)),
  ]
  const all = [...quaysideCatalogue.plans, ...quaysideCatalogue.products, ...quaysideCatalogue.desks]
  return {
    database,
    operator: {
      ...quayside,
      links: new Map(onOffer.map(({ kind, targetId, facts }) => [facts.name, { kind, targetId }])),
      unmentionable: ['Evening Owl', 'Gandon Room', 'Anna Livia Suite', 'Quiet Booth Office'],
      inNoLanguage: all
        .flatMap(({ name, description }) => [description, name])
        .sort((one, other) => other.length - one.length),
    },
    converse: (assistant, locale, talk) =>
      // In one transaction: each look-up outside of one sends three more statements.
      transaction(database, { businessId: BUSINESS, at }, async ({ em }) => {
        const business = await em.findOneOrFail(Business, { id: BUSINESS })
        let memory: Memory = {}
        const earlier: Turn[] = []
        return talk(async (text) => {
          const asked = { text, earlier: [...earlier], memory, locale, today: TODAY, business, em }
          const answer = await wholeAnswer(assistant, asked)
          // As it is stored between two turns.
          memory = JSON.parse(JSON.stringify(answer.memory))
          earlier.push({ author: 'VISITOR', text }, { author: 'ASSISTANT', text: answer.text })
          return answer
        })
      }),
    close: () => database.close(),
  }
}

async function wholeAnswer(assistant: Assistant, question: Question): Promise<Answer> {
  for await (const part of assistant.answer(question)) if (part.type === 'answer') return part.answer
  throw new Error('The assistant did not finish its answer.')
}
