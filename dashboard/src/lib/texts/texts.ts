import type { texts } from './en/english.ts'
import type { settings } from './en/settings/settings.ts'

/** Everything that the dashboard says, by feature. English says what there is; every other language says all of it. */
export type Texts = typeof texts

/** The same for the pages of settings. */
export type SettingsTexts = typeof settings
