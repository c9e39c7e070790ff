import { isStepCount, type LanguageModel, streamText } from 'ai'
import type { ModelSettings } from '../../kernel/model-settings.ts'
import { estimateTokens, type Spending } from './budget/spending.ts'
import { failureOf } from './failure-of.ts'
import { groundsOf } from './grounds-of.ts'
import { CheckedText } from './guard/checked-text.ts'
import { instructionsFor } from './instructions.ts'
import { messagesOf } from './messages.ts'
import { ModelFailure } from './model-failure.ts'
import type { Findings } from './tools/findings.ts'
import { TOOLS_SENT, toolsFor } from './tools/tools.ts'

/** So often the model may look things up before it has to answer. */
const MOST_STEPS = 6
const MOST_WRITTEN_A_STEP = 1000
/** Less is no answer. */
const LEAST_WRITTEN = 100
/** Asked again once where the provider says that it may help. */
const RETRIES = 1

/** What a reply is written with. */
export interface Writing {
  model: LanguageModel
  settings: ModelSettings
  findings: Findings
  /** Noted while it is written: whatever becomes of the reply, its tokens have been used. */
  spending: Spending
  stop: AbortSignal | undefined
}

/** Lets the model write; gives what may be shown, as it comes. Throws a `ModelFailure` where it gives no answer. */
export async function* modelReply({ model, settings, findings, spending, stop }: Writing): AsyncGenerator<string> {
  const { exchange, book } = findings
  const instructions = instructionsFor(exchange, book)
  const text = new CheckedText(await groundsOf(findings, instructions))
  const fixed = estimateTokens(instructions, TOOLS_SENT)
  const { stream } = streamText({
    model,
    instructions,
    messages: messagesOf(exchange.question),
    tools: toolsFor(findings),
    stopWhen: isStepCount(MOST_STEPS),
    maxRetries: RETRIES,
    ...(stop && { abortSignal: stop }),
    timeout: { totalMs: settings.timeoutMs, firstChunkMs: settings.silenceMs, chunkMs: settings.silenceMs },
    prepareStep: ({ stepNumber, messages }) => ({
      maxOutputTokens: allow(spending, settings, fixed + estimateTokens(messages)),
      // The last step has to answer with what was found.
      ...(stepNumber === MOST_STEPS - 1 && { toolChoice: 'none' as const }),
    }),
    // It would be printed, with what was asked.
    onError: () => {},
  })
  try {
    yield* shownOf(stream, text, spending)
  } catch (error) {
    throw failureOf(error)
  }
  if (!text.shown) throw new ModelFailure('EMPTY')
}

async function* shownOf(
  stream: ReturnType<typeof streamText>['stream'],
  text: CheckedText,
  spending: Spending,
): AsyncGenerator<string> {
  for await (const part of stream) {
    if (part.type === 'error') throw part.error
    if (part.type === 'abort') throw new ModelFailure('TIMED_OUT')
    if (part.type === 'text-delta') yield text.push(part.text)
    if (part.type === 'tool-call') text.lookUp()
    if (part.type === 'finish-step') spending.stepEnded(part.usage.inputTokens, part.usage.outputTokens)
    if (part.type === 'finish') {
      if (part.finishReason === 'length') yield text.dropUnfinished()
      else if (part.finishReason === 'stop' || part.finishReason === 'tool-calls') yield text.finish()
      else throw new ModelFailure('CUT_OFF', part.finishReason)
    }
  }
}

/** How much the next step may write; refuses to go on where the reply would take more than it may. */
function allow(spending: Spending, { tokensPerReply }: ModelSettings, read: number): number {
  spending.stepBegins(read)
  const left = Math.min(tokensPerReply - spending.tokens, MOST_WRITTEN_A_STEP)
  if (left < LEAST_WRITTEN) throw new ModelFailure('TOO_LONG')
  return left
}
