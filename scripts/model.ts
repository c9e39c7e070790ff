import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

/** Runs random histories against the reference model: `pnpm model --commands 1000000 --seed 7`. */
const { values } = parseArgs({
  options: { commands: { type: 'string', default: '20000' }, seed: { type: 'string' } },
})
for (const [name, value] of Object.entries(values)) {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error(`--${name} takes a whole number, but got ${value}.`)
}
const { status } = spawnSync(
  'pnpm',
  ['exec', 'vitest', 'run', '--project', 'api', 'api/src/conversions/test/model/histories.test.ts'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, MODEL_COMMANDS: values.commands, ...(values.seed && { MODEL_SEED: values.seed }) },
  },
)
process.exit(status ?? 1)
