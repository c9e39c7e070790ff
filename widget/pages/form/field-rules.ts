import type { PageTexts } from '../language/texts/en.ts'
import { dateIn, instantIn } from '../time/zoned-time.ts'

/** Something wrong, by the name of its text. */
export type Problem = keyof PageTexts['problems']

/** The values of a form by the names of its fields, as they stand in the inputs. */
export type Values<Name extends string> = Record<Name, string>

/** What is asked of a field. */
export interface FieldRule {
  initial: string
  /** What is wrong with what stands in it, beside the others; undefined for nothing. */
  check?: (value: string, values: Values<string>) => Problem | undefined
  /** What to say when the server does not accept it, though `check` did. */
  refused?: Problem
}

/** Most that one purchase may have of a pass. */
export const MOST_PASSES = 50
/** Longest note to a tour. */
export const LONGEST_NOTES = 2_000
const LONGEST_LINE = 200
const LONGEST_PHONE = 50

/** A name, which everybody has to give. */
export const nameRule: FieldRule = {
  initial: '',
  check: (value) => (value.trim() === '' ? 'name' : tooLong(value, LONGEST_LINE)),
}

/** An address to write to. The server judges it strictly; here what is plainly none is noticed early. */
export const emailRule: FieldRule = {
  initial: '',
  check: (value) => {
    if (value.trim() === '') return 'email'
    return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value.trim()) ? undefined : 'emailForm'
  },
  refused: 'emailForm',
}

/** A telephone number, which may be left out. */
export const phoneRule: FieldRule = { initial: '', check: (value) => tooLong(value, LONGEST_PHONE) }

/** A company, which may be left out. */
export const companyRule: FieldRule = { initial: '', check: (value) => tooLong(value, LONGEST_LINE) }

/** How many passes. */
export function quantityRule(initial: number | null | undefined): FieldRule {
  return {
    initial: String(Math.min(initial ?? 1, MOST_PASSES)),
    check: (value) =>
      /^\d+$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= MOST_PASSES ? undefined : 'quantity',
    refused: 'quantity',
  }
}

/** A day that is not past where the operator is. */
export function dayRule(initial: string, timeZone: string, now: () => Date): FieldRule {
  return {
    initial,
    check: (value) => {
      if (value === '') return 'date'
      return value < dateIn(timeZone, now()) ? 'pastDate' : undefined
    },
    refused: 'pastDate',
  }
}

/** A time of a day that has another field, not past where the operator is. */
export function timeRule(initial: string, timeZone: string, dayField: string, now: () => Date): FieldRule {
  return {
    initial,
    check: (value, values) => {
      if (value === '') return 'time'
      const day = values[dayField]
      return day === dateIn(timeZone, now()) && instantIn(timeZone, day, value) < now().toISOString()
        ? 'pastTime'
        : undefined
    },
  }
}

function tooLong(value: string, limit: number): Problem | undefined {
  return [...value.trim()].length > limit ? 'long' : undefined
}
