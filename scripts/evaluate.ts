import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'

// Asks the assistants questions in six languages and prints their scores: pnpm evaluate --show --language de.
const { values } = parseArgs({
  options: { show: { type: 'boolean', default: false }, language: { type: 'string', multiple: true, default: [] } },
})
register({ tsconfig: fileURLToPath(new URL('../api/tsconfig.json', import.meta.url)) })
const program = new URL('../api/src/assistant/evaluation/test/print-evaluation.ts', import.meta.url)
const { printEvaluation } = await import(program.href)
await printEvaluation({ show: values.show, languages: values.language })
