import type { Transaction } from '../kernel/database/transaction.ts'
import type { Coworker } from './coworker.ts'
import { CoworkerContract } from './coworker-contract.ts'
import type { KeptElsewhere } from './kept-elsewhere.ts'

/** A membership sold. */
export interface NewContract {
  tariffId: string
  startDate: string
  /** How many memberships; one, if left out. */
  quantity?: number | undefined
  /** For one of them. */
  price: { amountMinor: number; currency: string } | undefined
  kept?: KeptElsewhere | undefined
}

/** Makes a contract of a customer; they may hold several (product.md rule 4.2). */
export function addContract(tx: Transaction, coworker: Coworker, contract: NewContract): CoworkerContract {
  return tx.em.create(CoworkerContract, {
    businessId: tx.businessId,
    id: tx.newId('contract'),
    uniqueId: contract.kept?.uniqueId ?? null,
    externalUrl: contract.kept?.externalUrl ?? null,
    createdAt: tx.now,
    coworkerId: coworker.id,
    tariffId: contract.tariffId,
    startDate: contract.startDate,
    billingDay: Math.min(Number(contract.startDate.slice(8)), 28),
    quantity: contract.quantity ?? 1,
    priceMinor: contract.price?.amountMinor ?? null,
    priceCurrency: contract.price?.currency ?? null,
    renewalDate: null,
    cancellationDate: null,
    active: true,
    cancelled: false,
  })
}
