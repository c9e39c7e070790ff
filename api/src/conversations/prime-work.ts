import type { RequestContext } from '../kernel/graphql/context.ts'
import { loadStaffMember, StaffMember } from '../staff/index.ts'
import { ContactRequest } from './contact/contact-request.ts'
import { loadContactRequestsOf, mayReadContacts } from './contact/load-contact-requests-of.ts'
import type { Conversation } from './conversation.ts'
import { Label } from './labels/label.ts'
import { loadLabelsOf } from './labels/load-labels.ts'
import { loadNotesOf } from './notes/load-notes.ts'
import { ConversationNote } from './notes/note.ts'

/** What `WORK_COLUMNS` reads; nothing for those who may not see it. */
export type WorkRow = Record<'notes' | 'contacts' | 'labels' | 'staff', object[]>

/** What staff and visitors leave with a conversation: few rows each, and every page about it shows them. */
export const WORK_COLUMNS = Object.entries({
  notes: `select jsonb_agg(to_jsonb(note) order by note.id) from conversation_note as note
    where note.business_id = conversation.business_id and note.conversation_id = conversation.id`,
  contacts: `select jsonb_agg(to_jsonb(contact) order by contact.id) from contact_request as contact
    where contact.business_id = conversation.business_id and contact.conversation_id = conversation.id`,
  labels: `select jsonb_agg(to_jsonb(label) order by lower(label.name), label.id) from label
    where label.business_id = conversation.business_id and label.id = any(conversation.label_ids)`,
  staff: `select jsonb_agg(to_jsonb(staff_member) - 'password_hash') from staff_member
    where staff_member.business_id = conversation.business_id`,
})
  .map(([name, sql]) => `, coalesce((${sql}), '[]') as ${name}`)
  .join('')

/** Takes in what was read along with a conversation, so that nobody reads it again. */
export function primeWork(context: RequestContext, { id }: Conversation, row: Partial<WorkRow>): void {
  const { notes = [], contacts = [], labels = [], staff = [] } = row
  loadNotesOf.prime(
    context,
    id,
    notes.map((note) => context.read(ConversationNote, note)),
  )
  if (mayReadContacts(context)) {
    const mapped = contacts.map((contact) => context.read(ContactRequest, contact))
    loadContactRequestsOf.prime(context, id, mapped)
  }
  loadLabelsOf.prime(
    context,
    id,
    labels.map((label) => context.read(Label, label)),
  )
  if (context.viewer.kind !== 'STAFF') return
  for (const each of staff) {
    const member = context.read(StaffMember, each)
    loadStaffMember.prime(context, member.id, member)
  }
}
