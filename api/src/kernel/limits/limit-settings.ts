import type { Viewer } from '../graphql/viewer.ts'

/** What one caller, one operation and one document may ask for: of all processes together, but for open streams. */
export interface LimitSettings {
  /** Most tokens (names, values, signs) of a document. */
  documentTokens: number
  /** Most one operation may cost. */
  operationCost: number
  /** What each kind of caller may spend in a minute. */
  costPerMinute: Record<Viewer['kind'], number>
  /** How many subscriptions one caller may have open in this process. */
  openStreams: number
  /** How many chat windows one network address may open on one site in a minute. */
  sessionsPerMinute: number
  /** How many messages one chat may have answered in a minute, answers had again included. */
  messagesPerMinute: number
  /** Wrong passwords in a quarter of an hour: for one e-mail address, and from one network address. */
  wrongPasswords: { forEmail: number; fromNetwork: number }
  /** Webhooks of the coworking platform in a minute that prove nothing, from one network address. */
  unprovedPerMinute: number
  /** Which documents callers may run who are nobody or a session: any, or those of our own widget, pages and dashboard. */
  publicDocuments: 'any' | 'registered'
}

/** What holds unless a setting says otherwise: ample for every page of ours, its tests and a busy integrator. */
export const DEFAULT_LIMITS: LimitSettings = {
  documentTokens: 2_000,
  operationCost: 50_000,
  costPerMinute: { ANONYMOUS: 300_000, SESSION: 1_000_000, STAFF: 100_000_000, API_KEY: 10_000_000 },
  openStreams: 1_000,
  sessionsPerMinute: 120,
  messagesPerMinute: 30,
  wrongPasswords: { forEmail: 20, fromNetwork: 100 },
  unprovedPerMinute: 300,
  publicDocuments: 'any',
}
