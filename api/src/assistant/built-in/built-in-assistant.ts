import type { Answer, AnswerPart, Assistant, Question } from '../assistant.ts'
import { replyTo } from './answers/reply.ts'
import { beginExchange } from './exchange.ts'
import { writeMemory } from './memory.ts'
import { piecesOf } from './pieces.rules.ts'

/** The assistant that needs nothing but the database: rules and search, the same answer to the same question. */
export const builtInAssistant: Assistant = {
  async *answer(question: Question): AsyncIterable<AnswerPart> {
    const answer = await answerTo(question)
    for (const text of piecesOf(answer.text)) yield { type: 'text', text }
    yield { type: 'answer', answer }
  },
}

async function answerTo(question: Question): Promise<Answer> {
  const exchange = await beginExchange(question)
  const { text, offers, unanswered } = await replyTo(exchange)
  return {
    text,
    offers: (offers ?? []).slice(0, 5).map((offer) => ({
      ...offer,
      label: exchange.texts.action(offer.kind, offer.facts.name),
    })),
    memory: writeMemory(exchange.memory),
    unanswered: unanswered ?? false,
    obstacles: [...exchange.obstacles],
    toolsUsed: [...exchange.toolsUsed],
    ...(exchange.memory.isMember && { audience: 'MEMBER' as const }),
    ...(!exchange.memory.isMember && exchange.memory.goal && { audience: 'PROSPECT' as const }),
  }
}
