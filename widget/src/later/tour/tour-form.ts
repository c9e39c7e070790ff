import { FollowedLinkDocument } from '../../../pages/graph/generated/graphql.ts'
import { speak } from '../../../pages/language/speech.ts'
import type { ChatState } from '../../chat/chat.svelte.ts'

export { default as TourForm } from './TourForm.svelte'

/** What has to be known before the form of a link can be shown: its words, and whether its office can still be had. */
export async function prepareTour(chat: ChatState, token: string) {
  const [speech, { followedLink }] = await Promise.all([
    speak(chat.speech.locale),
    chat.client.query(FollowedLinkDocument, { token }),
  ])
  return { speech, followed: followedLink }
}
