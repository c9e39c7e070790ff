import { Business, todayIn } from '../businesses/index.ts'
import { DeskOccupation, FloorPlanDesk, KnowledgeArticle, Product, Tariff } from '../catalog/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import type { OperatorCatalogue } from './operator-catalogue.ts'

/** Writes an example's catalogue for the business of the transaction; days count from the transaction's time. */
export async function fillCatalogue(tx: Transaction, operator: OperatorCatalogue): Promise<void> {
  const { em, businessId } = tx
  const { timeZone } = await em.findOneOrFail(Business, { id: businessId })
  const today = todayIn(timeZone, tx.now)
  const made = { businessId, createdAt: tx.now }
  const priced = { ...made, priceCurrency: operator.currency }
  for (const { type, ...plan } of operator.plans) {
    em.persist(em.create(Tariff, { ...plan, ...priced, id: tx.newId('tariff'), systemTariffType: type }))
  }
  for (const { type, ...product } of operator.products) {
    em.persist(em.create(Product, { ...product, ...priced, id: tx.newId('product'), systemProductType: type }))
  }
  for (const { type, occupied, ...desk } of operator.desks) {
    const deskId = tx.newId('desk')
    em.persist(em.create(FloorPlanDesk, { ...desk, ...priced, id: deskId, itemType: type }))
    await em.flush()
    for (const { startsIn, endsIn } of occupied ?? []) {
      const days = {
        startDate: daysAfter(today, startsIn),
        endDate: endsIn === undefined ? null : daysAfter(today, endsIn),
      }
      em.persist(em.create(DeskOccupation, { businessId, id: tx.newId('occupation'), deskId, ...days }))
    }
  }
  const topics: string[] = []
  for (const [language, articles] of Object.entries(operator.articles)) {
    // Articles that say the same stand in the same place in each language.
    for (const [place, article] of articles.entries()) {
      const id = tx.newId('article')
      topics[place] ??= id
      const written = { ...made, id, topicId: topics[place], language, published: true, version: 1, updatedAt: tx.now }
      em.persist(em.create(KnowledgeArticle, { ...article, ...written }))
    }
  }
  await em.flush()
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
