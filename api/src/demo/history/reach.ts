import type { Conversation, Stage } from '../../conversations/index.ts'
import { laterStage } from '../../conversations/index.ts'

/** Notes how far a conversation came, and when. */
export function reach(conversation: Conversation, stage: Stage, at: Date): void {
  conversation.stage = laterStage(conversation.stage, stage)
  if (at > conversation.lastActivityAt) conversation.lastActivityAt = at
}
