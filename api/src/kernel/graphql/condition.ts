import { badInput } from './viewer.ts'

/** Which rows of a table are meant, as a condition of SQL. The first parameter is the business. */
export class Condition {
  readonly parameters: unknown[]
  readonly #table: string
  readonly #terms: string[]

  constructor(table: string, businessId: string) {
    this.#table = table
    this.parameters = [businessId]
    this.#terms = [`${table}.business_id = $1`]
  }

  /** Adds a term; `?` stands for the next parameter. */
  and(term: string, ...parameters: unknown[]): void {
    this.#terms.push(term.replace(/\?/g, () => `$${this.parameters.push(parameters.shift())}`))
  }

  /** Leaves out rows before an instant, where one is given; `name` is that of the argument. */
  from(column: string, value: Date | null | undefined, name: string): void {
    if (value) this.and(`${this.#table}.${column} >= ?`, instant(value, name))
  }

  /** Leaves out rows from an instant on, where one is given; `name` is that of the argument. */
  before(column: string, value: Date | null | undefined, name: string): void {
    if (value) this.and(`${this.#table}.${column} < ?`, instant(value, name))
  }

  /** Leaves out rows where a column is something else, where something is given. */
  is(column: string, value: string | boolean | null | undefined): void {
    if (value != null) this.and(`${this.#table}.${column} = ?`, value)
  }

  /** Leaves out rows where a column is none of these, where some are given. */
  isOneOf(column: string, values: readonly string[] | null | undefined): void {
    // A single value written plainly is read in the order of its index; of several the rows would have to be sorted.
    if (values?.length === 1) this.is(column, values[0])
    else if (values) this.and(`${this.#table}.${column} = any(?)`, values)
  }

  get sql(): string {
    return this.#terms.join(' and ')
  }
}

/** Whether a text is an instant as cursors of lists have it. */
export function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))
}

function instant(value: Date, name: string): Date {
  const year = value.getUTCFullYear()
  if (Number.isNaN(year) || year < 1970 || year > 9998) {
    throw badInput(`"${name}" is not a time. Write it like 2026-11-22T21:45:00.000Z.`)
  }
  return value
}
