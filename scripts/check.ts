import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What must hold besides the tests; all of them run, so that one report shows everything. */
const CHECKS: Record<string, string[]> = {
  'types of the scripts': ['exec', 'tsc', '--project', '.'],
  'types of the journeys': ['exec', 'tsc', '--project', 'dashboard/e2e'],
  'types of the packages': ['--recursive', '--workspace-concurrency=2', 'run', 'check'],
  'format and lint': ['exec', 'biome', 'check', '--error-on-warnings'],
  'unused code': ['exec', 'knip'],
  'printed schema': ['schema', '--check'],
}

const failed: string[] = []
for (const [name, parameters] of Object.entries(CHECKS)) {
  console.log(`\n# ${name}`)
  const { status } = spawnSync('pnpm', parameters, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) failed.push(name)
}
console.log(failed.length ? `\nNot in order: ${failed.join(', ')}.` : '\nEverything is in order.')
process.exit(failed.length ? 1 : 0)
