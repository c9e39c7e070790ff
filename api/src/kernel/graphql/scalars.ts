import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const RFC3339 = 'https://www.rfc-editor.org/rfc/rfc3339'

/*
 * What a person may mistype (an address, a date) passes these scalars as text or as an invalid time and is judged by
 * the function that uses it: so the answer is a user error with the path of the field, not a rejected request.
 */

/** `YYYY-MM-DD`, a string in our code. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar date, `YYYY-MM-DD`.',
  specifiedByURL: RFC3339,
  serialize: (value) => String(value),
  parseValue: textOf('Date'),
  parseLiteral: (node) => textOf('Date')(node.kind === Kind.STRING ? node.value : undefined),
})

/** An instant; a `Date` in our code, invalid when the text was. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'Instant in UTC with milliseconds, `2026-11-22T21:45:00.000Z`.',
  specifiedByURL: RFC3339,
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => instantOf(textOf('DateTime')(value)),
  parseLiteral: (node) => instantOf(textOf('DateTime')(node.kind === Kind.STRING ? node.value : undefined)),
})

/** A string in our code. */
export const EmailAddressScalar = new GraphQLScalarType<string, string>({
  name: 'EmailAddress',
  description: 'RFC 5321 address. Compared case-folded, stored as given.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc5321',
  serialize: (value) => String(value),
  parseValue: textOf('EmailAddress'),
  parseLiteral: (node) => textOf('EmailAddress')(node.kind === Kind.STRING ? node.value : undefined),
})

/** A string in our code. */
export const UrlScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'Absolute `https:` URL; `http:` only where Foyer itself is served so.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
  serialize: (value) => String(value),
  parseValue: textOf('URL'),
  parseLiteral: (node) => textOf('URL')(node.kind === Kind.STRING ? node.value : undefined),
})

/** An opaque string. */
export const EventCursorScalar = new GraphQLScalarType<string, string>({
  name: 'EventCursor',
  description:
    "Position in a business's event log. Opaque, gapless inside one business, never reused. Keep the last one you handled.",
  specifiedByURL: 'https://relay.dev/graphql/connections.htm',
  serialize: (value) => String(value),
  parseValue: textOf('EventCursor'),
  parseLiteral: (node) => textOf('EventCursor')(node.kind === Kind.STRING ? node.value : undefined),
})

function textOf(name: string): (value: unknown) => string {
  return (value) => {
    if (typeof value === 'string') return value
    throw new GraphQLError(`${name} must be a string.`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

function instantOf(text: string): Date {
  const day = INSTANT.exec(text)?.[1]
  return day && isCalendarDay(day) ? new Date(text) : new Date(Number.NaN)
}

/** The language itself takes 30 February for a day of March. */
function isCalendarDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}
