import type { insights } from './en/insights/insights.ts'
import type { Language } from './language.ts'
import { language } from './text.ts'

type InsightsTexts = typeof insights

const BY_LANGUAGE: Record<Language, () => Promise<{ insights: InsightsTexts }>> = {
  en: () => import('./en/insights/insights.ts'),
  de: () => import('./de/insights/insights.ts'),
}

/** What the page of insights says, in the language of this page. It comes with it. */
export let insightsText: InsightsTexts

/** Fetches what it says. The page itself has to speak already. */
export async function speakInsights(): Promise<void> {
  insightsText ??= (await BY_LANGUAGE[language]()).insights
}
