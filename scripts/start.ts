import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { endWithLauncher } from './end-with-launcher.ts'

const program = new URL('../api/dist/main.js', import.meta.url)

if (!existsSync(fileURLToPath(program))) {
  console.error('There is no production build yet. Make it with: pnpm build')
  process.exit(1)
}
endWithLauncher()
process.env.NODE_ENV ??= 'production'
await import(program.href)
