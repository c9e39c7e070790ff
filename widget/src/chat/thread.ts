import type { ConversionKind, MessagePartsFragment, MessageState } from '../graph/generated/graphql.ts'

/** A message as the window shows it: stored, or on its way. */
export interface ChatMessage extends Omit<MessagePartsFragment, 'id' | 'state'> {
  /** Stays the same from the first sight on; for a message of this window it is its idempotency key. */
  key: string
  /** The server's identifier, once it has the message. */
  id: string | undefined
  state: MessageState | 'SENDING' | 'UNSENT'
}

/** What has come of this chat: an outcome, or that the team was asked to get in touch. */
export interface Happening {
  id: string
  kind: ConversionKind | 'CONTACT_REQUESTED'
  label: string
  occurredAt: string
}

/** That the team was asked to get in touch. */
export function contactRequested({ id, createdAt }: { id: string; createdAt: string }): Happening {
  return { id, kind: 'CONTACT_REQUESTED', label: '', occurredAt: createdAt }
}

/** One line of the thread. */
export type ThreadLine =
  | { key: string; at: string; message: ChatMessage }
  | { key: string; at: string; confirmation: string }

/** What the visitor says, before the server has it. */
export function newMessage(text: string, key: string): ChatMessage {
  const said = { author: 'VISITOR', text, sentAt: new Date().toISOString(), rating: null, asksFor: null } as const
  return { ...said, key, id: undefined, state: 'SENDING', cards: [], links: [] }
}

/** A message of the server as the window shows it. */
export function shownMessage(stored: MessagePartsFragment, key = stored.id): ChatMessage {
  return { ...stored, key }
}

/**
 * What to show when the stored messages were read again: they win, except that an answer that is further here is never
 * cut short, and that what has not been sent yet stays at the end, unless it has arrived after all.
 */
export function mergeStored(shown: ChatMessage[], stored: MessagePartsFragment[]): ChatMessage[] {
  const known = new Map(shown.map((message) => [message.id, message]))
  const arrived = stored.filter(({ id, author }) => author === 'VISITOR' && !known.has(id)).map(({ text }) => text)
  const merged = stored.map((message) => {
    const before = known.get(message.id)
    // What was read before its answer was finished may arrive after it.
    if (message.state === 'PENDING' && before && before.text.length >= message.text.length) return before
    return shownMessage(message, before?.key)
  })
  const waiting = shown.filter(({ id, text }) => id === undefined && !takeOut(arrived, text))
  return [...merged, ...waiting]
}

function takeOut(texts: string[], text: string): boolean {
  const index = texts.indexOf(text)
  if (index >= 0) texts.splice(index, 1)
  return index >= 0
}

/** Messages and confirmations in the order of time; what has not been sent yet comes last. */
export function threadOf(
  messages: ChatMessage[],
  happenings: Happening[],
  confirmations: Record<string, string>,
): ThreadLine[] {
  const lines: ThreadLine[] = messages.map((message) => ({
    key: message.key,
    at: message.id === undefined ? '~' : message.sentAt,
    message,
  }))
  for (const { id, kind, occurredAt } of happenings) {
    const confirmation = confirmations[kind]
    if (confirmation) lines.push({ key: id, at: occurredAt, confirmation })
  }
  // Sorting keeps equals in place, so messages of one instant stay in the server's order.
  return lines.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
