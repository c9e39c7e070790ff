import { ERASED_EMAIL, ERASED_NAME, type PersonalTable } from '../kernel/personal-data.ts'

/** Visitors whom the operator's own server has vouched for. */
export const PERSONAL_IDENTITIES: readonly PersonalTable[] = [
  {
    table: 'identity',
    of: { column: 'id', subject: 'identity' },
    erase: {
      subject: `'erased ' || id`,
      full_name: ERASED_NAME,
      email: ERASED_EMAIL,
      email_folded: ERASED_EMAIL,
    },
    keep: ['id'],
    secret: ['email_folded'],
  },
]
