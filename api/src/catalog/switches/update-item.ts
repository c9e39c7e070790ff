import type { Transaction } from '../../kernel/database/transaction.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { InputReader } from '../../kernel/input.ts'
import { FloorPlanDesk } from '../floor-plan-desk.ts'
import {
  findItem,
  noteChange,
  readPrice,
  readSwitches,
  type SwitchedItem,
  type SwitchesInput,
} from './set-ai-switches.ts'

/** What is to be changed of something on offer; what is left out stays as it is, null takes a description away. */
export interface ItemInput extends SwitchesInput {
  name?: string | null
  description?: string | null
  price?: { amountMinor: number; currency: string } | null
  visible?: boolean | null
  archived?: boolean | null
}

const NAME_LIMIT = 200
const DESCRIPTION_LIMIT = 1000

/** Changes what a plan, a product or an office is, and what the assistant may say of it, all at once. */
export async function updateItem(tx: Transaction, viewer: Viewer, input: ItemInput): Promise<SwitchedItem> {
  const reader = new InputReader()
  const item = await findItem(tx, input.id)
  const setSwitches = readSwitches(reader, item, input)
  const setFacts = readFacts(reader, item, input)
  reader.finish()
  setFacts(tx, viewer)
  setSwitches(tx, viewer)
  return item
}

function readFacts(reader: InputReader, item: SwitchedItem, input: ItemInput) {
  const name = input.name == null ? undefined : reader.text(input.name, ['input', 'name'], NAME_LIMIT)
  const description = reader.optionalText(input.description, ['input', 'description'], DESCRIPTION_LIMIT)
  if (input.price) readPrice(reader, input.price, item.priceCurrency, 'price')
  if (item instanceof FloorPlanDesk) {
    const message = 'Offices and desks are on sale as long as they are free.'
    if (input.visible != null) reader.refuse('INVALID', message, ['input', 'visible'])
    if (input.archived != null) reader.refuse('INVALID', message, ['input', 'archived'])
  }
  return (tx: Transaction, viewer: Viewer) => {
    const before = shownBy(item)
    if (name !== undefined) item.name = name
    if (input.description !== undefined) item.description = description ?? null
    if (input.price) item.priceMinor = input.price.amountMinor
    if (!(item instanceof FloorPlanDesk)) {
      if (input.visible != null) item.visible = input.visible
      if (input.archived != null) item.archived = input.archived
    }
    noteChange(tx, viewer, item, 'CATALOG_ITEM_CHANGED', before, shownBy(item))
  }
}

/** What can be changed, in words, for the audit log. */
function shownBy(item: SwitchedItem): Record<string, string> {
  const { name, description, priceMinor, priceCurrency } = item
  const facts = { name, description: description || 'none', price: `${priceMinor} ${priceCurrency}` }
  if (item instanceof FloorPlanDesk) return facts
  return { ...facts, visible: String(item.visible), archived: String(item.archived) }
}
