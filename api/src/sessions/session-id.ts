import { randomCharacters } from '../kernel/identifier.ts'

/** A new session ID: `ses_` and 192 random bits. It says where a conversion came from and opens nothing. */
export function newSessionId(): string {
  return `ses_${randomCharacters(24)}`
}

/** A session ID anywhere in a text. */
export const SESSION_ID = /ses_[A-Za-z0-9_-]{32}/

/** Whether a text has the form of a session ID. */
export function isSessionId(text: string): boolean {
  return /^ses_[A-Za-z0-9_-]{32}$/.test(text)
}
