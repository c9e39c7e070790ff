import type { GraphClient } from '../src/graph/client.ts'
import type { KnownPerson } from './form/known-person.ts'
import type { FollowedLinkQuery } from './graph/generated/graphql.ts'
import type { PageSpeech } from './language/speech.ts'

/** What a link leads to. */
export type FollowedLink = NonNullable<FollowedLinkQuery['followedLink']>

/** What each of the three pages is given. */
export interface PageProps {
  client: GraphClient
  token: string
  /** What the chat told of whoever follows the link. */
  told: KnownPerson
  speech: PageSpeech
  link: FollowedLink
  offer: NonNullable<FollowedLink['offer']>
}
