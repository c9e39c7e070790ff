import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'

// Asks the assistants questions in six languages and prints their scores: pnpm evaluate --show --language de. A language
// model is asked where the settings name one, as they do for the program: --assistant built-in, model or both.
const { values } = parseArgs({
  options: {
    show: { type: 'boolean', default: false },
    language: { type: 'string', multiple: true, default: [] },
    assistant: { type: 'string', default: 'both' },
  },
})
const assistant = (['built-in', 'model', 'both'] as const).find((each) => each === values.assistant)
if (!assistant) {
  console.error('Usage: pnpm evaluate [--assistant built-in|model|both] [--language de] [--show]')
  process.exit(1)
}
register({ tsconfig: fileURLToPath(new URL('../api/tsconfig.json', import.meta.url)) })
const program = new URL('../api/src/assistant/evaluation/test/print-evaluation.ts', import.meta.url)
const { printEvaluation } = await import(program.href)
const { readConfig } = await import(new URL('../api/src/kernel/config.ts', import.meta.url).href)
try {
  const { model } = readConfig(process.env)
  await printEvaluation({ show: values.show, languages: values.language, assistant, model })
} catch (error) {
  if ((error as Error).name !== 'StartupError') throw error
  console.error(`The settings are wrong: ${(error as Error).message}`)
  process.exitCode = 1
}
