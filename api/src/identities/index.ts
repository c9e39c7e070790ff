import type { Feature } from '../kernel/feature.ts'
import { ConversationIdentityResolver, IdentitiesResolver } from './identities.resolver.ts'
import { Identity } from './identity.ts'
import { IdentitySecret } from './identity-secret.ts'
import { loadIdentity } from './load-identity.ts'
import { loadIdentitySecret } from './load-identity-secret.ts'
import { OpenSessionResolver } from './open-session.resolver.ts'
import { PERSONAL_IDENTITIES } from './personal-data.ts'
import { IdentitySecretsResolver } from './secrets.resolver.ts'

/** Who opens a chat: nobody known, or somebody whom the operator's own server vouches for. */
export const identities: Feature = {
  name: 'identities',
  personalData: PERSONAL_IDENTITIES,
  entities: [Identity, IdentitySecret],
  resolvers: [OpenSessionResolver, IdentitiesResolver, ConversationIdentityResolver, IdentitySecretsResolver],
  nodes: [
    { prefix: 'identity', name: 'Identity', load: loadIdentity },
    { prefix: 'identity_secret', name: 'IdentitySecret', load: loadIdentitySecret },
  ],
}
