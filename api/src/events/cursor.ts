import type { GraphQLError } from 'graphql'
import { badInput } from '../kernel/graphql/viewer.ts'

/** The cursor of a position in the log, the same for every reader. */
export function encodeEventCursor(position: number): string {
  return Buffer.from(`event:${position}`).toString('base64url')
}

/** The position of a cursor; throws BAD_USER_INPUT for one that is none of ours. */
export function decodeEventCursor(cursor: string): number {
  const match = /^event:(0|[1-9]\d{0,14})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (match) return Number(match[1])
  throw badCursor()
}

/** The error for a cursor that the log has not given: it says nothing of how far any log has come. */
export function badCursor(): GraphQLError {
  return badInput('The cursor is none of this event log. Pass a cursor exactly as an event gave it.')
}
