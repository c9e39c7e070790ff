import type { ArticlesQueryVariables } from '#lib/graph/generated/graphql.ts'
import { LANGUAGES } from '#lib/texts/chat-languages.ts'

/** Which articles to list, as the address says it. */
export interface ArticlePlace {
  text: string
  language: string | undefined
  state: 'published' | 'draft' | undefined
  /** A language that an article should be written in. */
  missing: string | undefined
  after: string | undefined
}

const PATH = '/settings/knowledge'

/** Reads from an address what is to be listed; what makes no sense there is left out. */
export function readArticlePlace(parameters: URLSearchParams): ArticlePlace {
  const language = (name: string) => LANGUAGES.find((one) => one === parameters.get(name))
  const state = parameters.get('state')
  return {
    text: parameters.get('q')?.trim() ?? '',
    language: language('language'),
    state: state === 'published' || state === 'draft' ? state : undefined,
    missing: language('missing'),
    after: parameters.get('after') ?? undefined,
  }
}

/** Writes it as an address; without a cursor the list begins anew. */
export function articleListPath({ text, language, state, missing, after }: Partial<ArticlePlace>): string {
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  if (language) parameters.set('language', language)
  if (state) parameters.set('state', state)
  if (missing) parameters.set('missing', missing)
  if (after) parameters.set('after', after)
  return parameters.size > 0 ? `${PATH}?${parameters}` : PATH
}

/** What to ask the graph for. */
export function articleVariables({ text, language, state, missing, after }: ArticlePlace): ArticlesQueryVariables {
  const filter = {
    ...(text && { text }),
    ...(language && { languages: [language] }),
    ...(state && { published: state === 'published' }),
    ...(missing && { missingIn: missing }),
  }
  return { ...(Object.keys(filter).length > 0 && { filter }), ...(after && { after }) }
}

/** Whether anything narrows the list. */
export function isNarrowed({ text, language, state, missing }: ArticlePlace): boolean {
  return Boolean(text || language || state || missing)
}

/** The address of an article. */
export function articlePath(id: string): string {
  return `${PATH}/${id}`
}

/** The address at which a new article is written. */
export function newArticlePath(language?: string, translationOf?: string): string {
  const parameters = new URLSearchParams()
  if (language) parameters.set('language', language)
  if (translationOf) parameters.set('of', translationOf)
  return parameters.size > 0 ? `${PATH}/new?${parameters}` : `${PATH}/new`
}
