import type { Feature } from '../kernel/feature.ts'
import { MODEL_METRICS } from './language-model/model-metrics.ts'
import { PreviewResolver } from './preview/preview.resolver.ts'
import { saidByAssistantResolvers } from './preview/said-by-assistant.resolver.ts'

export type { Answer, Assistant, Memory, Question, Turn } from './assistant.ts'
export { assistantOf } from './assistant-of.ts'
export { builtInAssistant } from './built-in/built-in-assistant.ts'
export type { Language } from './built-in/understand/language.rules.ts'
export type { Obstacle } from './obstacle.ts'
export { spokenLanguage } from './spoken-language.ts'
export { readWishes, type Wishes } from './wishes.ts'

/** What visitors are answered with. */
export const assistant: Feature = {
  name: 'assistant',
  metrics: MODEL_METRICS,
  resolvers: [PreviewResolver, ...saidByAssistantResolvers],
}
