import type { App } from '../kernel/feature.ts'
import type { Assistant } from './assistant.ts'
import { builtInAssistant } from './built-in/built-in-assistant.ts'
import { languageModelAssistant } from './language-model/language-model-assistant.ts'

const assistants = new WeakMap<App, Assistant>()

/** The assistant that answers visitors: the built-in one, or the language model that the settings name. */
export function assistantOf(app: App): Assistant {
  const { model: settings } = app.config
  if (!settings) return builtInAssistant
  const known = assistants.get(app)
  if (known) return known
  const { database, log, metrics, tracing } = app
  const made = languageModelAssistant({ settings, database, log, metrics, tracing, fallback: builtInAssistant })
  assistants.set(app, made)
  return made
}
