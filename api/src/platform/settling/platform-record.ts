import { Refusal } from '../../kernel/errors.ts'
import { InputReader } from '../../kernel/input.ts'
import { instantOf } from './values.rules.ts'

/** A record as the platform sends it, its fields named as there. */
export type PlatformRecord = Readonly<Record<string, unknown>>

const MOST_PIECES = 10_000

/**
 * Reads the fields of a record. What is wrong with those that it takes to record something is told by name; of others,
 * what cannot be kept is left out.
 */
export class RecordReader {
  readonly #record: PlatformRecord
  readonly #reader = new InputReader()

  constructor(record: PlatformRecord) {
    this.#record = record
  }

  /** A field: `CoworkerEmail`, or `Email` of the record that is sent along as `Coworker`. */
  value(name: string, of = ''): unknown {
    const along = of === '' ? undefined : this.#record[of]
    return this.#record[`${of}${name}`] ?? (isRecord(along) ? along[name] : undefined)
  }

  /** A text that there must be, cut to what can be kept. */
  text(name: string, of = ''): string {
    const text = this.optionalText(name, of)
    return this.#reader.text(text, [`${of}${name}`])
  }

  /** A text that may be left out, cut to what can be kept. */
  optionalText(name: string, of = '', limit = 200): string | undefined {
    const value = this.value(name, of)
    if (typeof value !== 'string') return undefined
    const text = value.replaceAll('\u0000', '').trim()
    return [...text].slice(0, limit).join('').toWellFormed().trim() || undefined
  }

  /** An address to write to, which tells people apart. */
  email(name: string, of = ''): string {
    return this.#reader.email(this.optionalText(name, of, 300) ?? '', [`${of}${name}`])
  }

  /** The same where there may be none. */
  optionalEmail(name: string, of = ''): string | undefined {
    const reader = new InputReader()
    const email = reader.email(this.optionalText(name, of, 300) ?? '', [name])
    try {
      reader.finish()
      return email
    } catch {
      return undefined
    }
  }

  /** An instant, if it is one. */
  instant(name: string): Date | undefined {
    const value = this.value(name)
    return typeof value === 'string' ? instantOf(value) : undefined
  }

  /** A number, if it is one. */
  number(name: string, of = ''): number | undefined {
    const value = this.value(name, of)
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  }

  /** How many; one where nothing is said. */
  quantity(): number {
    const quantity = this.number('Quantity') ?? 1
    if (!Number.isInteger(quantity)) this.refuse('Quantity')
    return this.#reader.count(quantity, ['Quantity'], 1, MOST_PIECES)
  }

  /** The platform's identifier of another record. */
  identifier(name: string, of = ''): string | undefined {
    return identifierIn(this.value(name, of))
  }

  /** Whether a field says yes. */
  flag(name: string): boolean {
    return this.value(name) === true
  }

  /** Notes that a field cannot be used. */
  refuse(name: string): void {
    this.#reader.refuse('INVALID', 'This cannot be used.', [name])
  }

  /** The names of fields that cannot be used, if there are any. */
  faults(): string[] {
    try {
      this.#reader.finish()
      return []
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return error.complaints.map(({ field }) => field!.join('.'))
    }
  }
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is PlatformRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An identifier of the platform: a positive whole number. */
export function identifierIn(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  return typeof text === 'string' && /^[1-9]\d{0,18}$/.test(text) ? text : undefined
}
