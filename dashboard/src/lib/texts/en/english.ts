import { conversation } from './conversation.ts'
import { conversations } from './conversations.ts'
import { conversions } from './conversions.ts'
import { failure } from './failure.ts'
import { lists } from './lists.ts'
import { palette } from './palette.ts'
import { recordActions } from './record-actions.ts'
import { records } from './records.ts'
import { staff } from './staff.ts'
import { ui } from './ui.ts'
import { unattributed } from './unattributed.ts'

/** What the dashboard says in English. */
export const texts = {
  conversation,
  conversations,
  conversions,
  failure,
  lists,
  palette,
  recordActions,
  records,
  staff,
  ui,
  unattributed,
}
