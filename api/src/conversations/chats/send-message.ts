import { Business } from '../../businesses/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import { InputReader } from '../../kernel/input.ts'
import { lockConversationOf, noteActivity } from '../change-conversation.ts'
import type { Conversation } from '../conversation.ts'
import { Message } from '../message.ts'
import { holdReply } from '../replies/pending/pending-reply.ts'
import { chatEnd } from './chat-end.rules.ts'

const MESSAGE_LIMIT = 4000
const OPENING_LIMIT = 120

/** What a visitor says. */
export interface Saying {
  text: string
  idempotencyKey: string
}

/** The stored message, the answer to come, and whether this call made them. */
export interface Said {
  message: Message
  reply: Message
  replayed: boolean
}

/** Reads what a visitor says; refuses what is blank, too long or not text. */
export function readSaying(input: Saying): Saying {
  const reader = new InputReader()
  const text = reader.text(input.text, ['input', 'text'], MESSAGE_LIMIT)
  const idempotencyKey = reader.text(input.idempotencyKey, ['input', 'idempotencyKey'])
  reader.finish()
  return { text, idempotencyKey }
}

/**
 * Stores what a visitor says, and an empty answer to be written after commit. The same key again gives the same
 * messages; with another text it is refused.
 */
export async function sendMessage(app: App, tx: Transaction, sessionId: string, saying: Saying): Promise<Said> {
  const conversation = await lockConversationOf(tx, sessionId)
  const earlier = await tx.em.findOne(Message, {
    businessId: tx.businessId,
    conversationId: conversation.id,
    idempotencyKey: saying.idempotencyKey,
  })
  if (earlier) return replay(tx, earlier, saying)

  const said = addSaying(app, tx, conversation, saying, await hasEnded(tx, conversation))
  await holdReply(tx, said.reply.id)
  return { ...said, replayed: false }
}

/** Adds what a visitor says to their conversation, and an empty answer; `ended` says that it takes the chat up again. */
export function addSaying(
  app: App,
  tx: Transaction,
  conversation: Conversation,
  saying: Saying,
  ended: boolean,
): Omit<Said, 'replayed'> {
  const message = newMessage(tx, conversation, 0, { author: 'VISITOR', state: 'COMPLETE', text: saying.text })
  message.idempotencyKey = saying.idempotencyKey
  const reply = newMessage(tx, conversation, 1, { author: 'ASSISTANT', state: 'PENDING', text: '' })
  reply.replyTo = message.id
  if (ended) conversation.reopenings = [...conversation.reopenings, tx.now.toISOString()]
  // Whoever writes has seen what stands above.
  conversation.seenCount = message.position + 1
  conversation.messageCount += 2
  conversation.firstMessageAt ??= tx.now
  conversation.opening ??= openingOf(saying.text)
  conversation.lastMessageAt = tx.now
  noteActivity(app, tx, conversation, 'ENGAGED')
  return { message, reply }
}

/** Whether the chat had ended before now. Within a minute it never has: then the business need not be read. */
async function hasEnded(tx: Transaction, { firstMessageAt, lastActivityAt }: Conversation): Promise<boolean> {
  if (!firstMessageAt || tx.now < chatEnd(lastActivityAt, 1)) return false
  const { chatIdleMinutes } = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  return tx.now >= chatEnd(lastActivityAt, chatIdleMinutes)
}

async function replay(tx: Transaction, message: Message, saying: Saying): Promise<Said> {
  if (message.text !== saying.text) {
    throw new Refusal({
      code: 'IDEMPOTENCY_KEY_REUSED',
      message: 'This key was used for another message. Take a new key for a new message.',
      field: ['input', 'idempotencyKey'],
    })
  }
  const { businessId, conversationId, id: replyTo } = message
  const reply = await tx.em.findOneOrFail(Message, { businessId, conversationId, replyTo })
  return { message, reply, replayed: true }
}

function newMessage(
  tx: Transaction,
  conversation: Conversation,
  offset: number,
  content: Pick<Message, 'author' | 'state' | 'text'>,
): Message {
  return tx.em.create(Message, {
    businessId: tx.businessId,
    id: tx.newId('message'),
    conversationId: conversation.id,
    position: conversation.messageCount + offset,
    sentAt: tx.now,
    idempotencyKey: null,
    replyTo: null,
    attempt: 1,
    stopAskedAt: null,
    cards: [],
    toolsUsed: [],
    unanswered: false,
    obstacles: [],
    rating: null,
    ratedAt: null,
    ...content,
  })
}

function openingOf(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length <= OPENING_LIMIT
    ? characters.join('')
    : `${characters.slice(0, OPENING_LIMIT - 1).join('')}…`
}
