import type { UpdateWidgetSettingsInput, WidgetFieldsFragment } from '#lib/graph/generated/graphql.ts'
import { bestTextOn } from './contrast.ts'

/** Days of the week, from Monday on. */
export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const

/** What the widget says first in one language: of the questions, blank ones are none. */
export interface DraftTexts {
  language: string
  greeting: string
  prompts: string[]
}

/** When the team is there on a day, and what would be if it were. */
export interface DraftDay {
  day: (typeof DAYS)[number]
  open: boolean
  opens: string
  closes: string
}

/** The settings of a widget as they stand in their form. */
export interface WidgetDraft {
  position: WidgetFieldsFragment['position']
  colorScheme: WidgetFieldsFragment['colorScheme']
  accentColor: string
  /** Of text on the accent; blank for white or black, whichever is read better. */
  textColor: string
  texts: DraftTexts[]
  hours: DraftDay[]
}

/** The least and the most that the server takes. */
export const LIMITS = { greeting: 300, prompt: 80, prompts: 3 }

/** What stands in the form while nothing was changed. */
export function draftOf(settings: WidgetFieldsFragment): WidgetDraft {
  const { position, colorScheme, accentColor, accentTextColor, texts, openingHours } = settings
  return {
    position,
    colorScheme,
    accentColor,
    textColor: accentTextColor === bestTextOn(accentColor) ? '' : accentTextColor,
    texts: texts.map(({ language, greeting, suggestedPrompts }) => textsIn(language, greeting, suggestedPrompts)),
    hours: DAYS.map((day) => {
      const set = openingHours.find((hours) => hours.day === day)
      return { day, open: set !== undefined, opens: set?.opens ?? '09:00', closes: set?.closes ?? '17:00' }
    }),
  }
}

/** Texts in a language, with room for every question. */
export function textsIn(language: string, greeting = '', prompts: readonly string[] = []): DraftTexts {
  return { language, greeting, prompts: Array.from({ length: LIMITS.prompts }, (_each, index) => prompts[index] ?? '') }
}

/** What of the form is not stored, as the graph takes it. */
export function changesOf(stored: WidgetDraft, draft: WidgetDraft): Omit<UpdateWidgetSettingsInput, 'siteKey'> {
  const [before, after] = [stored, draft].map(inputOf) as [ReturnType<typeof inputOf>, ReturnType<typeof inputOf>]
  const differ = (name: keyof typeof after) => JSON.stringify(after[name]) !== JSON.stringify(before[name])
  const { accentColor, textColor, position, colorScheme, texts, openingHours } = after
  return {
    ...(differ('position') && { position }),
    ...(differ('colorScheme') && { colorScheme }),
    // A text colour belongs to the accent it was chosen for: alone, the accent brings the one that is read best.
    ...((differ('accentColor') || differ('textColor')) && {
      accentColor,
      ...(textColor && { accentTextColor: textColor }),
    }),
    ...(differ('texts') && { texts }),
    ...(differ('openingHours') && { openingHours }),
  }
}

function inputOf({ position, colorScheme, accentColor, textColor, texts, hours }: WidgetDraft) {
  return {
    position,
    colorScheme,
    accentColor: accentColor.trim().toLowerCase(),
    textColor: textColor.trim().toLowerCase(),
    texts: texts.map(({ language, greeting, prompts }) => ({
      language,
      greeting: greeting.trim(),
      suggestedPrompts: prompts.map((prompt) => prompt.trim()).filter(Boolean),
    })),
    openingHours: hours.filter(({ open }) => open).map(({ day, opens, closes }) => ({ day, opens, closes })),
  }
}
