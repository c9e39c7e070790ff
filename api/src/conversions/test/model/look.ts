import type { ReferenceModel } from './reference-model.ts'
import { type RefConversion, STAGES } from './reference-state.ts'

/** Everything that a business holds, as lines of text with short names for identifiers: easy to compare and to read. */
export interface Look {
  sessions: string[]
  links: string[]
  records: string[]
  conversions: string[]
  /** Since the last look, numbered from the first of all. */
  events: string[]
}

/** What the reference holds; `seen` events are left out. */
export function lookAtReference(model: ReferenceModel, seen: number): Look {
  const { attribution } = model
  return {
    sessions: model.sessions.map((session) =>
      sessionLine({
        name: session.name,
        stage: STAGES[session.stage]!,
        customer: attribution.customerOf(session, model.customers),
        badges: attribution.badgesOf(session),
      }),
    ),
    links: model.links.map(({ name, clicks, started, converted }) =>
      [name, clicks.length, started && 'started', converted && 'converted'].join(' '),
    ),
    records: [
      ...model.visitors.map(({ name, arrival, ahead, arrived, noShow }) =>
        [name, arrival, ahead && 'ahead', arrived && 'arrived', noShow && 'noShow'].join(' '),
      ),
      ...model.customers.map(({ name }) => name),
      ...model.contracts.map(({ name, cancelled }) => [name, cancelled && 'cancelled'].join(' ')),
      ...model.sales.map(({ name, refunded }) => [name, refunded && 'refunded'].join(' ')),
      `subscribers ${model.subscribers}`,
    ],
    conversions: attribution.conversions.map((each) => conversionLine(factsOf(each))),
    events: attribution.events.slice(seen).map((event, index) => `${seen + index + 1} ${event}`),
  }
}

function factsOf(conversion: RefConversion): ConversionFacts {
  const { record, session, assists, link, ...facts } = conversion
  return {
    ...facts,
    record: record.name,
    session: session?.name ?? null,
    assists: assists?.name ?? null,
    link: link?.name ?? null,
  }
}

/** What a conversion is compared by. */
export interface ConversionFacts {
  name: string
  group: string
  kind: string
  record: string
  outcome: string
  source: string
  verdict: string
  reason: string
  session: string | null
  claimed: string | null
  assists: string | null
  link: string | null
  clickedAt: number | null
  windowEndsAt: number | null
  at: number
  isFirst: boolean
  reversal: string | null
  value: number | null
}

/** A conversion as a line. */
export function conversionLine(facts: ConversionFacts): string {
  const { name, group, kind, record, outcome, source, verdict, reason, isFirst } = facts
  const { session, claimed, assists, link, clickedAt, windowEndsAt, at, reversal, value } = facts
  return [
    ...[name, group, kind, record, outcome, source, verdict, reason, isFirst && 'first'],
    ...Object.entries({ session, claimed, assists, link, clickedAt, windowEndsAt, at, reversal, value }).map(
      ([field, content]) => `${field}=${content}`,
    ),
  ].join(' ')
}

/** A conversation as a line. */
export function sessionLine(facts: {
  name: string
  stage: string
  customer: string | null
  badges: readonly string[]
}): string {
  return [facts.name, facts.stage, facts.customer, ...facts.badges].join(' | ')
}
