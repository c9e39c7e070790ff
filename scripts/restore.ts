import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// Puts a backup of the embedded database into the data folder: pnpm restore <backup>
register({ tsconfig: fileURLToPath(new URL('../api/tsconfig.json', import.meta.url)) })
await import(new URL('../api/src/restore.ts', import.meta.url).href)
