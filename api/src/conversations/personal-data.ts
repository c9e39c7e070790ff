import { ERASED_AT, ERASED_EMAIL, ERASED_NAME, type PersonalTable } from '../kernel/personal-data.ts'

/** What was said, and what staff wrote down about it. Rows stay, so that counts stay true; notes go. */
export const PERSONAL_CONVERSATIONS: readonly PersonalTable[] = [
  {
    table: 'conversation',
    of: { column: 'id', subject: 'conversation' },
    erase: {
      opening: 'null',
      customer_name: 'null',
      memory: `'{}'`,
      review_note: 'null',
      erased_at: `coalesce(erased_at, ${ERASED_AT})`,
    },
    keep: [
      ...['id', 'session_id', 'channel', 'stage', 'audience', 'badges', 'kinds', 'customer_id', 'language', 'rating'],
      ...['friction', 'friction_found', 'friction_corrected', 'friction_corrected_by', 'friction_evidence'],
      ...['reopenings', 'identity_id', 'label_ids', 'assignee_id', 'page_path', 'referrer_host', 'campaign', 'device'],
    ],
  },
  {
    table: 'message',
    of: { column: 'conversation_id', subject: 'conversation' },
    erase: { text: `''` },
    keep: [
      ...['id', 'conversation_id', 'author', 'state', 'idempotency_key', 'reply_to', 'cards', 'tools_used'],
      ...['obstacles', 'rating'],
    ],
  },
  { table: 'conversation_note', of: { column: 'conversation_id', subject: 'conversation' }, erase: 'rows' },
  {
    // Its trigger takes wordings along that nobody else used (migration 52).
    table: 'unanswered_question',
    of: { column: 'conversation_id', subject: 'conversation' },
    erase: { terms: `''` },
    keep: ['message_id', 'conversation_id', 'group_id', 'language'],
    secret: ['terms'],
  },
  {
    table: 'answered_question',
    of: { column: 'conversation_id', subject: 'conversation' },
    erase: {},
    keep: ['message_id', 'conversation_id', 'group_id', 'article_id'],
  },
  {
    table: 'contact_request',
    of: { column: 'conversation_id', subject: 'conversation' },
    erase: {
      full_name: ERASED_NAME,
      email: ERASED_EMAIL,
      phone_number: 'null',
      note: 'null',
      summary: `''`,
    },
    keep: ['id', 'conversation_id', 'idempotency_key'],
  },
  // Whoever is looked for by address stands in the address of the list.
  {
    table: 'saved_view',
    of: { column: 'address', subject: 'addressed' },
    erase: { address: `''` },
    keep: ['id', 'owner_id', 'name'],
  },
  {
    table: 'bulk_change',
    of: { column: 'address', subject: 'addressed' },
    erase: { address: 'null' },
    keep: ['id', 'staff_member_id', 'action', 'conversation_ids', 'state', 'last_id'],
  },
]
