import { speakFriction } from '#lib/texts/friction-text.ts'
import type { LayoutLoad } from './$types'

/** No page of friction shows itself before it knows what to say. */
export const load: LayoutLoad = async ({ parent }) => {
  await parent()
  await speakFriction()
}
