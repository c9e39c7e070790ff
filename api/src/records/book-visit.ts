import { randomInt } from 'node:crypto'
import type { Transaction } from '../kernel/database/transaction.ts'
import { foldEmail } from '../kernel/input.ts'
import type { KeptElsewhere } from './kept-elsewhere.ts'
import { Visitor } from './visitor.ts'

/** A tour as asked for. */
export interface VisitDetails {
  fullName: string
  email: string
  phoneNumber?: string | undefined
  companyName?: string | undefined
  expectedArrival?: Date | undefined
  visitReason?: string | undefined
  notes?: string | undefined
  /** Where the coworking platform keeps it, if it does. */
  kept?: KeptElsewhere | undefined
  /** Named by the link, as it came. */
  sessionId?: string | undefined
}

/**
 * Makes a visitor, or updates the one of the same person whose tour is still ahead (product.md rule 4.1). A partial
 * unique key allows one tour ahead for each address, so that two who book at once share it.
 */
export async function bookVisit(tx: Transaction, visit: VisitDetails): Promise<{ visitor: Visitor; made: boolean }> {
  const emailFolded = foldEmail(visit.email)
  await tx.query(
    `update visitor set tour_ahead = false
     where business_id = $1 and email_folded = $2 and tour_ahead and (arrived or expected_arrival < $3)`,
    [tx.businessId, emailFolded, tx.now],
  )
  const id = tx.newId('visitor')
  const [row] = await tx.query(
    `insert into visitor (business_id, id, created_at, full_name, email, email_folded, phone_number, company_name,
       expected_arrival, visit_reason, notes, visitor_code, custom_fields, unique_id, external_url, tour_ahead)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, true)
     on conflict (business_id, email_folded) where tour_ahead do update set
       full_name = excluded.full_name,
       email = excluded.email,
       phone_number = coalesce(excluded.phone_number, visitor.phone_number),
       company_name = coalesce(excluded.company_name, visitor.company_name),
       expected_arrival = coalesce(excluded.expected_arrival, visitor.expected_arrival),
       tour_confirmed = visitor.tour_confirmed
         and (excluded.expected_arrival is null or excluded.expected_arrival = visitor.expected_arrival),
       visit_reason = coalesce(excluded.visit_reason, visitor.visit_reason),
       notes = coalesce(excluded.notes, visitor.notes),
       unique_id = coalesce(excluded.unique_id, visitor.unique_id),
       external_url = coalesce(excluded.external_url, visitor.external_url),
       custom_fields = case when excluded.custom_fields = '[]' then visitor.custom_fields
         else excluded.custom_fields end
     returning *`,
    [
      tx.businessId,
      id,
      tx.now,
      visit.fullName,
      visit.email,
      emailFolded,
      visit.phoneNumber ?? null,
      visit.companyName ?? null,
      visit.expectedArrival ?? null,
      visit.visitReason ?? null,
      visit.notes ?? null,
      newVisitorCode(),
      JSON.stringify(visit.sessionId ? [{ name: 'chatSessionId', value: visit.sessionId }] : []),
      visit.kept?.uniqueId ?? null,
      visit.kept?.externalUrl ?? null,
    ],
  )
  const visitor = tx.em.map(Visitor, row!)
  return { visitor, made: visitor.id === id }
}

/** Six characters without those that are taken for one another. */
export function newVisitorCode(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')
}
