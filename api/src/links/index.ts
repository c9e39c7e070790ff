import type { Feature } from '../kernel/feature.ts'
import { LinkResolver } from './link.resolver.ts'
import { Link } from './link.ts'
import { loadLink } from './load-link.ts'
import { PERSONAL_LINKS } from './personal-data.ts'

export { createLink } from './create-link.ts'
export {
  findLink,
  forgetConversion,
  linksOffered,
  linksReached,
  linkTo,
  noteClick,
  noteConversion,
  noteGone,
  noteStart,
  requireLinkToken,
  resolveLinkToken,
} from './follow-link.ts'
export { AskedFor } from './link.resolver.ts'
export { Link } from './link.ts'
export { writeLinkToken } from './link-token.rules.ts'
export { loadLink, loadLinksOfMessage, maySeeLink } from './load-link.ts'
export { loadTargetName, targetKey } from './load-target-name.ts'

/** Call-to-action links. */
export const links: Feature = {
  name: 'links',
  personalData: PERSONAL_LINKS,
  entities: [Link],
  resolvers: [LinkResolver],
  nodes: [{ prefix: 'link', name: 'Link', load: loadLink }],
}
