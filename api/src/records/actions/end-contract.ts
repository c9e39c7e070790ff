import { releasePlace } from '../../catalog/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import { isIdentifier } from '../../kernel/identifier.ts'
import { CoworkerContract } from '../coworker-contract.ts'

/**
 * Cancels a contract as of a day, today if none is named, and gives its place on the plan back; says whether that was
 * new. The contract stays in force until that day; its place is free at once, because places are sold ahead.
 */
export async function endContract(
  tx: Transaction,
  contractId: string,
  lastDay: string | undefined,
  today: string,
): Promise<{ contract: CoworkerContract; changed: boolean }> {
  const [row] = isIdentifier(contractId, 'contract')
    ? await tx.query('select * from coworker_contract where business_id = $1 and id = $2 for update', [
        tx.businessId,
        contractId,
      ])
    : []
  if (!row) {
    throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such contract.', field: ['input', 'contractId'] })
  }
  const contract = tx.em.map(CoworkerContract, row)
  if (contract.cancelled) {
    if (lastDay === undefined || contract.cancellationDate === lastDay) return { contract, changed: false }
    throw new Refusal({
      code: 'INVALID',
      message: `It was already cancelled as of ${contract.cancellationDate}.`,
      field: ['input', 'cancellationDate'],
    })
  }
  contract.cancelled = true
  contract.cancellationDate = lastDay ?? today
  contract.renewalDate = null
  await releasePlace(tx, contract.tariffId, contract.quantity)
  return { contract, changed: true }
}
