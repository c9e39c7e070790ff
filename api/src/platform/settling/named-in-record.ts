import { SESSION_ID } from '../../sessions/index.ts'
import type { PlatformRecord } from './platform-record.ts'

const SESSIONS = alone(SESSION_ID.source)
/** How deep custom fields are looked into; the platform has them flat, or in one list. */
const DEEPEST = 4

/** The session that a record names, and whether it names several, so that nobody knows which one is meant. */
export interface NamedSession {
  sessionId: string | undefined
  several: boolean
}

/**
 * Finds the session ID in the custom fields of a record or else in its notes, also inside a whole link. Forms fill the
 * custom fields and people write the notes, so the former count before the latter.
 */
export function namedSession(record: PlatformRecord): NamedSession {
  for (const texts of [customFieldsOf(record), notesOf(record)]) {
    const found = new Set(texts.flatMap((text) => text.match(SESSIONS) ?? []))
    if (found.size > 0) return { sessionId: found.size === 1 ? [...found][0] : undefined, several: found.size > 1 }
  }
  return { sessionId: undefined, several: false }
}

/** The identifier of the same record in Foyer, where whoever copied it to the platform has put it. */
export function namedRecord(record: PlatformRecord, prefix: string): string | undefined {
  const found = new Set(
    [...customFieldsOf(record), ...notesOf(record)].flatMap(
      (text) => text.match(alone(`${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}`)) ?? [],
    ),
  )
  return found.size === 1 ? [...found][0] : undefined
}

/** A pattern that is no part of a longer word. */
function alone(source: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])${source}(?![A-Za-z0-9_-])`, 'g')
}

function customFieldsOf(record: PlatformRecord): string[] {
  return Object.entries(record)
    .filter(([name]) => /^Custom(?:\d+|Fields?)$/.test(name))
    .flatMap(([, value]) => textsIn(value, DEEPEST))
}

function notesOf(record: PlatformRecord): string[] {
  return Object.entries(record).flatMap(([name, value]) =>
    /Notes?$/.test(name) && typeof value === 'string' ? [value] : [],
  )
}

function textsIn(value: unknown, deep: number): string[] {
  if (typeof value === 'string') return [value]
  if (!value || typeof value !== 'object' || deep === 0) return []
  return Object.values(value).flatMap((each) => textsIn(each, deep - 1))
}
