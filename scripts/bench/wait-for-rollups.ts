import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'

/** Waits until the figures of all days are computed ahead, as they are once an operator has been running for a while. */
export async function waitForRollups(database: Client, tell: (line: string) => void): Promise<void> {
  const began = performance.now()
  const left = async () => {
    const { rows } = await database.query('select exists (select from insight_change) as left')
    return rows[0].left as boolean
  }
  if (!(await left())) return
  while (await left()) await sleep(500)
  await database.query('vacuum analyze')
  tell(`  figures of all days computed in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
