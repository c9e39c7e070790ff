import type { LanguageModel } from 'ai'
import type { ModelSettings } from '../../kernel/model-settings.ts'

/** The model that the settings name. Each provider's library is loaded only where it is the one. */
export async function connectModel({ provider, name, url, key }: ModelSettings): Promise<LanguageModel> {
  if (provider === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic')
    return createAnthropic({ baseURL: url, apiKey: key ?? '' })(name)
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
  return createOpenAICompatible({ name: 'model', baseURL: url, includeUsage: true, ...(key && { apiKey: key }) })(name)
}
