import { LANGUAGES } from '#lib/texts/chat-languages.ts'
import { language } from '#lib/texts/text.ts'
import type { PageLoad } from './$types'

/** In which language is written, and as a translation of what. */
export const load: PageLoad = async ({ url, parent }) => {
  await parent()
  const wanted = url.searchParams.get('language')
  return {
    language: LANGUAGES.find((one) => one === wanted) ?? language,
    translationOf: url.searchParams.get('of') ?? undefined,
  }
}
