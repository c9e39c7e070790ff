import type { Feature } from '../kernel/feature.ts'
import { recognizeSession } from './access-token.ts'
import { loadSession } from './load-session.ts'
import { PERSONAL_SESSIONS } from './personal-data.ts'
import { SessionResolver } from './session.resolver.ts'
import { Session } from './session.ts'
import { isSessionId } from './session-id.ts'
import { ViewerResolver } from './viewer.resolver.ts'

export { businessOfToken } from './access-token.ts'
export { loadSession } from './load-session.ts'
export { openSession } from './open-session.ts'
export { Channel, DeviceClass, Session } from './session.ts'
export { isSessionId, SESSION_ID } from './session-id.ts'
export { ViewerType } from './viewer.resolver.ts'

/** Chat windows, their identifiers and their access tokens. */
export const sessions: Feature = {
  name: 'sessions',
  personalData: PERSONAL_SESSIONS,
  entities: [Session],
  resolvers: [SessionResolver, ViewerResolver],
  nodes: [
    {
      prefix: 'ses',
      name: 'Session',
      load: async (context, id) => (isSessionId(id) ? loadSession(context, id) : null),
    },
  ],
  recognize: async (app, { bearer, origin }) => (bearer ? recognizeSession(app, bearer, origin) : undefined),
}
