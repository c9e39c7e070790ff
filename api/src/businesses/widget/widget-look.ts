import { registerEnumType } from 'type-graphql'
import type { WidgetLanguage } from './widget-language.rules.ts'

/** Where the launcher of the widget stands. */
export const WidgetPosition = { BOTTOM_RIGHT: 'BOTTOM_RIGHT', BOTTOM_LEFT: 'BOTTOM_LEFT' } as const
export type WidgetPosition = keyof typeof WidgetPosition
registerEnumType(WidgetPosition, {
  name: 'WidgetPosition',
  description: 'Where the launcher of the widget stands.',
  valuesConfig: {
    BOTTOM_RIGHT: { description: 'In the lower right corner, whatever the direction of the language.' },
    BOTTOM_LEFT: { description: 'In the lower left corner, whatever the direction of the language.' },
  },
})

/** Whether the widget is light or dark. */
export const ColorScheme = { AUTO: 'AUTO', LIGHT: 'LIGHT', DARK: 'DARK' } as const
export type ColorScheme = keyof typeof ColorScheme
registerEnumType(ColorScheme, {
  name: 'ColorScheme',
  description: 'Whether the widget is light or dark.',
  valuesConfig: {
    AUTO: { description: 'As the visitor has set their device.' },
    LIGHT: { description: 'Always light.' },
    DARK: { description: 'Always dark.' },
  },
})

/** What the widget says in one language before anything was said. */
export interface StoredWidgetTexts {
  language: WidgetLanguage
  greeting: string
  suggestedPrompts: string[]
}
