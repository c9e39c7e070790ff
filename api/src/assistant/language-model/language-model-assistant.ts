import type { Database } from '../../kernel/database/database.ts'
import type { Log } from '../../kernel/log.ts'
import type { Metrics } from '../../kernel/metrics/metrics.ts'
import type { ModelSettings } from '../../kernel/model-settings.ts'
import type { Tracing } from '../../kernel/tracing/tracing.ts'
import type { Answer, AnswerPart, Assistant, Question } from '../assistant.ts'
import { Spending } from './budget/spending.ts'
import { reserveTokens, settleTokens } from './budget/token-budget.ts'
import { ModelFailure } from './model-failure.ts'
import { MODEL_REPLIES, MODEL_TIME, MODEL_TOKENS } from './model-metrics.ts'
import { Pause } from './pause.ts'

/** What the assistant that asks a language model is made of. */
export interface LanguageModelOptions {
  settings: ModelSettings
  /** Keeps what each business has spent. */
  database: Database
  log: Log
  metrics: Metrics
  tracing: Tracing
  /** Answers the same message where the model gives no answer. */
  fallback: Assistant
}

/**
 * The assistant that lets a language model write, from the same look-ups as the built-in one. Where the model fails, is
 * too slow, has cost enough for today, or writes what may not be shown, the fallback answers in the same reply.
 */
export function languageModelAssistant({
  settings,
  database,
  log,
  metrics,
  tracing,
  fallback,
}: LanguageModelOptions): Assistant {
  const pause = new Pause()
  return {
    async *answer(question: Question): AsyncIterable<AnswerPart> {
      const day = { businessId: question.business.id, day: question.today }
      const { tokensPerReply, tokensPerDay } = settings
      if (pause.isOn || !(await reserveTokens(database, day, tokensPerReply, tokensPerDay))) {
        metrics.count(MODEL_REPLIES, { outcome: pause.isOn ? 'paused' : 'spent' })
        log.info('model.not_asked', {
          why: pause.isOn ? 'it failed several times' : 'the tokens of the day are used up',
        })
        yield* fallback.answer(question)
        return
      }
      const spending = new Spending()
      const began = performance.now()
      let outcome = 'stopped'
      const span = tracing.begin({
        name: `chat ${settings.name}`,
        kind: 'CLIENT',
        facts: {
          'gen_ai.operation.name': 'chat',
          'gen_ai.provider.name': settings.provider,
          'gen_ai.request.model': settings.name,
        },
      })
      let shown = ''
      let answer: Answer | undefined
      try {
        // Loaded with the first question: a program without a model never carries the libraries.
        const { modelAnswer } = await import('./model-answer.ts')
        for await (const part of modelAnswer(question, settings, spending)) {
          if (part.type === 'text') {
            shown += part.text
            yield part
          } else answer = part.answer
        }
        pause.succeeded()
        outcome = 'answered'
      } catch (error) {
        if (question.signal?.aborted) return
        if (!(error instanceof ModelFailure)) throw error
        outcome = error.kind
        pause.failed(error)
        log.error('model.failed', error.message, { model: settings.name, tokens: spending.tokens })
      } finally {
        span.set({ 'foyer.model.tokens': spending.tokens, 'foyer.model.outcome': outcome })
        span.end(outcome === 'answered' || outcome === 'stopped' ? undefined : outcome)
        metrics.count(MODEL_REPLIES, { outcome })
        metrics.count(MODEL_TOKENS, {}, spending.tokens)
        metrics.time(MODEL_TIME, {}, (performance.now() - began) / 1000)
        await settleTokens(database, day, tokensPerReply, spending.tokens).catch((error: Error) => {
          log.info('model.not_settled', { message: error.message })
        })
      }
      if (answer) yield { type: 'answer', answer }
      else yield* goOn(shown, fallback.answer(question))
    },
  }
}

/** An answer after what was shown already: as a paragraph of its own. */
async function* goOn(shown: string, parts: AsyncIterable<AnswerPart>): AsyncIterable<AnswerPart> {
  let before = shown && '\n\n'
  for await (const part of parts) {
    if (part.type === 'answer') {
      const { answer } = part
      yield { type: 'answer', answer: { ...answer, text: shown ? `${shown}\n\n${answer.text}` : answer.text } }
    } else {
      yield { type: 'text', text: before + part.text }
      before = ''
    }
  }
}
