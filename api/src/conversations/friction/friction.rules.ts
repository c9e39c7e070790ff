import type { Obstacle } from '../../assistant/index.ts'
import type { FrictionReason } from './friction-reason.ts'

/** An answer that something was the matter with. */
export interface TroubledAnswer {
  id: string
  /** The question it answers. */
  replyTo: string | null
  at: Date
  failed: boolean
  unanswered: boolean
  obstacles: readonly Obstacle[]
  /** When it was rated badly. */
  ratedDownAt: Date | null
}

/** How far a link came. */
export interface OfferedLink {
  /** The answer it was offered in. */
  messageId: string | null
  offeredAt: Date
  lastClickedAt: Date | null
  startedAt: Date | null
  /** When its offer was found gone. */
  goneAt: Date | null
}

/** What is known of a conversation that did not convert, answers in their order. */
export interface FrictionFacts {
  answers: readonly TroubledAnswer[]
  links: readonly OfferedLink[]
  /** When the assistant last gave a whole answer. */
  lastAnsweredAt: Date | null
  /** When it was handed over to the team, and after which message. */
  handedOver?: readonly { at: Date; messageId: string | null }[]
}

/** Why a conversation did not convert, and the messages that show it. */
export interface FrictionFound {
  reason: FrictionReason
  evidence: readonly string[]
}

interface Candidate extends FrictionFound {
  at: Date
}

/**
 * Why a conversation led to nothing (product.md section 6). What was said or failed explains more than what was left
 * undone: the last obstacle that the visitor did not get past; without one, how far they went before they stopped.
 */
export function frictionOf(facts: FrictionFacts): FrictionFound | null {
  const found = lastOf(obstaclesOf(facts)) ?? silenceOf(facts)
  return found ? { reason: found.reason, evidence: found.evidence } : null
}

function obstaclesOf({ answers, links, lastAnsweredAt, handedOver = [] }: FrictionFacts): Candidate[] {
  const working = links.filter((link) => !link.goneAt)
  const wentOnAt = latest(working.flatMap((link) => [link.lastClickedAt, link.startedAt]))
  const gone = links.flatMap((link) => (link.goneAt ? [candidate('OFFER_GONE', link.goneAt, [link.messageId])] : []))
  const met = answers.flatMap((answer) => [
    ...(answer.failed && !isAfter(lastAnsweredAt, answer.at) ? [shownBy('ERROR', answer)] : []),
    ...(answer.unanswered ? [shownBy('NO_ANSWER', answer)] : []),
    ...(answer.obstacles.includes('ASKED_FOR_HUMAN')
      ? [candidate('ASKED_FOR_HUMAN', answer.at, [answer.replyTo ?? answer.id])]
      : []),
    ...answer.obstacles
      .filter((obstacle) => obstacle === 'NO_AVAILABILITY' || obstacle === 'PRICE')
      .filter(() => !isAfter(lastSuitedAt({ answers, links }), answer.at))
      .map((obstacle) => shownBy(obstacle, answer)),
    ...(answer.ratedDownAt ? [{ ...shownBy('NEGATIVE_RATING', answer), at: answer.ratedDownAt }] : []),
  ])
  const handed = handedOver.map(({ at, messageId }) => candidate('ASKED_FOR_HUMAN', at, [messageId]))
  // Whoever opens a link or begins a form after it has got past an obstacle.
  return [...met, ...gone, ...handed].filter(({ at }) => !isAfter(wentOnAt, at))
}

/** Where somebody stopped without a word: the furthest they came. */
function silenceOf(facts: FrictionFacts): Candidate | undefined {
  const working = facts.links.filter((link) => !link.goneAt)
  const reached = (reason: FrictionReason, timeOf: (link: OfferedLink) => Date | null) =>
    lastOf(
      working.flatMap((link) => {
        const at = timeOf(link)
        return at ? [candidate(reason, at, [link.messageId])] : []
      }),
    )
  const asked = facts.answers
    .filter((answer) => answer.obstacles.includes('MISSING_START_DATE'))
    .map((answer) => candidate('MISSING_START_DATE', answer.at, [answer.id]))
  const offered = reached('OFFER_NOT_CLICKED', (link) => link.offeredAt)
  return (
    reached('FORM_ABANDONED', (link) => link.startedAt) ??
    reached('CLICKED_NOT_STARTED', (link) => link.lastClickedAt) ??
    lastOf([...(offered ? [offered] : []), ...asked])
  )
}

/** When links were last offered in an answer that nothing was the matter with: then something suitable was there. */
function lastSuitedAt({ answers, links }: Pick<FrictionFacts, 'answers' | 'links'>): Date | null {
  const lacking = new Set(answers.filter(({ obstacles }) => obstacles.length > 0).map(({ id }) => id))
  return latest(links.filter(({ messageId }) => !messageId || !lacking.has(messageId)).map((link) => link.offeredAt))
}

function shownBy(reason: FrictionReason, answer: TroubledAnswer): Candidate {
  return candidate(reason, answer.at, [answer.replyTo, answer.id])
}

function candidate(reason: FrictionReason, at: Date, evidence: readonly (string | null)[]): Candidate {
  return { reason, at, evidence: evidence.filter((id) => id !== null) }
}

function lastOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((last, each) => (last && last.at > each.at ? last : each), undefined)
}

function latest(times: readonly (Date | null)[]): Date | null {
  return times.reduce((last, time) => (time && (!last || time > last) ? time : last), null)
}

function isAfter(time: Date | null, other: Date): boolean {
  return time !== null && time > other
}
