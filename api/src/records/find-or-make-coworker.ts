import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import { foldEmail, isStorable } from '../kernel/input.ts'
import { Coworker } from './coworker.ts'

/** A person as a form or an integrator gives them. */
export interface Person {
  fullName: string
  email: string
  mobilePhone?: string | undefined
  companyName?: string | undefined
  /** Identifier in the coworking platform; kept with somebody who is made. */
  uniqueId?: string | undefined
}

/** Who buys: a customer we know, or a person to find by address or make. */
export type Customer = { coworkerId: string } | { person: Person }

/**
 * The customer, and whether this made them (product.md rules 4.2 and 4.3). The unique key on the folded address decides
 * between two who make the same person at once. Later sales to a customer wait until this transaction ends.
 */
export async function findOrMakeCoworker(
  tx: Transaction,
  customer: Customer,
): Promise<{ coworker: Coworker; made: boolean }> {
  if ('coworkerId' in customer) return { coworker: await knownCoworker(tx, customer.coworkerId), made: false }
  const { fullName, email, mobilePhone, companyName, uniqueId } = customer.person
  const [made] = await tx.query(
    `insert into coworker (business_id, id, created_at, coworker_type, full_name, email, email_folded, mobile_phone,
       company_name, unique_id, registration_date)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $3)
     on conflict (business_id, email_folded) do nothing
     returning *`,
    [
      tx.businessId,
      tx.newId('coworker'),
      tx.now,
      companyName ? 'COMPANY' : 'INDIVIDUAL',
      fullName,
      email,
      foldEmail(email),
      mobilePhone ?? null,
      companyName ?? null,
      uniqueId ?? null,
    ],
  )
  if (made) return { coworker: tx.em.map(Coworker, made), made: true }
  const [known] = await tx.query('select * from coworker where business_id = $1 and email_folded = $2 for update', [
    tx.businessId,
    foldEmail(email),
  ])
  return { coworker: tx.em.map(Coworker, known!), made: false }
}

async function knownCoworker(tx: Transaction, id: string): Promise<Coworker> {
  const [row] = isStorable(id)
    ? await tx.query('select * from coworker where business_id = $1 and id = $2 for update', [tx.businessId, id])
    : []
  if (row) return tx.em.map(Coworker, row)
  throw new Refusal({
    code: 'NOT_FOUND',
    message: 'There is no such customer. Give the person instead, and they are found by address or made.',
    field: ['input', 'customer', 'coworkerId'],
  })
}
