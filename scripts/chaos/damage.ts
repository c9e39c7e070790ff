import type { Ledger } from './ledger.ts'
import type { Stage } from './stage.ts'

/** What must be nothing. */
export interface Damage {
  /** Acknowledged and not in the database, or not in the log. */
  lost: number
  /** In the database more than once, or without anybody having been told. */
  doubled: number
  /** Places at which a reader saw something else than the log has there. */
  outOfOrder: number
}

/** What was there before anything was sent. */
export interface Beginning {
  conversionIds: Set<string>
  contracts: number
  products: number
}

/** Looks at what there is before anything is sent. */
export async function readBeginning(stage: Stage): Promise<Beginning> {
  const { conversions, contracts, products } = await readDatabase(stage)
  return { conversionIds: new Set(conversions), contracts, products }
}

/** Holds what clients were told against the database and its log. Everything sent must have been acknowledged by now. */
export async function compare(
  stage: Stage,
  ledger: Ledger,
  beginning: Beginning,
  readers: readonly (readonly string[])[],
): Promise<Damage> {
  const { conversions, assistances, contracts, products, events } = await readDatabase(stage)
  const told = [...ledger.acknowledged.values()].flatMap(({ conversionIds }) => conversionIds)
  const there = new Set(conversions)
  const logged = new Map<string, number>()
  for (const event of events) {
    if (event.type === 'RECORDED') logged.set(event.conversion_id, (logged.get(event.conversion_id) ?? 0) + 1)
  }
  const known = new Set([...beginning.conversionIds, ...told])
  const kinds = [...ledger.acknowledged.keys()].map((id) => ledger.sales.get(id)?.operation)
  const extra = [
    contracts - beginning.contracts - kinds.filter((kind) => kind === 'recordContract').length,
    products - beginning.products - kinds.filter((kind) => kind === 'recordProduct').length,
  ]
  const gaps = events.filter((event, index) => Number(event.position) !== index + 1).length
  return {
    lost: told.filter((id) => !there.has(id) || !logged.has(id)).length + sum(extra.map((each) => Math.max(0, -each))),
    doubled:
      conversions.filter((id) => !known.has(id)).length +
      (assistances.length - new Set(assistances).size) +
      [...logged.values()].filter((count) => count > 1).length +
      (told.length - new Set(told).size) +
      sum(extra.map((each) => Math.max(0, each))) +
      ledger.unequal,
    outOfOrder: gaps + sum(readers.map((seen) => differences(seen, events))),
  }
}

/** How many events there are. */
export async function countEvents(stage: Stage): Promise<number> {
  const [row] = await stage.query<{ count: string }>('select count(*) from event')
  return Number(row?.count)
}

interface LoggedEvent {
  position: string
  id: string
  type: string
  conversion_id: string
}

async function readDatabase(stage: Stage) {
  const conversions = await stage.query<{ id: string; assists: string | null }>(
    "select id, assists_id || ' ' || claimed_session as assists from conversion",
  )
  const events = await stage.query<LoggedEvent>('select position, id, type, conversion_id from event order by position')
  const [rows] = await stage.query<{ contracts: string; products: string }>(
    `select (select count(*) from coworker_contract) as contracts, (select count(*) from coworker_product) as products`,
  )
  return {
    conversions: conversions.filter(({ assists }) => !assists).map(({ id }) => id),
    /** Which session assists which conversion: found by the server, so nobody is told of them. */
    assistances: conversions.flatMap(({ assists }) => assists ?? []),
    events,
    contracts: Number(rows?.contracts),
    products: Number(rows?.products),
  }
}

function differences(seen: readonly string[], events: readonly LoggedEvent[]): number {
  const length = Math.max(seen.length, events.length)
  return Array.from({ length }, (_, index) => seen[index] === events[index]?.id).filter((same) => !same).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
