import { Business, businesses } from '../../businesses/index.ts'
import { catalog } from '../../catalog/index.ts'
import { fillCatalogue } from '../../demo/fill-catalogue.ts'
import type { OperatorCatalogue } from '../../demo/operator-catalogue.ts'
import { type Database, openDatabase } from '../../kernel/database/database.ts'
import { transaction } from '../../kernel/database/transaction.ts'
import { createTestDatabase } from '../../test/create-test-database.ts'
import { builtInAssistant, type Memory, type Turn } from '../index.ts'

/** The day on which the examples are asked: a Monday. */
const TODAY = '2026-11-23'

/** An operator with a catalogue in a database of its own test file. */
export interface ExampleOperator {
  database: Database
  /** Begins a conversation in which each message builds on those before. */
  begin(locale?: string): (text: string) => Promise<Said>
  drop(): Promise<void>
}

/** What the assistant said, in the words that tests expect it in. */
interface Said {
  text: string
  /** Names of the cards; those without a link in brackets. */
  cards: string[]
  /** The buttons. */
  labels: string[]
  offers: readonly { facts: object; asked: object; linkable: boolean; kind: string }[]
  unanswered: boolean
  toolsUsed: readonly string[]
  audience: string | undefined
  pieces: string[]
}

const HOURS = [1, 2, 3, 4, 5].map((day) => ({ day, opens: '08:00', closes: '20:00' }))

/** Makes the operator. */
export async function exampleOperator(
  catalogue: OperatorCatalogue,
  business: { name: string; locale: string; timeZone: string },
): Promise<ExampleOperator> {
  const { url, drop } = await createTestDatabase()
  const entities = [...(businesses.entities ?? []), ...(catalog.entities ?? [])] as never
  const database = await openDatabase({ url, entities, poolSize: 3 })
  const id = 'business_example'
  await transaction(database, { businessId: id, at: new Date(`${TODAY}T09:00:00Z`) }, async (tx) => {
    tx.em.persist(
      tx.em.create(Business, {
        ...business,
        id,
        currency: catalogue.currency,
        attributionDays: 90,
        chatIdleMinutes: 30,
        address: ['12 Custom House Quay', 'Dublin 1', 'D01 X9Y2'],
        contactEmail: 'hello@quayside.example',
        contactPhone: '+353 1 555 0100',
        openingHours: [...HOURS, { day: 6, opens: '09:00', closes: '17:00' }],
        signingKey: 'not used here',
        createdAt: tx.now,
      }),
    )
    await tx.em.flush()
    await fillCatalogue(tx, catalogue)
  })
  return {
    database,
    begin: (locale) => conversation(database, id, locale ?? business.locale),
    async drop() {
      await database.close()
      await drop()
    },
  }
}

function conversation(database: Database, businessId: string, locale: string): (text: string) => Promise<Said> {
  let memory: Memory = {}
  const earlier: Turn[] = []
  return async (text) => {
    const em = database.orm.em.fork()
    const business = await em.findOneOrFail(Business, { id: businessId })
    const pieces: string[] = []
    for await (const part of builtInAssistant.answer({ text, earlier, memory, locale, today: TODAY, business, em })) {
      if (part.type === 'text') {
        pieces.push(part.text)
        continue
      }
      const { answer } = part
      // As it is stored between two turns.
      memory = JSON.parse(JSON.stringify(answer.memory))
      earlier.push({ author: 'VISITOR', text }, { author: 'ASSISTANT', text: answer.text })
      return {
        text: answer.text,
        cards: answer.offers.map(({ facts, linkable }) => (linkable ? facts.name : `(${facts.name})`)),
        labels: answer.offers.filter((offer) => offer.linkable).map(({ label }) => label),
        offers: answer.offers,
        unanswered: answer.unanswered,
        toolsUsed: answer.toolsUsed,
        audience: answer.audience,
        pieces,
      }
    }
    throw new Error('The assistant did not finish its answer.')
  }
}
