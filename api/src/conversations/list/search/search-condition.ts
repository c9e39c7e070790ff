import type { Condition } from '../../../kernel/graphql/condition.ts'
import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { hasScope } from '../../../kernel/graphql/viewer.ts'
import { SESSION_ID } from '../../../sessions/index.ts'
import { searchWords } from './search-words.rules.ts'

/** Messages up to which a search is told by its results, and beyond which by looking through the list. */
const FEW = 2_000
const MANY = 50_000
/** Shorter than this, no index helps with a part of a name. */
const SHORTEST_PART = 3

/** How a search is best carried out: by what it finds, or along the list in its order. */
const WAYS = { FEW: 'BY_RESULTS', SOME: 'WITH_RESULTS', MANY: 'ALONG_THE_LIST' } as const
type Way = (typeof WAYS)[keyof typeof WAYS]

/**
 * Adds what was typed into the search: a session ID, alone or in a link; or words of any message or, where the caller may
 * see people, a part of the name or address of one. `inOrder` says that few rows will be read, in the order of the list.
 */
export async function addSearch(
  context: RequestContext,
  condition: Condition,
  typed: string | null | undefined,
  inOrder: boolean,
): Promise<void> {
  const text = typed?.toWellFormed().replaceAll('\u0000', ' ').trim()
  if (!text) return
  const sessionId = SESSION_ID.exec(text)?.[0]
  if (sessionId) return condition.is('session_id', sessionId)
  const words = searchWords(text)
  // Names are for those who may read records; others must not find out by searching for one.
  const part = hasScope(context.viewer, 'records:read') ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : undefined
  if (part !== undefined && text.length < SHORTEST_PART) return addShort(condition, words, part)
  const way = words && inOrder ? await wayFor(context, words) : 'WITH_RESULTS'
  add(condition, words, part, way)
}

/** How much is found says how to look: a rare word by its few results, a common one along the list. */
async function wayFor(context: RequestContext, words: string): Promise<Way> {
  const [row] = await context.query<{ size: keyof typeof WAYS }>('select size_of_search($1, $2, $3) as size', [
    ...[words, FEW, MANY],
  ])
  return WAYS[row!.size]
}

function add(condition: Condition, words: string | undefined, part: string | undefined, way: Way): void {
  const people = part === undefined ? [] : [part]
  const said = words === undefined ? [] : [words]
  const sources = [
    ...said.map(() => 'select conversations_saying(?)'),
    ...people.map(() => 'select conversations_of_people(?)'),
  ]
  if (sources.length === 0) condition.and('false')
  else if (way === 'ALONG_THE_LIST') {
    const found = people.map(() => ' or conversation.id in (select conversations_of_people(?))').join('')
    condition.and(`(${SAYS_SO}${found})`, ...said, ...people)
  } else if (way === 'BY_RESULTS') {
    condition.and(`conversation.id = any(array(${sources.join(' union ')}))`, ...said, ...people)
  } else {
    // Written apart, each is read once and kept while the list is gone through.
    const terms = sources.map((source) => `conversation.id in (${source})`)
    condition.and(`(${terms.join(' or ')}${terms.length === 1 ? ' or false' : ''})`, ...said, ...people)
  }
}

function addShort(condition: Condition, words: string | undefined, part: string): void {
  const named = 'conversation.customer_name ilike ?'
  if (words) condition.and(`(conversation.id in (select conversations_saying(?)) or ${named})`, words, part)
  else condition.and(named, part)
}

const SAYS_SO = `exists (
  select from message
  where message.business_id = conversation.business_id and message.conversation_id = conversation.id
    and message.search @@ to_tsquery('simple', ?))`
