import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import { InputReader, isStorable } from '../../kernel/input.ts'
import { announce, takeConversation } from '../change-conversation.ts'
import type { Conversation } from '../conversation.ts'
import { ConversationNote } from './note.ts'

const LONGEST_NOTE = 2000
const MOST_NOTES = 200

/** A note and what it is about, as they are after a change. */
export interface ChangedNote {
  note: ConversationNote
  conversation: Conversation
}

/** Writes something down about a conversation. */
export async function addNote(
  app: App,
  tx: Transaction,
  authorId: string,
  input: { conversationId: string; text: string },
): Promise<ChangedNote> {
  const text = readText(input.text)
  const conversation = await takeConversation(tx, input.conversationId)
  const [counted] = await tx.query<{ count: number }>(
    'select count(*)::int as count from conversation_note where business_id = $1 and conversation_id = $2',
    [tx.businessId, conversation.id],
  )
  if (counted!.count >= MOST_NOTES) {
    throw new Refusal({ code: 'TOO_MANY', message: `A conversation has at most ${MOST_NOTES} notes.` })
  }
  const note = tx.em.create(ConversationNote, {
    businessId: tx.businessId,
    id: tx.newId('note'),
    conversationId: conversation.id,
    authorId,
    text,
    createdAt: tx.now,
    editedAt: null,
  })
  announce(app, tx, conversation)
  return { note, conversation }
}

/** Changes a note of one's own. */
export async function editNote(
  app: App,
  tx: Transaction,
  authorId: string,
  input: { noteId: string; text: string },
): Promise<ChangedNote> {
  const text = readText(input.text)
  const changed = await takeOwnNote(tx, authorId, input.noteId)
  Object.assign(changed.note, { text, editedAt: tx.now })
  announce(app, tx, changed.conversation)
  return changed
}

/** Throws a note of one's own away. */
export async function deleteNote(app: App, tx: Transaction, authorId: string, noteId: string): Promise<Conversation> {
  const { note, conversation } = await takeOwnNote(tx, authorId, noteId)
  tx.em.remove(note)
  announce(app, tx, conversation)
  return conversation
}

async function takeOwnNote(tx: Transaction, authorId: string, id: string): Promise<ChangedNote> {
  const note = isStorable(id) && (await tx.em.findOne(ConversationNote, { businessId: tx.businessId, id }))
  const field = ['input', 'noteId']
  if (!note) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such note.', field })
  if (note.authorId !== authorId) {
    throw new Refusal({ code: 'INVALID', message: 'Somebody else wrote this note: only they can change it.', field })
  }
  return { note, conversation: await takeConversation(tx, note.conversationId) }
}

function readText(given: string): string {
  const reader = new InputReader()
  const text = reader.text(given, ['input', 'text'], LONGEST_NOTE)
  reader.finish()
  return text
}
