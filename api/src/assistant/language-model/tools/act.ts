import { dateNote } from './find-offers.ts'
import type { Findings } from './findings.ts'
import type { Inputs } from './inputs.ts'

const MOST_CARDS = 5

/** Has offers shown as cards. A plan gets none before it is known when to start (product.md section 3). */
export function showOffers({ exchange, book, shown }: Findings, { refs }: Inputs['showOffers']): object {
  exchange.toolsUsed.add('showOffers')
  const results = refs.map((ref) => {
    const offer = book.find(ref)
    if (!offer) return `${ref} was not looked up: look offers up first.`
    const { name } = offer.facts
    if (shown.some(({ targetId }) => targetId === offer.targetId)) return `${name} is shown already.`
    const lacksDate = offer.kind === 'PLAN' && offer.linkable && (!exchange.memory.startDate || exchange.pastDay)
    if (lacksDate) return `${name} is not shown yet. ${dateNote(exchange)}`
    if (shown.length >= MOST_CARDS) return `${name} is not shown: ${MOST_CARDS} cards are the most.`
    shown.push(offer)
    return offer.linkable
      ? `${name} is shown with its button.`
      : `${name} is shown without price or button: name the team.`
  })
  return { results }
}

/** Notes that the visitor wants a person. */
export function handOver({ exchange }: Findings): object {
  const { toolsUsed, obstacles, team } = exchange
  toolsUsed.add('handOver')
  obstacles.add('ASKED_FOR_HUMAN')
  return { team, note: 'The team sees that they are asked for. Tell how to reach them.' }
}

/** Keeps the question for the team. */
export function noteUnanswered(findings: Findings): object {
  findings.unanswered = true
  findings.exchange.toolsUsed.add('noteUnanswered')
  return { team: findings.exchange.team, note: 'Kept. Say that you do not know and offer the team.' }
}
