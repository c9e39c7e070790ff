import { ERASED_KEY, type PersonalTable } from '../kernel/personal-data.ts'

/** Outcomes stay with their person, who is now nobody in particular; what was written by hand goes. */
export const PERSONAL_CONVERSIONS: readonly PersonalTable[] = [
  {
    table: 'conversion',
    of: { column: 'person_key', subject: 'personKey' },
    erase: {
      person_key: ERASED_KEY,
      claimed_session: 'null',
      attribution_note: 'null',
      reversal_note: 'null',
    },
    keep: [
      ...['id', 'group_id', 'kind', 'record_id', 'outcome', 'source', 'verdict', 'reason', 'session_id', 'link_id'],
      ...['message_id', 'value_currency', 'assists_id', 'attributed_by', 'reversal_reason'],
    ],
    secret: ['person_key'],
  },
]
