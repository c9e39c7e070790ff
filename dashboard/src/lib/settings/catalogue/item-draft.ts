import type { UpdateCatalogItemInput } from '#lib/graph/generated/graphql.ts'
import { readAmount, typedAmount } from '#lib/ui/amount.ts'
import { type Item, isSellable } from './item.ts'

/** Something on offer as it stands in its form. */
export interface ItemDraft {
  name: string
  description: string
  price: string
  visible: boolean
  archived: boolean
  availableToAi: boolean
  showPriceForAi: boolean
  /** Blank for the price itself. */
  priceForAi: string
  notesForAi: string
}

/** What stands in the form while nothing was changed. */
export function draftOf(item: Item): ItemDraft {
  const { name, description, price, availableToAi, notesForAi } = item
  const sellable = isSellable(item) ? item : { visible: true, archived: false, showPriceForAi: true, priceForAi: null }
  const { visible, archived, showPriceForAi, priceForAi } = sellable
  return {
    name,
    description: description ?? '',
    price: typedAmount(price),
    visible,
    archived,
    availableToAi,
    showPriceForAi,
    priceForAi: priceForAi ? typedAmount(priceForAi) : '',
    notesForAi: notesForAi ?? '',
  }
}

/** What of the form is not stored; nothing else is sent, so that what others change meanwhile stays. */
export function changesOf(stored: ItemDraft, draft: ItemDraft): Partial<ItemDraft> {
  const names = Object.keys(stored) as (keyof ItemDraft)[]
  const same = (name: keyof ItemDraft) => {
    const value = draft[name]
    return (typeof value === 'string' ? value.trim() : value) === stored[name]
  }
  return Object.fromEntries(names.filter((name) => !same(name)).map((name) => [name, draft[name]]))
}

/** The changes as the graph takes them, and the prices among them that cannot be read. */
export function inputOf(
  item: Item,
  changes: Partial<ItemDraft>,
): { input: UpdateCatalogItemInput; unreadable: ('price' | 'priceForAi')[] } {
  const { name, description, notesForAi, price, priceForAi, ...switches } = changes
  const read = (typed: string | undefined) => (typed?.trim() ? readAmount(typed, item.price.currency) : undefined)
  const amounts = { price: read(price), priceForAi: read(priceForAi) }
  const input = {
    id: item.id,
    ...switches,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description: description.trim() || null }),
    ...(notesForAi !== undefined && { notesForAi: notesForAi.trim() || null }),
    ...(amounts.price && { price: amounts.price }),
    ...(priceForAi !== undefined && { priceForAi: amounts.priceForAi ?? null }),
  }
  const unreadable = [
    ...(price !== undefined && !amounts.price ? (['price'] as const) : []),
    ...(priceForAi?.trim() && !amounts.priceForAi ? (['priceForAi'] as const) : []),
  ]
  return { input, unreadable }
}
