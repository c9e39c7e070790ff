import type { Answer } from '../../assistant.ts'
import type { Exchange, Reply } from '../exchange.ts'
import { writeMemory } from '../memory.ts'
import { MOST } from './plans.ts'

/** The structured answer that a reply makes: whoever wrote its text, the rest is put together here. */
export function assembleAnswer(exchange: Exchange, { text, offers = [], unanswered = false }: Reply): Answer {
  const { memory, texts, obstacles, toolsUsed, articlesUsed } = exchange
  return {
    text,
    offers: offers.slice(0, MOST).map((offer) => ({
      ...offer,
      label: texts.action(offer.kind, offer.facts.name),
    })),
    memory: writeMemory(memory),
    unanswered,
    obstacles: [...obstacles],
    toolsUsed: [...toolsUsed],
    articles: [...articlesUsed],
    ...(memory.isMember && { audience: 'MEMBER' as const }),
    ...(!memory.isMember && memory.goal && { audience: 'PROSPECT' as const }),
  }
}
