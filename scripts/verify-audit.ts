import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// Follows the audit logs of all businesses and fails when one does not hold: pnpm audit:verify
register({ tsconfig: fileURLToPath(new URL('../api/tsconfig.json', import.meta.url)) })
await import(new URL('../api/src/verify-audit.ts', import.meta.url).href)
