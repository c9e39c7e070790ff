import validator from 'validator'
import { type Complaint, Refusal, type RefusalCode } from './errors.ts'

/** The form of an address by which two are the same. */
export function foldEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** Whether a text can be stored, and so whether anything can be found by it: PostgreSQL knows no U+0000. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000')
}

/**
 * Reads an input field by field and collects what is wrong with it, so that the caller hears everything at once. Ask
 * for all fields, then `finish`; what a faulty field gave is never used after that.
 */
export class InputReader {
  readonly #complaints: Complaint[] = []

  /** A text that must not be blank, trimmed. */
  text(value: string | null | undefined, field: string[], limit = 200): string {
    const text = this.optionalText(value, field, limit)
    if (text === undefined) this.refuse('BLANK', 'This must be filled in.', field)
    return text ?? ''
  }

  /** A text that may be left out; blank counts as left out. */
  optionalText(value: string | null | undefined, field: string[], limit = 200): string | undefined {
    const text = value?.trim()
    if (!text) return undefined
    if (!isStorable(text)) this.refuse('INVALID', 'This contains a character that is not allowed.', field)
    if ([...text].length > limit) this.refuse('TOO_LONG', `This may have at most ${limit} characters.`, field)
    return text.toWellFormed()
  }

  /** An e-mail address, trimmed and otherwise as given. */
  email(value: string, field: string[]): string {
    const email = this.text(value, field, 254)
    if (email && !validator.isEmail(email, { allow_utf8_local_part: true })) {
      this.refuse('INVALID', 'This is not an e-mail address. One looks like name@example.com.', field)
    }
    return email
  }

  /** An instant. */
  instant(value: Date | null | undefined, field: string[]): Date | undefined {
    if (value == null) return undefined
    if (Number.isNaN(value.getTime()) || value.getUTCFullYear() < 1970 || value.getUTCFullYear() > 9998) {
      this.refuse('INVALID', 'This is not a time. Write it like 2026-11-22T21:45:00.000Z.', field)
    }
    return value
  }

  /** A calendar date `YYYY-MM-DD` that exists. */
  date(value: string | null | undefined, field: string[]): string | undefined {
    if (value == null) return undefined
    if (!isDay(value)) {
      this.refuse('INVALID', 'This is not a date. Write it like 2026-11-22.', field)
    }
    return value
  }

  /** An address on the web; kept without user, query and fragment when `bare`. */
  url(value: string | null | undefined, field: string[], bare = false): string | undefined {
    const text = this.optionalText(value, field, 2048)
    if (text === undefined) return undefined
    if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
      this.refuse('INVALID', 'This is not an https address.', field)
      return undefined
    }
    const url = new URL(text)
    return bare ? `${url.origin}${url.pathname}` : url.href
  }

  /** A whole number within limits. */
  count(value: number, field: string[], least: number, most: number): number {
    if (value < least || value > most) this.refuse('INVALID', `This must be from ${least} to ${most}.`, field)
    return value
  }

  /** Notes something wrong; of one field only what was noticed first. */
  refuse(code: RefusalCode, message: string, field: string[]): void {
    const path = field.join('.')
    if (this.#complaints.some((complaint) => complaint.field?.join('.') === path)) return
    this.#complaints.push({ code, message, field })
  }

  /** Ends the reading: throws when anything was wrong. */
  finish(): void {
    if (this.#complaints.length > 0) throw new Refusal(...this.#complaints)
  }
}

/** Whether a text is a calendar date `YYYY-MM-DD` that exists, from 1970 on. */
export function isDay(text: string): boolean {
  const parsed = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text && text >= '1970'
}
