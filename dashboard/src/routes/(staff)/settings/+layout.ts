import { readAhead } from '#lib/graph/query.svelte.ts'
import { SettingsMarks } from '#lib/settings/settings-marks.graphql.ts'
import { speakSettings } from '#lib/texts/settings-text.ts'
import type { LayoutLoad } from './$types'

/** No page of settings shows itself before it knows what to say. */
export const load: LayoutLoad = async ({ parent }) => {
  const { staffMember } = await parent()
  // Nothing tells of it when something begins to wait for staff.
  if (staffMember.role !== 'AGENT') readAhead(SettingsMarks, {}, { anew: true })
  await speakSettings()
}
