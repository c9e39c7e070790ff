import { badInput } from '../kernel/graphql/viewer.ts'

/** The cursor of a position in the log, the same for every reader. */
export function encodeEventCursor(position: number): string {
  return Buffer.from(`event:${position}`).toString('base64url')
}

/** The position of a cursor; throws BAD_USER_INPUT for one that is none of ours. */
export function decodeEventCursor(cursor: string): number {
  const match = /^event:(0|[1-9]\d{0,14})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (match) return Number(match[1])
  throw badInput('The cursor is none of the event log. Pass a cursor exactly as an event gave it.')
}
