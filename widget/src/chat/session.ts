import type { GraphClient } from '../graph/client.ts'
import {
  CurrentSessionDocument,
  type CurrentSessionQuery,
  OpenSessionDocument,
  WidgetDocument,
  type WidgetQuery,
} from '../graph/generated/graphql.ts'
import { isUnauthenticated } from '../graph/graph-error.ts'
import type { KeptSession } from '../storage.ts'
import { describeVisit } from '../visit.ts'

/** How the operator wants the window to look and greet. */
export type WidgetSettings = NonNullable<WidgetQuery['widget']>

/** A session with everything that was said in it and came of it. */
export type StoredSession = NonNullable<CurrentSessionQuery['viewer']['session']>

/** The server does not let this page open a chat: unknown site key, or an origin that is not allowed. */
export class Refused extends Error {}

/** Reads how the window of a site looks. */
export async function readSettings(client: GraphClient, siteKey: string, locale: string): Promise<WidgetSettings> {
  const { widget } = await client.query(WidgetDocument, { siteKey, locale })
  if (!widget) throw new Refused(`Foyer knows no site with the key "${siteKey}".`)
  return widget
}

/** Reads the session whose token the client sends; undefined when the server does not know it any more. */
export async function readSession(client: GraphClient): Promise<StoredSession | undefined> {
  try {
    const { viewer } = await client.query(CurrentSessionDocument, {})
    return viewer.session ?? undefined
  } catch (error) {
    if (isUnauthenticated(error)) return undefined
    throw error
  }
}

/** Opens a new session for this visit of this page, of somebody known if the server accepts their token. */
export async function openSession(
  client: GraphClient,
  siteKey: string,
  locale: string,
  identityToken?: string,
): Promise<KeptSession> {
  const { userAgent, maxTouchPoints: touchPoints } = navigator
  const page = { address: location.href, referrer: document.referrer, userAgent, touchPoints }
  const input = { siteKey, locale, isTest: false, ...describeVisit(page, client.origin), identityToken }
  const { openSession: opened } = await client.mutate(OpenSessionDocument, { input })
  if (opened?.session && opened.accessToken) return { id: opened.session.id, accessToken: opened.accessToken }
  const error = opened?.userErrors[0]
  if (error?.code !== 'IDENTITY_INVALID') throw new Refused(error?.message ?? 'The server opened no session.')
  console.warn(`Foyer: ${error.message}`)
  return openSession(client, siteKey, locale)
}
