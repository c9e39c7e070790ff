import type { Language } from './language.ts'
import { language } from './text.ts'
import type { SettingsTexts } from './texts.ts'

const BY_LANGUAGE: Record<Language, () => Promise<{ settings: SettingsTexts }>> = {
  en: () => import('./en/settings/settings.ts'),
  de: () => import('./de/settings/settings.ts'),
}

/** What the pages of settings say, in the language of this page. It is fetched with the first of them: few need it. */
export let settingsText: SettingsTexts

/** Fetches what the pages of settings say. The page itself has to speak already. */
export async function speakSettings(): Promise<void> {
  settingsText ??= (await BY_LANGUAGE[language]()).settings
}
