import type { Counter, Timing } from '../../kernel/metrics/metrics.ts'

/** How replies went that a language model was to give. */
export const MODEL_REPLIES: Counter<'outcome'> = {
  kind: 'counter',
  name: 'foyer_model_replies_total',
  help: 'Replies that the language model was to give: answered, stopped, paused (it failed several times), spent (no tokens left today), or the kind of its failure.',
  labels: ['outcome'],
}

/** What replies cost. */
export const MODEL_TOKENS: Counter = {
  kind: 'counter',
  name: 'foyer_model_tokens_total',
  help: 'Tokens that the language model read and wrote, estimated where its provider does not count.',
  labels: [],
}

/** How long the model took. */
export const MODEL_TIME: Timing = {
  kind: 'timing',
  name: 'foyer_model_reply_seconds',
  help: 'Time that the language model took for whole replies, those that failed included.',
  labels: [],
}

/** What is told of the language model. */
export const MODEL_METRICS = [MODEL_REPLIES, MODEL_TOKENS, MODEL_TIME]
