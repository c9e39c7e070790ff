import type { Database } from '../../../kernel/database/database.ts'
import { NO_METRICS } from '../../../kernel/metrics/metrics.ts'
import type { ModelSettings } from '../../../kernel/model-settings.ts'
import { NO_TRACING } from '../../../kernel/tracing/tracing.ts'
import type { Answer, Assistant } from '../../index.ts'
import { languageModelAssistant } from '../../language-model/language-model-assistant.ts'

/** A language model alone: where it gives no answer nobody answers for it, so that its score is its own. */
export interface ModelUnderTest {
  assistant: Assistant
  /** Why it gave no answer, and how often. */
  failures: Map<string, number>
}

/** The model of the settings, to be asked. */
export function modelUnderTest(settings: ModelSettings, database: Database): ModelUnderTest {
  const failures = new Map<string, number>()
  const count = (why: string) => failures.set(why, (failures.get(why) ?? 0) + 1)
  const log = {
    error: (_: string, error: unknown) => count(String(error)),
    info: (event: string, facts?: Record<string, unknown>) => count(`${event} ${String(facts?.why ?? '')}`.trim()),
  }
  return {
    assistant: languageModelAssistant({
      settings,
      database,
      log,
      metrics: NO_METRICS,
      tracing: NO_TRACING,
      fallback: SILENT,
    }),
    failures,
  }
}

const SILENT: Assistant = {
  async *answer({ memory }) {
    const answer: Answer = {
      text: '',
      offers: [],
      memory,
      unanswered: false,
      obstacles: [],
      toolsUsed: [],
      articles: [],
    }
    yield { type: 'answer', answer }
  },
}
