import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { defineLoader } from '../../../kernel/graphql/loader.ts'

/** Messages up to which a search is told by its results, and beyond which by looking through the list. */
const FEW = 2_000
const MANY = 50_000

/** What a search for words finds. */
export interface SearchResults {
  size: 'FEW' | 'SOME' | 'MANY'
  /** The conversations, where they are few. */
  conversationIds: readonly string[]
}

/** Looks for words, once for all that a request asks of the same search: rows, how many, figures. */
export const loadSearchResults = defineLoader<string, SearchResults>(
  async (context, searches) => {
    const found = await Promise.all(searches.map((words) => findConversations(context, words)))
    return new Map(searches.map((words, index) => [words, found[index]!]))
  },
  () => ({ size: 'FEW', conversationIds: [] }),
)

async function findConversations(context: RequestContext, words: string): Promise<SearchResults> {
  const [row] = await context.query<{ size: SearchResults['size']; ids: string[] | null }>(
    'select size, conversation_ids as ids from search_results($1, $2, $3)',
    [words, FEW, MANY],
  )
  const { size, ids } = row!
  return { size, conversationIds: size === 'FEW' ? (ids ?? []) : [] }
}
