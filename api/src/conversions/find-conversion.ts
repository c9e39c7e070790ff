import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'
import { isIdentifier } from '../kernel/identifier.ts'
import { lockPerson } from './attribution/person.ts'
import { Conversion } from './conversion.ts'

/** A conversion taken for changing with all others of its person; refuses an identifier that this business has not. */
export async function lockConversion(tx: Transaction, id: string): Promise<Conversion> {
  const [row] = isIdentifier(id, 'conversion')
    ? await tx.query<{ person_key: string }>('select person_key from conversion where business_id = $1 and id = $2', [
        tx.businessId,
        id,
      ])
    : []
  if (!row) {
    throw new Refusal({
      code: 'NOT_FOUND',
      message: 'There is no such conversion.',
      field: ['input', 'conversionId'],
    })
  }
  await lockPerson(tx, row.person_key)
  return tx.em.findOneOrFail(Conversion, { businessId: tx.businessId, id })
}
