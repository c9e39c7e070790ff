import { Business, Site } from '../../businesses/index.ts'
import { Product, Tariff } from '../../catalog/index.ts'
import { keepPastQuestions } from '../../conversations/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'
import { Agenda } from './agenda.ts'
import { Answers, type Asked, monthOf } from './answers.ts'
import { sellElsewhere } from './by-hand.ts'
import { openingTimes } from './chance/opening-times.ts'
import { People } from './chance/people.ts'
import { Random } from './chance/random.ts'
import { Ledger } from './ledger.ts'
import { englishQuestions } from './scripts/english-questions.ts'
import { englishSales } from './scripts/english-sales.ts'
import { otherLanguages } from './scripts/other-languages.ts'
import type { Script } from './scripts/script.ts'
import { settleTalk } from './talk.ts'
import { visit } from './visit.ts'
import type { Happening, World } from './world.ts'

const DAY_MS = 86_400_000
/** How far the past of the example goes back. */
const DAYS = 196
/** Windows opened on a middling day; about a fifth of them stay empty. */
const WINDOWS_A_DAY = 22
const EMPTY = 0.21
const SALES_ELSEWHERE_A_DAY = 0.3
/** The same past each time, counted back from its end. */
const SEED = 20_240_615
const LANGUAGES = { en: 72, de: 8, fr: 7, es: 6, pt: 4, ar: 3 }
const TABLES = [
  ...['session', 'conversation', 'message', 'link', 'coworker', 'visitor', 'coworker_contract', 'coworker_product'],
  ...['conversion', 'submission', 'contact_request', 'audit_entry', 'event'],
]

/** Every script, with all its wordings. */
export const scripts: readonly Script[] = [...englishSales, ...englishQuestions, ...otherLanguages]

/**
 * Gives the example operator a past up to a time: thousands of conversations and what came of them, made up by rules and
 * written at once. What each of them left behind is what the product itself leaves.
 */
export async function writeHistory(app: App, tx: Transaction, end: Date, staff: readonly string[]): Promise<void> {
  const world = await beginWorld(app, tx, end, staff)
  const start = new Date(end.getTime() - DAYS * DAY_MS)
  const { random, agenda, business } = world
  const needed: Asked[] = []
  for (const at of openingTimes(random, start, end, business.timeZone, WINDOWS_A_DAY)) {
    const script = random.chance(EMPTY) ? undefined : chooseScript(random)
    visit(world, at, script)
    if (script) needed.push({ script, turn: script.turns.length - 1, month: monthOf(at, script) })
  }
  // All together: one after the other, each would wait for the database.
  await Promise.all(needed.map((asked) => world.answers.to(asked)))
  for (const at of openingTimes(random, start, end, business.timeZone, SALES_ELSEWHERE_A_DAY)) {
    agenda.note({ at, happen: () => sellElsewhere(world, at) })
  }
  for (let next = agenda.take(); next && next.at < end; next = agenda.take()) await next.happen()
  for (const talk of world.talks.values()) settleTalk(talk)
  if (world.position > 0) world.ledger.add('event_counter', { business_id: tx.businessId, position: world.position })
  await world.ledger.write([...TABLES, 'event_counter'])
  await tx.em.flush()
  await keepPastQuestions(tx)
}

async function beginWorld(app: App, tx: Transaction, end: Date, staff: readonly string[]): Promise<World> {
  const { em, businessId } = tx
  const business = await em.findOneOrFail(Business, { id: businessId })
  const random = new Random(SEED)
  return {
    ...{ app, business, end, staff, random },
    site: await em.findOneOrFail(Site, { businessId }),
    tariffs: new Map((await em.find(Tariff, { businessId })).map((tariff) => [tariff.id, tariff])),
    products: new Map((await em.find(Product, { businessId })).map((product) => [product.id, product])),
    people: new People(random),
    answers: new Answers(tx, business),
    ledger: new Ledger(tx),
    agenda: new Agenda<Happening>(),
    ...{ talks: new Map(), visitors: new Map(), customers: new Map(), impressed: [], position: 0 },
    conversions: { bySession: new Map(), byPerson: new Map(), byRecord: new Map() },
  }
}

function chooseScript(random: Random): Script {
  const language = random.weigh(Object.keys(LANGUAGES) as Script['language'][], (each) => LANGUAGES[each])
  return random.weigh(
    scripts.filter((script) => script.language === language),
    ({ weight }) => weight,
  )
}
