import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import { InputReader, isStorable } from '../../kernel/input.ts'
import { announce } from '../change-conversation.ts'
import { Conversation } from '../conversation.ts'
import { Label, type LabelColor } from './label.ts'

/** What a label is to be called and look like, as it came. */
export interface LabelInput {
  name: string
  color: LabelColor
}

const LONGEST_NAME = 40
/** More than anybody finds their way about in; a row of the list shows few. */
const MOST_LABELS = 200

/** Makes a label for the business. */
export async function createLabel(tx: Transaction, input: LabelInput): Promise<Label> {
  const name = readName(input)
  const [counted] = await tx.query<{ count: number }>(
    'select count(*)::int as count from label where business_id = $1',
    [tx.businessId],
  )
  if (counted!.count >= MOST_LABELS) {
    throw new Refusal({ code: 'TOO_MANY', message: `A business has at most ${MOST_LABELS} labels. Remove one first.` })
  }
  const label = tx.em.create(Label, {
    businessId: tx.businessId,
    id: tx.newId('label'),
    name,
    color: input.color,
    createdAt: tx.now,
  })
  await tx.em.flush().catch(refuseTakenName)
  return label
}

/** Gives a label another name or colour. */
export async function updateLabel(tx: Transaction, input: LabelInput & { labelId: string }): Promise<Label> {
  const label = await takeLabel(tx, input.labelId)
  Object.assign(label, { name: readName(input), color: input.color })
  await tx.em.flush().catch(refuseTakenName)
  return label
}

/** Removes a label from the business, and so from every conversation that has it. */
export async function deleteLabel(app: App, tx: Transaction, labelId: string): Promise<number> {
  await takeLabel(tx, labelId)
  // In the order of their keys, as everybody takes several conversations.
  const rows = await tx.query(
    `update conversation set label_ids = array_remove(label_ids, $2) where business_id = $1 and id in (
       select conversation.id from conversation_label
       join conversation on conversation.business_id = $1 and conversation.id = conversation_label.conversation_id
       where conversation_label.business_id = $1 and label_id = $2
       order by conversation.session_id for update of conversation)
     returning *`,
    [tx.businessId, labelId],
  )
  await tx.query('delete from label where business_id = $1 and id = $2', [tx.businessId, labelId])
  for (const row of rows) announce(app, tx, tx.em.map(Conversation, row))
  return rows.length
}

/** The label that the input names; nobody removes it until this transaction ends. */
export async function takeLabel(tx: Transaction, id: string): Promise<Label> {
  const [row] = isStorable(id)
    ? await tx.query('select * from label where business_id = $1 and id = $2 for update', [tx.businessId, id])
    : []
  if (row) return tx.em.map(Label, row)
  throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such label.', field: ['input', 'labelId'] })
}

function readName(input: LabelInput): string {
  const reader = new InputReader()
  const name = reader.text(input.name, ['input', 'name'], LONGEST_NAME)
  reader.finish()
  return name
}

/** The unique key decides whether a name is free, also among labels that are made at the same time. */
function refuseTakenName(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code !== '23505' || constraint !== 'label_name') throw error
  throw new Refusal({ code: 'INVALID', message: 'There is a label of this name already.', field: ['input', 'name'] })
}
