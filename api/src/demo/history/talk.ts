import type { Answer } from '../../assistant/index.ts'
import {
  APOLOGIES,
  addSaying,
  chatEnd,
  completeReply,
  createConversation,
  frictionOf,
  hasFriction,
  keepAnswer,
  type Message,
  overallRating,
} from '../../conversations/index.ts'
import { Link } from '../../links/index.ts'
import { openSession } from '../../sessions/index.ts'
import type { Arrival } from './chance/arrivals.ts'
import type { Script } from './scripts/script.ts'
import type { Talk, World } from './world.ts'

/** Opens a window with its empty conversation. */
export async function openTalk(world: World, at: Date, arrival: Arrival, script: Script | undefined): Promise<Talk> {
  const tx = world.ledger.at(at)
  const { session } = openSession(tx, world.site, arrival)
  const conversation = await createConversation(tx, session)
  const talk: Talk = { session, conversation, script, messages: [], links: [], contactRequests: [] }
  world.talks.set(session.id, talk)
  return talk
}

/** Says something in a talk; gives the answer that is to be written. */
export function say(world: World, talk: Talk, at: Date, text: string): Message {
  const tx = world.ledger.at(at)
  const { conversation } = talk
  const taken =
    conversation.firstMessageAt !== null && at >= chatEnd(conversation.lastActivityAt, world.business.chatIdleMinutes)
  const saying = { text, idempotencyKey: `example ${conversation.messageCount}` }
  const { message, reply } = addSaying(world.app, tx, conversation, saying, taken)
  talk.messages.push(message, reply)
  return reply
}

/** Writes the answer, with its links; without one, it failed. */
export function reply(world: World, talk: Talk, at: Date, pending: Message, answer: Answer | undefined): void {
  const { conversation, links } = talk
  const tx = world.ledger.at(at)
  // What is made is also kept with the talk.
  const create = tx.em.create.bind(tx.em) as (entity: unknown, row: object) => object
  Object.assign(tx.em, {
    create(entity: unknown, row: object) {
      const made = create(entity, row)
      if (entity === Link) links.push(made as Link)
      return made
    },
  })
  if (answer) keepAnswer(tx, conversation, pending, answer)
  const content = answer
    ? ({ state: 'COMPLETE', text: answer.text } as const)
    : ({ state: 'FAILED', text: APOLOGIES[conversation.language as keyof typeof APOLOGIES] } as const)
  completeReply(world.app, tx, conversation, pending, content)
  // The window is open and shows it.
  conversation.seenCount = conversation.messageCount
}

/** Rates an answer. */
export function rate(talk: Talk, at: Date, message: Message, rating: 'UP' | 'DOWN'): void {
  message.rating = rating
  message.ratedAt = at
  talk.conversation.rating = overallRating(talk.messages.flatMap((each) => (each.rating ? [each.rating] : [])))
}

/** Puts right why it led to nothing, when everything has happened. */
export function settleTalk({ conversation, messages, links, contactRequests }: Talk): void {
  if (!hasFriction(conversation)) return
  const replies = messages.filter(({ author }) => author === 'ASSISTANT')
  const found = frictionOf({
    answers: replies.map((message) => ({
      id: message.id,
      replyTo: message.replyTo,
      at: message.sentAt,
      failed: message.state === 'FAILED',
      unanswered: message.unanswered,
      obstacles: message.obstacles,
      ratedDownAt: message.rating === 'DOWN' ? message.ratedAt : null,
    })),
    links: links.map((link) => ({ ...link, offeredAt: link.createdAt })),
    lastAnsweredAt: replies.findLast(({ state }) => state === 'COMPLETE')?.sentAt ?? null,
    handedOver: contactRequests.map(({ createdAt }) => ({
      at: createdAt,
      messageId: messages.findLast(({ author, sentAt }) => author === 'VISITOR' && sentAt <= createdAt)?.id ?? null,
    })),
  })
  conversation.friction = found?.reason ?? null
  conversation.frictionEvidence = [...(found?.evidence ?? [])]
}
