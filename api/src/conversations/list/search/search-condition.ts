import type { Condition } from '../../../kernel/graphql/condition.ts'
import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { hasScope } from '../../../kernel/graphql/viewer.ts'
import { SESSION_ID } from '../../../sessions/index.ts'
import { loadSearchResults } from './search-results.ts'
import { searchWords } from './search-words.rules.ts'

/** Shorter than this, no index helps with a part of a name. */
const SHORTEST_PART = 3

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
  const people = part === undefined ? [] : [part]
  const found = words && (await loadSearchResults(context, words))
  if (!found) addPeople(condition, people)
  else if (found.size === 'FEW') addFound(condition, found.conversationIds, people)
  else if (found.size === 'MANY' && inOrder) addAlongTheList(condition, words, people)
  else addKept(condition, words, people)
}

function addPeople(condition: Condition, people: readonly string[]): void {
  if (people.length === 0) condition.and('false')
  else condition.and('conversation.id = any(array(select conversations_of_people(?)))', ...people)
}

/** What is rare is told by its few results. */
function addFound(condition: Condition, conversationIds: readonly string[], people: readonly string[]): void {
  const named = people.map(() => ' union select conversations_of_people(?)').join('')
  condition.and(`conversation.id = any(array(select unnest(?::text[])${named}))`, conversationIds, ...people)
}

/** What is common is found by looking at the first ones of the list. */
function addAlongTheList(condition: Condition, words: string, people: readonly string[]): void {
  const named = people.map(() => ' or conversation.id in (select conversations_of_people(?))').join('')
  condition.and(`(${SAYS_SO}${named})`, words, ...people)
}

/** Each source is read once and kept while the list is gone through. */
function addKept(condition: Condition, words: string, people: readonly string[]): void {
  const named = people.map(() => 'conversation.id in (select conversations_of_people(?))').join('') || 'false'
  condition.and(`(conversation.id in (select conversations_saying(?)) or ${named})`, words, ...people)
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
