import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../../kernel/database/embedded-postgres/start-embedded-postgres.ts'
import type { ModelSettings } from '../../../kernel/model-settings.ts'
import { prepareDatabase } from '../../../prepare-database.ts'
import { builtInAssistant } from '../../built-in/built-in-assistant.ts'
import { evaluatedLanguages } from '../questions/evaluated-languages.ts'
import { scoreTable } from '../scores.rules.ts'
import { evaluate, type Marked } from './evaluate.ts'
import { openSpace } from './evaluated-space.ts'
import { modelUnderTest } from './model-under-test.ts'

/** What is to be printed beside the scores. */
export interface PrintOptions {
  /** Each question that was not answered as expected. */
  show: boolean
  /** Of these languages only. */
  languages: readonly string[]
  /** Whom to ask. */
  assistant: 'built-in' | 'model' | 'both'
  /** The language model, if one is configured. */
  model: ModelSettings | undefined
}

/** Asks the assistants all questions on a database of its own, and prints how each did. */
export async function printEvaluation({ show, languages, assistant, model }: PrintOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-evaluation-'))
  // As root the database runs as somebody else, who has to get through here.
  await chmod(folder, 0o711)
  const server = await startEmbeddedPostgres({ dataDirectory: folder, log: console.log, fsync: false })
  try {
    await prepareDatabase(server.url)
    const space = await openSpace(server.url)
    const asked = evaluatedLanguages.filter(({ language }) => languages.length === 0 || languages.includes(language))
    const print = (name: string, marked: readonly Marked[]) => {
      if (show) for (const miss of marked.filter(({ faults }) => faults.length > 0)) console.log(missText(miss))
      console.log(`\n${name}\n${scoreTable(marked)}`)
    }
    if (assistant !== 'model') print('built-in assistant', await evaluate(space, builtInAssistant, asked))
    if (assistant !== 'built-in' && !model) {
      console.log('\nlanguage model: none is configured, so none was asked. Set FOYER_ASSISTANT and FOYER_MODEL.')
    }
    if (assistant !== 'built-in' && model) {
      const underTest = modelUnderTest(model, space.database)
      print(`language model ${model.name} (${model.provider})`, await evaluate(space, underTest.assistant, asked))
      for (const [why, times] of underTest.failures) console.log(`no answer ${times} times, counted as wrong: ${why}`)
    }
    await space.close()
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function missText({ language, kind, part, turn, text, links, faults }: Marked): string {
  const { says, ...expected } = turn
  return [
    `\n${language} ${kind} ${part}: ${says}`,
    `  expected ${JSON.stringify(expected, (_, value) => (value instanceof RegExp ? String(value) : value))}`,
    `  links    ${JSON.stringify(links)}`,
    `  answer   ${text.replaceAll('\n', '\n           ')}`,
    ...faults.map((fault) => `  - ${fault}`),
  ].join('\n')
}
