import { type Transaction, transaction } from '../../kernel/database/transaction.ts'
import type { App } from '../../kernel/feature.ts'

/** Carries what was found out of a transaction that leaves nothing behind. */
class Tried<Found> extends Error {
  readonly found: Found

  constructor(found: Found) {
    super('What was tried is undone.')
    this.found = found
  }
}

/** Tries something in a transaction that is rolled back, and gives what was found. */
export async function leavingNothing<Found>(
  app: App,
  businessId: string,
  work: (tx: Transaction) => Promise<Found>,
): Promise<Found> {
  try {
    return await transaction(app.database, { businessId }, async (tx) => {
      throw new Tried(await work(tx))
    })
  } catch (error) {
    if (error instanceof Tried) return error.found as Found
    throw error
  }
}
