import type { RowRules } from '../../kernel/database/row-security.ts'

/** Every process looks through all of them for those that nobody works on; two identifiers tell nothing. */
export const BULK_CHANGE_RULES: RowRules = { readWhole: ['bulk_change_hold'] }

/** Until when a change belongs to the process that works on it, unless that says again that it does. */
export const HOLD = `clock_timestamp() + interval '15 seconds'`
