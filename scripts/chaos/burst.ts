import { setTimeout as sleep } from 'node:timers/promises'
import type { Ledger } from './ledger.ts'
import { type Random, wholeNumber } from './random.ts'
import { nextSale, type Sale, send } from './sale.ts'
import type { Stage } from './stage.ts'

/** How many sell at once, and how much. */
export interface BurstSize {
  clients: number
  salesEach: number
}

const PAUSE_MS = 60
const PATIENCE_MS = 60_000
/** Of the sales that were acknowledged one in so many is sent again. */
const REPEATED = 8

/**
 * Lets clients sell at the same time, each sending a sale with the same external ID until it is acknowledged. Rejects
 * when one is not served for a minute.
 */
export function sellInBurst(
  stage: Stage,
  ledger: Ledger,
  address: string,
  random: Random,
  { clients, salesEach }: BurstSize,
): Promise<unknown> {
  const client = async (sales: Sale[]) => {
    for (const sale of sales) {
      await sendUntilAcknowledged(sale)
      if (wholeNumber(random, 1, REPEATED) === 1) await sendUntilAcknowledged(sale)
    }
  }
  const sendUntilAcknowledged = async (sale: Sale) => {
    const deadline = performance.now() + PATIENCE_MS
    for (;;) {
      ledger.sent += 1
      try {
        return ledger.acknowledge(sale, await send(address, stage.authorization, sale))
      } catch (error) {
        if (performance.now() > deadline) throw error
        ledger.retried += 1
        await sleep(PAUSE_MS)
      }
    }
  }
  const sales = () => Array.from({ length: salesEach }, () => newSale(stage, ledger, random))
  const all = Promise.all(Array.from({ length: clients }, () => client(sales())))
  // Whoever waits for something else meanwhile hears of it afterwards.
  all.catch(() => {})
  return all
}

/** Makes up the next sale and notes that it will be sent. */
export function newSale(stage: Stage, ledger: Ledger, random: Random): Sale {
  const sale = nextSale(stage, random, `${ledger.name}-${ledger.sales.size + 1}`)
  ledger.sales.set(sale.input.externalId, sale)
  return sale
}
