import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import { InputReader } from '../../kernel/input.ts'
import { lockConversationOf, noteActivity } from '../change-conversation.ts'
import { settleFriction } from '../friction/settle-friction.ts'
import { ContactRequest } from './contact-request.ts'
import { summarize } from './summarize.ts'

const MOST_REQUESTS = 5

/** How to reach a visitor, as it came. */
export interface ContactInput {
  fullName: string
  email: string
  phoneNumber?: string | null
  note?: string | null
  idempotencyKey: string
}

type Contact = Pick<ContactRequest, 'fullName' | 'email' | 'phoneNumber' | 'note' | 'idempotencyKey'>

/** Reads how to reach a visitor; refuses what nobody could be reached by. */
export function readContact(input: ContactInput): Contact {
  const reader = new InputReader()
  const contact = {
    fullName: reader.text(input.fullName, ['input', 'fullName']),
    email: reader.email(input.email, ['input', 'email']),
    phoneNumber: reader.optionalText(input.phoneNumber, ['input', 'phoneNumber'], 40) ?? null,
    note: reader.optionalText(input.note, ['input', 'note'], 2000) ?? null,
    idempotencyKey: reader.text(input.idempotencyKey, ['input', 'idempotencyKey']),
  }
  if (contact.phoneNumber && (contact.phoneNumber.match(/\p{Nd}/gu)?.length ?? 0) < 5) {
    reader.refuse('INVALID', 'This is not a telephone number. One looks like +353 1 555 0140.', [
      'input',
      'phoneNumber',
    ])
  }
  reader.finish()
  return contact
}

/**
 * Hands the conversation of a session over to the team. The same key gives the first result, for ever; with something
 * else it is refused (product rule 4.5).
 */
export async function requestContact(
  app: App,
  tx: Transaction,
  sessionId: string,
  contact: Contact,
): Promise<{ contactRequest: ContactRequest; replayed: boolean }> {
  const conversation = await lockConversationOf(tx, sessionId)
  const made = await tx.em.find(ContactRequest, { businessId: tx.businessId, conversationId: conversation.id })
  const earlier = made.find(({ idempotencyKey }) => idempotencyKey === contact.idempotencyKey)
  if (earlier) return { contactRequest: requireSame(earlier, contact), replayed: true }
  if (made.length >= MOST_REQUESTS) {
    throw new Refusal({
      code: 'TOO_MANY',
      message: `The team has been asked ${MOST_REQUESTS} times in this chat already. They will be in touch.`,
      field: ['input'],
    })
  }
  const contactRequest = tx.em.create(ContactRequest, {
    businessId: tx.businessId,
    id: tx.newId('contact'),
    conversationId: conversation.id,
    ...contact,
    summary: await summarize(tx, conversation),
    createdAt: tx.now,
  })
  conversation.handedOverAt ??= tx.now
  noteActivity(app, tx, conversation, 'ENGAGED')
  await settleFriction(tx, conversation)
  return { contactRequest, replayed: false }
}

function requireSame(earlier: ContactRequest, contact: Contact): ContactRequest {
  const fields = ['fullName', 'email', 'phoneNumber', 'note'] as const
  if (fields.every((field) => earlier[field] === contact[field])) return earlier
  throw new Refusal({
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: 'This key was used for another request. Take a new key for a new request.',
    field: ['input', 'idempotencyKey'],
  })
}
