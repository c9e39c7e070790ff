import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../kernel/database/database.ts'
import { type Transaction, transaction } from '../../kernel/database/transaction.ts'
import { startSignals } from '../../kernel/signals.ts'
import { eventTopic } from '../event.ts'

/** What to write, how, and how often. */
export interface DelayedWriting {
  databaseUrl: string
  businessId: string
  writers: number
  each: number
  /** Takes one entry's place in the log, and waits before or after that as its writer would. */
  append(tx: Transaction, delay: () => Promise<void>): void | Promise<void>
}

const LONGEST_DELAY_MS = 12

/** Lets many writers work at once, each of whose transactions takes a different time, so that they commit out of order. */
export async function writeWithDelays({ databaseUrl, businessId, ...writing }: DelayedWriting): Promise<void> {
  const database = await openDatabase({ url: databaseUrl, entities: [], poolSize: writing.writers })
  const signals = startSignals(databaseUrl, { info: () => {}, error: () => {} })
  const delay = () => sleep(Math.random() * LONGEST_DELAY_MS)
  const writer = async () => {
    for (let step = 0; step < writing.each; step += 1) {
      await transaction(database, { businessId }, async (tx) => {
        await writing.append(tx, delay)
        tx.afterCommit(() => signals.send(eventTopic(businessId), ''))
      })
    }
  }
  try {
    await Promise.all(Array.from({ length: writing.writers }, writer))
  } finally {
    await signals.close()
    await database.close()
  }
}
