import type { AnswerPart, Assistant, Question } from '../assistant.ts'
import { assembleAnswer } from './answers/assemble-answer.ts'
import { replyTo } from './answers/reply.ts'
import { beginExchange } from './exchange.ts'
import { typeset } from './languages.ts'
import { piecesOf } from './pieces.rules.ts'

/** The assistant that needs nothing but the database: rules and search, the same answer to the same question. */
export const builtInAssistant: Assistant = {
  async *answer(question: Question): AsyncIterable<AnswerPart> {
    const exchange = await beginExchange(question)
    const reply = await replyTo(exchange)
    const answer = assembleAnswer(exchange, { ...reply, text: typeset(reply.text, exchange.words.language) })
    for (const text of piecesOf(answer.text)) yield { type: 'text', text }
    yield { type: 'answer', answer }
  },
}
