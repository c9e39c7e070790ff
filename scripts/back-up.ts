import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// Backs the embedded database up: pnpm backup <folder>
register({ tsconfig: fileURLToPath(new URL('../api/tsconfig.json', import.meta.url)) })
await import(new URL('../api/src/back-up.ts', import.meta.url).href)
