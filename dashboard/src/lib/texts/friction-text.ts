import type { friction } from './en/friction/friction.ts'
import type { Language } from './language.ts'
import { language } from './text.ts'

type FrictionTexts = typeof friction

const BY_LANGUAGE: Record<Language, () => Promise<{ friction: FrictionTexts }>> = {
  en: () => import('./en/friction/friction.ts'),
  de: () => import('./de/friction/friction.ts'),
}

/** What the pages of friction and of articles say, in the language of this page. Few pages need it: it comes with them. */
export let frictionText: FrictionTexts

/** Fetches what they say. The page itself has to speak already. */
export async function speakFriction(): Promise<void> {
  frictionText ??= (await BY_LANGUAGE[language]()).friction
}
