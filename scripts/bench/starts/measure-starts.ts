import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bench } from '../bench.ts'
import { startDev } from './start-dev.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const [COLD, WARM] = ['start, cold', 'start, warm'] as const

interface Result {
  name: string
  seconds: number
}

/**
 * Measures `npx -y pnpm@12 dev` until it says where things are: warm, in this folder, with an example that is there
 * already; with `--cold` in a fresh clone of the last commit, which downloads, builds and fills in everything.
 */
export async function measureStarts(bench: Bench): Promise<Result[]> {
  const [cold, warm] = [bench.cold && bench.wanted(COLD), bench.wanted(WARM)]
  if (!cold && !warm) return []
  const folder = await mkdtemp(join(tmpdir(), 'foyer-bench-'))
  try {
    const table = bench.table(['seconds'])
    const results: Result[] = []
    const take = async (name: string, clone: string) => {
      const seconds = await startDev(clone, join(folder, 'data'), empty)
      results.push({ name, seconds })
      table(name, [seconds.toFixed(1)])
    }
    // Where package managers keep what they have once downloaded.
    const caches = ['XDG_DATA_HOME', 'XDG_CACHE_HOME', 'npm_config_cache'].map((name) => [
      name,
      join(folder, 'caches', name),
    ])
    const empty: Record<string, string> = cold ? Object.fromEntries(caches) : {}
    const clone = cold ? join(folder, 'clone') : ROOT
    if (cold) {
      const { status } = spawnSync('git', ['clone', '--quiet', ROOT, clone], { stdio: 'inherit' })
      if (status !== 0) throw new Error('The repository could not be cloned.')
      await take(COLD, clone)
    } else await startDev(clone, join(folder, 'data'))
    if (warm) await take(WARM, clone)
    return results
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
