import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../../kernel/graphql/context.ts'
import { defineLoader } from '../../../kernel/graphql/loader.ts'
import { requireScope } from '../../../kernel/graphql/viewer.ts'
import { searchWords } from './search-words.rules.ts'
import { BEFORE, BEHIND, readMarks, showCut, withoutFormatting } from './snippet.rules.ts'

@ObjectType('TextRange', { description: 'A part of a text.' })
class TextRange {
  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units from 0.' })
  declare start: number

  @Field(() => Int, { description: 'How long it is, in UTF-16 code units.' })
  declare length: number
}

/** Where a search found its words. */
@ObjectType('Snippet', { description: 'Where a search found its words in a conversation. Plain text, never HTML.' })
export class Snippet {
  @Field(() => ID, { description: 'The first message in which all of them occur.' })
  declare messageId: string

  @Field(() => String, { description: 'Some 20 words around them, without formatting; `…` where it was cut.' })
  declare text: string

  @Field(() => [TextRange], { description: 'The words found, in order.' })
  declare marks: TextRange[]
}

const OPTIONS = `StartSel=${BEFORE}, StopSel=${BEHIND}, MaxWords=22, MinWords=14, ShortWord=2`
const KEY = '\n'

/** Reads where the words of a search occur in a conversation that the caller has read. Null when in no message of it. */
export function loadSnippet(context: RequestContext, conversationId: string, text: string): Promise<Snippet | null> {
  const words = searchWords(text.toWellFormed().replaceAll('\u0000', ' '))
  return words ? loadByKey(context, `${conversationId}${KEY}${words}`) : Promise.resolve(null)
}

const loadByKey = defineLoader<string, Snippet | null>(
  async (context, keys) => {
    const asked = keys.map((key) => key.split(KEY) as [id: string, words: string])
    const found = new Map<string, Snippet>()
    for (const [words, pairs] of Map.groupBy(asked, ([, words]) => words)) {
      const ids = pairs.map(([id]) => id)
      for (const [id, snippet] of await findSnippets(context, ids, words)) found.set(id + KEY + words, snippet)
    }
    return found
  },
  () => null,
)

async function findSnippets(context: RequestContext, ids: string[], words: string): Promise<[string, Snippet][]> {
  const messages = await context.query<{ conversationId: string; messageId: string; text: string }>(
    `select distinct on (conversation_id) conversation_id as "conversationId", id as "messageId", text
     from message
     where business_id = $1 and conversation_id = any($2) and search @@ to_tsquery('simple', $3)
     order by conversation_id, position`,
    [requireScope(context.viewer, 'conversations:read'), ids, words],
  )
  const texts = messages.map(({ text }) => withoutFormatting(text))
  const cut = await context.query<{ text: string }>(
    `select ts_headline('simple', text, to_tsquery('simple', $1), $2) as text
     from unnest($3::text[]) with ordinality as given (text, place) order by place`,
    [words, OPTIONS, texts],
  )
  return messages.map(({ conversationId, messageId }, index) => {
    const shown = showCut(texts[index]!, readMarks(cut[index]!.text))
    return [conversationId, Object.assign(new Snippet(), { messageId, ...shown })]
  })
}
