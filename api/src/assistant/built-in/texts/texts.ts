import type { englishTexts } from './english/english.ts'

/** Whom to turn to, and how. */
export interface Team {
  business: string
  email: string
  phone: string
}

/** Days in a row with the same hours, 1 for Monday; closed without hours. */
export interface HoursLine {
  from: number
  to: number
  opens?: string
  closes?: string
}

type English = typeof englishTexts

/** Everything that the assistant says, in one language: another language is another value of this type. */
export type Texts = { [Name in keyof English]: (...given: Parameters<English[Name]>) => string }
