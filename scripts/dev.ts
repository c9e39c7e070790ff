import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { buildIfStale } from './build-if-stale.ts'
import { endWithLauncher } from './end-with-launcher.ts'

// One process from here on: Ctrl-C and exit codes need nobody to pass them along.
try {
  await buildIfStale()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
endWithLauncher()
register({ tsconfig: fileURLToPath(new URL('../api/tsconfig.json', import.meta.url)) })
await import(new URL('../api/src/main.ts', import.meta.url).href)
