import type { Transaction } from '../../kernel/database/transaction.ts'
import { foldEmail } from '../../kernel/input.ts'
import {
  addContract,
  addProduct,
  Coworker,
  type CoworkerContract,
  type CoworkerProduct,
  newVisitorCode,
  Visitor,
} from '../../records/index.ts'
import type { Person } from './chance/people.ts'
import type { Customer, World } from './world.ts'

/** A tour as it was asked for. */
export interface Visit {
  expectedArrival: Date | undefined
  visitReason: string | undefined
  sessionId: string | undefined
}

/** A visitor made, or the one of the same person whose tour is still ahead (product.md rule 4.1). */
export function visitOf(
  world: World,
  tx: Transaction,
  person: Person,
  visit: Visit,
): { visitor: Visitor; made: boolean } {
  const folded = foldEmail(person.email)
  const earlier = world.visitors.get(folded) ?? []
  for (const visitor of earlier) {
    if (visitor.arrived || (visitor.expectedArrival && visitor.expectedArrival < tx.now)) visitor.tourAhead = false
  }
  const customFields = visit.sessionId ? [{ name: 'chatSessionId', value: visit.sessionId }] : []
  const ahead = earlier.find(({ tourAhead }) => tourAhead)
  if (ahead) {
    if (visit.expectedArrival)
      ahead.tourConfirmed &&= ahead.expectedArrival?.getTime() === visit.expectedArrival.getTime()
    ahead.expectedArrival = visit.expectedArrival ?? ahead.expectedArrival
    ahead.visitReason = visit.visitReason ?? ahead.visitReason
    if (customFields.length > 0) ahead.customFields = customFields
    return { visitor: ahead, made: false }
  }
  const visitor = tx.em.create(Visitor, {
    ...{ businessId: tx.businessId, id: tx.newId('visitor'), uniqueId: null, externalUrl: null, createdAt: tx.now },
    ...{ fullName: person.fullName, email: person.email, emailFolded: folded, phoneNumber: person.phone ?? null },
    ...{ companyName: person.company ?? null, expectedArrival: visit.expectedArrival ?? null, isTour: true },
    ...{ tourConfirmed: false, visitReason: visit.visitReason ?? null, notes: null, arrived: false, noShow: false },
    ...{ visitorCode: newVisitorCode(), hostId: null, customFields, tourAhead: true },
  })
  world.visitors.set(folded, [...earlier, visitor])
  return { visitor, made: true }
}

/** The customer, and whether this made them (product.md rules 4.2 and 4.3). */
export function customerOf(world: World, tx: Transaction, person: Person): { customer: Customer; made: boolean } {
  const folded = foldEmail(person.email)
  const known = world.customers.get(folded)
  if (known) return { customer: known, made: false }
  const coworker = tx.em.create(Coworker, {
    ...{ businessId: tx.businessId, id: tx.newId('coworker'), uniqueId: null, externalUrl: null, createdAt: tx.now },
    ...{ coworkerType: person.company ? 'COMPANY' : 'INDIVIDUAL', fullName: person.fullName, email: person.email },
    ...{ emailFolded: folded, mobilePhone: person.phone ?? null, companyName: person.company ?? null },
    ...{ active: true, registrationDate: tx.now },
  })
  const customer = { person, coworker, contracts: [], products: [] }
  world.customers.set(folded, customer)
  return { customer, made: true }
}

/** A membership of a customer, which takes a place of its plan. */
export function sellMembership(
  world: World,
  tx: Transaction,
  { coworker, contracts }: Customer,
  tariffId: string,
  startDate: string,
): CoworkerContract {
  world.tariffs.get(tariffId)!.subscribers += 1
  const contract = addContract(tx, coworker, { tariffId, startDate, price: undefined })
  contracts.push(contract)
  return contract
}

/** Day passes of a customer, to be invoiced at the space. */
export function sellPasses(
  world: World,
  tx: Transaction,
  { coworker, products }: Customer,
  productId: string,
  quantity: number,
): CoworkerProduct {
  const { priceMinor, priceCurrency } = world.products.get(productId)!
  const price = { amountMinor: priceMinor * quantity, currency: priceCurrency }
  const useDate = world.random.chance(0.6)
    ? new Date(tx.now.getTime() + world.random.whole(0, 6) * 86_400_000)
    : undefined
  const product = addProduct(tx, coworker, { productId, quantity, price, useDate: useDate?.toISOString().slice(0, 10) })
  products.push(product)
  return product
}
