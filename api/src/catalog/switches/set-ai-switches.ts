import type { EntityClass } from '@mikro-orm/postgresql'
import { writeAudit } from '../../audit/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { InputReader } from '../../kernel/input.ts'
import { FloorPlanDesk } from '../floor-plan-desk.ts'
import { Product } from '../product.ts'
import { Tariff } from '../tariff.ts'

/** Something of the catalogue that the assistant may speak of. */
export type SwitchedItem = Tariff | Product | FloorPlanDesk

/** The switches as they came; what is left out stays as it is, null takes a price or a note away. */
export interface SwitchesInput {
  id: string
  availableToAi?: boolean | null
  showPriceForAi?: boolean | null
  priceForAi?: { amountMinor: number; currency: string } | null
  notesForAi?: string | null
}

const NOTES_LIMIT = 2000
const ENTITIES: Record<string, EntityClass<SwitchedItem>> = { tariff: Tariff, product: Product, desk: FloorPlanDesk }

/** Sets what the assistant may say of a plan, a product or an office (product.md section 3). */
export async function setAiSwitches(tx: Transaction, viewer: Viewer, input: SwitchesInput): Promise<SwitchedItem> {
  const reader = new InputReader()
  const item = await findItem(tx, input.id)
  const set = readSwitches(reader, item, input)
  reader.finish()
  set(tx, viewer)
  return item
}

/** Reads what is to be said of something on offer; what it gives sets it, and notes what has changed by that. */
export function readSwitches(reader: InputReader, item: SwitchedItem, input: SwitchesInput) {
  const notes = reader.optionalText(input.notesForAi, ['input', 'notesForAi'], NOTES_LIMIT)
  if (item instanceof FloorPlanDesk) refusePrices(reader, input)
  else if (input.priceForAi) readPrice(reader, input.priceForAi, item.priceCurrency, 'priceForAi')
  return (tx: Transaction, viewer: Viewer) => {
    const before = shownBy(item)
    if (input.availableToAi != null) item.availableToAi = input.availableToAi
    if (input.notesForAi !== undefined) item.notesForAi = notes ?? null
    if (!(item instanceof FloorPlanDesk)) {
      if (input.showPriceForAi != null) item.showPriceForAi = input.showPriceForAi
      if (input.priceForAi !== undefined) item.priceForAiMinor = input.priceForAi?.amountMinor ?? null
    }
    noteChange(tx, viewer, item, 'AI_SWITCHES_CHANGED', before, shownBy(item))
  }
}

/** Notes in the audit log what of something on offer has changed; nothing where nothing has. */
export function noteChange(
  tx: Transaction,
  viewer: Viewer,
  item: SwitchedItem,
  action: 'AI_SWITCHES_CHANGED' | 'CATALOG_ITEM_CHANGED',
  before: Record<string, string>,
  after: Record<string, string>,
): void {
  const changed = Object.entries(after).filter(([name, value]) => value !== before[name])
  if (changed.length === 0) return
  writeAudit(tx, viewer, { action, subjectId: item.id, details: { name: item.name, ...Object.fromEntries(changed) } })
}

/** Reads a plan, a product, an office or a desk of the business; refuses where there is none. */
export async function findItem(tx: Transaction, id: string): Promise<SwitchedItem> {
  const prefix = id.slice(0, id.indexOf('_'))
  const entity = Object.hasOwn(ENTITIES, prefix) && isIdentifier(id, prefix) ? ENTITIES[prefix] : undefined
  const item = entity && (await tx.em.findOne(entity, { businessId: tx.businessId, id }))
  if (item) return item
  throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such plan, product or office.', field: ['input', 'id'] })
}

function refusePrices(reader: InputReader, { showPriceForAi, priceForAi }: SwitchesInput): void {
  const message = 'The price of an office is always said as it is.'
  if (showPriceForAi != null) reader.refuse('INVALID', message, ['input', 'showPriceForAi'])
  if (priceForAi != null) reader.refuse('INVALID', message, ['input', 'priceForAi'])
}

/** Reads a price: it is not below zero and in the currency of the price that there is. */
export function readPrice(
  reader: InputReader,
  price: { amountMinor: number; currency: string },
  currency: string,
  name: 'price' | 'priceForAi',
): void {
  if (price.amountMinor < 0) {
    reader.refuse('INVALID', 'A price is not below zero.', ['input', name, 'amountMinor'])
  }
  if (price.currency !== currency) {
    reader.refuse('INVALID', `Its price is in ${currency}.`, ['input', name, 'currency'])
  }
}

/** The switches in words, for the audit log. */
function shownBy(item: SwitchedItem): Record<string, string> {
  const { availableToAi, notesForAi } = item
  const switches = { availableToAi: String(availableToAi), notesForAi: notesForAi || 'none' }
  if (item instanceof FloorPlanDesk) return switches
  const { showPriceForAi, priceForAiMinor, priceCurrency } = item
  const priceForAi = priceForAiMinor == null ? 'none' : `${priceForAiMinor} ${priceCurrency}`
  return { ...switches, showPriceForAi: String(showPriceForAi), priceForAi }
}
