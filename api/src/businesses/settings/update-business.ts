import { writeAudit } from '../../audit/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { InputReader } from '../../kernel/input.ts'
import { Business } from '../business.ts'
import { canonicalLocale } from './locale.rules.ts'

const NAME_LIMIT = 100
const PHONE_LIMIT = 40
const ADDRESS_LINES = 6
/** The same as the table asks for: ten years. */
const MOST_ATTRIBUTION_DAYS = 3650

/** What an operator changes of itself, as it came; what is left out stays as it is. */
export interface BusinessInput {
  name?: string | null
  timeZone?: string | null
  locale?: string | null
  attributionDays?: number | null
  contactEmail?: string | null
  contactPhone?: string | null
  address?: string[] | null
}

/**
 * Changes what an operator says of itself and how its days and outcomes are counted, and notes who did it. Outcomes that
 * were recorded keep the verdict and the window end they were recorded with.
 */
export async function updateBusiness(tx: Transaction, viewer: Viewer, input: BusinessInput): Promise<Business> {
  const reader = new InputReader()
  const changes: Partial<Business> = {
    ...(input.name != null && { name: reader.text(input.name, ['input', 'name'], NAME_LIMIT) }),
    ...(input.timeZone != null && { timeZone: await readTimeZone(tx, reader, input.timeZone) }),
    ...(input.locale != null && { locale: readLocale(reader, input.locale) }),
    ...(input.attributionDays != null && {
      attributionDays: reader.count(input.attributionDays, ['input', 'attributionDays'], 1, MOST_ATTRIBUTION_DAYS),
    }),
    ...(input.contactEmail != null && { contactEmail: reader.email(input.contactEmail, ['input', 'contactEmail']) }),
    ...(input.contactPhone != null && {
      contactPhone: reader.optionalText(input.contactPhone, ['input', 'contactPhone'], PHONE_LIMIT) ?? '',
    }),
    ...(input.address != null && { address: readAddress(reader, input.address) }),
  }
  reader.finish()
  const business = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  const shown = (name: string, of: object) => String((of as Record<string, unknown>)[name])
  const changed = Object.keys(changes).filter((name) => shown(name, changes) !== shown(name, business))
  Object.assign(business, changes)
  if (changed.length > 0) {
    const details = Object.fromEntries(changed.map((name) => [name, shown(name, business) || 'none']))
    writeAudit(tx, viewer, { action: 'BUSINESS_CHANGED', subjectId: business.id, details })
  }
  return business
}

/** A time zone that both we and the database count days by. */
async function readTimeZone(tx: Transaction, reader: InputReader, given: string): Promise<string> {
  const field = ['input', 'timeZone']
  const name = reader.text(given, field, 60)
  if (!/^[A-Za-z]/.test(name) || name.includes('\u0000')) {
    if (name) reader.refuse('INVALID', 'This is not a time zone. Write it like Europe/Dublin.', field)
    return name
  }
  const known = await tx.query('select from pg_timezone_names where name = $1', [name])
  if (known.length === 0 || !isTimeZone(name)) {
    reader.refuse('INVALID', 'This is not a time zone. Write it like Europe/Dublin.', field)
  }
  return name
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function readLocale(reader: InputReader, given: string): string {
  const tag = reader.text(given, ['input', 'locale'], 35)
  const locale = canonicalLocale(tag)
  if (tag && !locale) {
    reader.refuse('INVALID', 'This is not a language with its region. Write it like en-IE.', ['input', 'locale'])
  }
  return locale ?? tag
}

function readAddress(reader: InputReader, lines: readonly string[]): string[] {
  if (lines.length > ADDRESS_LINES) {
    reader.refuse('TOO_LONG', `An address has at most ${ADDRESS_LINES} lines.`, ['input', 'address'])
  }
  const read = lines.map((line, index) => reader.optionalText(line, ['input', 'address', String(index)], 100))
  return read.filter((line) => line !== undefined)
}
