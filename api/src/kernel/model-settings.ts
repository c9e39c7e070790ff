import { oneOf, wholeNumber } from './setting-values.ts'
import { StartupError } from './startup-error.ts'

/** How a language model is reached, and what it may take and cost. */
export interface ModelSettings {
  provider: 'openai-compatible' | 'anthropic'
  name: string
  /** Without a slash at its end. */
  url: string
  key: string | undefined
  timeoutMs: number
  silenceMs: number
  tokensPerReply: number
  tokensPerDay: number
}

const ANTHROPIC_URL = 'https://api.anthropic.com/v1'

/** Reads how a language model is reached; undefined while the built-in assistant answers. */
export function readModel(text: (name: string) => string | undefined): ModelSettings | undefined {
  const assistants = ['built-in', 'openai-compatible', 'anthropic'] as const
  const provider = oneOf('FOYER_ASSISTANT', text('FOYER_ASSISTANT') ?? 'built-in', assistants)
  const [name, key] = [text('FOYER_MODEL'), text('FOYER_MODEL_KEY')]
  const number = (setting: string, standard: number, least: number, most: number) =>
    wholeNumber(setting, text(setting) ?? String(standard), least, most)
  const limits = {
    timeoutMs: number('FOYER_MODEL_TIMEOUT_MS', 30_000, 100, 600_000),
    silenceMs: number('FOYER_MODEL_SILENCE_MS', 8000, 100, 600_000),
    tokensPerReply: number('FOYER_MODEL_TOKENS_PER_REPLY', 30_000, 2000, 1e9),
    tokensPerDay: number('FOYER_MODEL_TOKENS_PER_DAY', 1_000_000, 0, 1e12),
  }
  if (provider === 'built-in') {
    if (!name || text('FOYER_ASSISTANT')) return undefined
    throw new StartupError(
      'FOYER_MODEL is set, but nothing says who serves it. Set FOYER_ASSISTANT to openai-compatible or anthropic, or to built-in to leave the model off.',
    )
  }
  if (!name) throw new StartupError(`FOYER_ASSISTANT is ${provider}, which needs the name of a model in FOYER_MODEL.`)
  const url = text('FOYER_MODEL_URL') ?? (provider === 'anthropic' ? ANTHROPIC_URL : undefined)
  if (!url)
    throw new StartupError(`FOYER_ASSISTANT is ${provider}, which needs the address of an API in FOYER_MODEL_URL.`)
  if (!/^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(url)) {
    throw new StartupError(
      `FOYER_MODEL_URL must be an http or https address such as https://llm.example.com/v1, but is "${url}".`,
    )
  }
  if (provider === 'anthropic' && !key)
    throw new StartupError('FOYER_ASSISTANT is anthropic, which needs FOYER_MODEL_KEY.')
  return { provider, name, url: url.replace(/\/+$/, ''), key, ...limits }
}
