import type { ModelMessage } from 'ai'
import type { Question } from '../assistant.ts'

/** Most characters of earlier turns that are sent along. */
const MOST_EARLIER = 8000

/** The conversation as a model reads it: what was said last weighs most, and it begins with the visitor. */
export function messagesOf({ earlier, text }: Pick<Question, 'earlier' | 'text'>): ModelMessage[] {
  let length = 0
  const recent = earlier.toReversed().filter((turn) => {
    length += turn.text.length
    return length <= MOST_EARLIER
  })
  const turns = recent.toReversed()
  const from = turns.findIndex(({ author }) => author === 'VISITOR')
  const messages = (from < 0 ? [] : turns.slice(from)).map((turn): ModelMessage => {
    if (turn.author === 'VISITOR') return { role: 'user', content: turn.text }
    return { role: 'assistant', content: turn.author === 'STAFF' ? `(A member of the team:) ${turn.text}` : turn.text }
  })
  return [...messages, { role: 'user', content: text }]
}
