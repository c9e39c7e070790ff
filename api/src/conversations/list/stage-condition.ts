import type { Condition } from '../../kernel/graphql/condition.ts'
import { Stage, stagesFrom } from '../stage.rules.ts'
import type { ConversationFilter } from './conversation-filter.ts'

/** A window in which nothing was said. */
export const LEFT_EMPTY = 'conversation.first_message_at is null'
/** What is said of conversations alone: whatever was recorded for a window left empty, it counts as opened and no more. */
const OF_CONVERSATIONS = [
  'converted',
  'standing',
  'reversed',
  'assisted',
  'currencies',
  'convertedFromMinutes',
  'convertedBelowMinutes',
  'offers',
  'goals',
] as const satisfies (keyof ConversationFilter)[]

/** Adds how far a conversation came. Windows left empty are among them where openings are asked for, and nowhere else. */
export function addStages(condition: Condition, filter: ConversationFilter): void {
  const wanted = stagesOf(filter)
  if (!includesEmpty(filter)) {
    condition.and('conversation.first_message_at is not null')
    condition.isOneOf('stage', wanted)
    return
  }
  const further = wanted?.filter((stage) => stage !== 'OPENED')
  if (further?.length === 0) condition.and(LEFT_EMPTY)
  else if (further && further.length < FURTHER) {
    condition.and(`(${LEFT_EMPTY} or conversation.stage = any(?))`, further)
  }
}

/** Whether a filter means windows left empty, too. */
export function includesEmpty(filter: ConversationFilter): boolean {
  const asked = stagesOf(filter)?.includes('OPENED') ?? false
  return asked && filter.unconverted !== false && OF_CONVERSATIONS.every((name) => filter[name] == null)
}

const FURTHER = Object.keys(Stage).length - 1

function stagesOf({ reached, stages }: ConversationFilter): Stage[] | undefined {
  if (!reached) return stages ?? undefined
  const from = stagesFrom(reached)
  return stages ? from.filter((stage) => stages.includes(stage)) : from
}
