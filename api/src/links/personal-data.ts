import type { PersonalTable } from '../kernel/personal-data.ts'

/** Links know what was asked for, never who did. */
export const PERSONAL_LINKS: readonly PersonalTable[] = [
  {
    table: 'link',
    of: { column: 'id', subject: 'link' },
    erase: {},
    keep: ['id', 'session_id', 'message_id', 'kind', 'target_id', 'label', 'asked'],
  },
]
