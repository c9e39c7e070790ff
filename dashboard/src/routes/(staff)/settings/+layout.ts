import { speakSettings } from '#lib/texts/settings-text.ts'
import type { LayoutLoad } from './$types'

/** No page of settings shows itself before it knows what to say. */
export const load: LayoutLoad = async ({ parent }) => {
  await parent()
  await speakSettings()
}
