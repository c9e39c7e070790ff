import { randomUUID } from 'node:crypto'
import type { Caller } from '../../test/ask-graphql.ts'
import { makeLink, type Wish } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import type { TestOperator } from '../../test/open-operator.ts'
import type { TestApp } from '../../test/start-test-app.ts'
import { formFor, type SubmitAnswer, submit } from '../../test/submit.ts'

/** A conversion as staff see it. */
export interface ConversionShown {
  id: string
  kind: string
  verdict: string
  reason: string
  isFirst: boolean
  groupId: string
  claimedSession: string | null
  reversedAt: string | null
  reversalReason: string | null
  session: { id: string } | null
  assists: { id: string } | null
  record: { id: string }
  link: { id: string } | null
  message: { id: string } | null
}

/** What every operation that gives a conversion selects of it. */
const CONVERSION_FIELDS = `id kind verdict reason isFirst groupId claimedSession reversedAt reversalReason
  session { id } assists { id } record { id } link { id } message { id }`

/** A conversation with what came of it. */
export interface OutcomesShown {
  badges: { kind: string; count: number; reversedCount: number; assistedCount: number; records: { id: string }[] }[]
  stage: string
  lastActivityAt: string
  customer: { fullName: string; record: { id: string } } | null
  conversions: ConversionShown[]
}

/** What came of a session, as the operator's staff see it. */
export async function outcomesOf(app: TestApp, operator: TestOperator, sessionId: string): Promise<OutcomesShown> {
  const { data, errors } = await app.graphql<{ session: { conversation: OutcomesShown } }>(
    `query ($id: ID!) { session(id: $id) { conversation {
      badges { kind count reversedCount assistedCount records { id } }
      stage lastActivityAt customer { fullName record { id } } conversions { ${CONVERSION_FIELDS} }
    } } }`,
    { id: sessionId },
    { as: operator.staff },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.session.conversation
}

/** The badges as short texts: `TOUR_BOOKED 2`, with `-1` for reversed and `+1` for assisted ones. */
export async function badgesOf(app: TestApp, operator: TestOperator, sessionId: string): Promise<string[]> {
  const { badges } = await outcomesOf(app, operator, sessionId)
  return badges.map(({ kind, count, reversedCount, assistedCount }) =>
    [kind, String(count), reversedCount && `-${reversedCount}`, assistedCount && `+${assistedCount}`]
      .filter(Boolean)
      .join(' '),
  )
}

/** Verdict and reason of each conversion of a session, as short texts. */
export async function verdictsOf(app: TestApp, operator: TestOperator, sessionId: string): Promise<string[]> {
  const { conversions } = await outcomesOf(app, operator, sessionId)
  return conversions.map(({ kind, verdict, reason }) => `${kind} ${verdict} ${reason}`)
}

/** The event log of an operator after a number of events: what, of which conversion, with which verdict. */
export async function eventsAfter(app: TestApp, operator: TestOperator, position: number): Promise<string[]> {
  const rows = await app.query<{ position: number; type: string; kind: string; verdict: string }>(
    `select position::int, type, kind, verdict from event where business_id = $1 and position > $2 order by position`,
    [operator.businessId, position],
  )
  if (rows.some((row, index) => row.position !== position + index + 1)) throw new Error('The log has a gap.')
  return rows.map(({ type, kind, verdict }) => `${type} ${kind} ${verdict}`)
}

/** How many events the log of an operator has. */
export async function eventCount(app: TestApp, operator: TestOperator): Promise<number> {
  const [row] = await app.query<{ count: number }>('select count(*)::int as count from event where business_id = $1', [
    operator.businessId,
  ])
  return row!.count
}

/** A new chat with a link, and what its form is answered with. */
export async function chatWithLink(app: TestApp, wish: Wish) {
  const chat = await openChat(app, app.quayside)
  const link = await makeLink(app, app.quayside, chat.sessionId, wish)
  const operation = 'office' in wish ? 'requestTour' : 'plan' in wish ? 'signUp' : 'buyDayPass'
  const send = (changes: object): Promise<SubmitAnswer> => submit(app, operation, formFor(link, changes))
  return { ...chat, link, send }
}

/** An integrator's sale of a day pass to somebody. */
export function recordPass(app: TestApp, changes: object): Promise<SubmitAnswer> {
  const input = {
    externalId: randomUUID(),
    productId: app.quayside.id('Day Pass'),
    price: { amountMinor: 2500, currency: 'EUR' },
    customer: { person: { fullName: 'Nora Shaw', email: 'nora@example.com' } },
    ...changes,
  }
  return submit(app, 'recordProduct', input, { as: app.quayside.apiKey })
}

/** The same, by address and session. */
export function recordPassOf(app: TestApp, email: string, sessionId: string | null): Promise<SubmitAnswer> {
  return recordPass(app, { sessionId, customer: { person: { fullName: 'Nora Shaw', email } } })
}

/** What a change by hand was answered with. */
export interface ChangeAnswer {
  conversion: ConversionShown | null
  errors: string[]
}

/** Reverses, attaches or detaches a conversion. */
export async function change(
  app: TestApp,
  operation: 'reverseConversion' | 'attachConversion' | 'detachConversion',
  input: object,
  as: Caller | null = app.quayside.staff,
): Promise<ChangeAnswer> {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
  const { data, errors } = await app.graphql<
    Record<
      string,
      { conversion: ConversionShown | null; userErrors: { code: string; field: string[] | null }[] } | null
    >
  >(
    `mutation ($input: ${type}!) {
      ${operation}(input: $input) { conversion { ${CONVERSION_FIELDS} } userErrors { code message field } }
    }`,
    { input },
    { as: as ?? undefined },
  )
  if (errors) return { conversion: null, errors: errors.map(({ extensions }) => String(extensions?.code)) }
  const { conversion, userErrors } = data[operation]!
  return { conversion, errors: userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`) }
}

/** Acts on a record: confirms, arrives, does not come, cancels, refunds. */
export async function act(
  app: TestApp,
  operation: 'confirmTour' | 'recordArrival' | 'recordNoShow' | 'cancelContract' | 'refundProduct',
  input: object,
  as: Caller | undefined = app.quayside.staff,
): Promise<{ record: Record<string, unknown> | null; errors: string[] }> {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
  const record = {
    cancelContract: 'contract { id cancelled cancellationDate active }',
    refundProduct: 'product { id refundedAt activated }',
    confirmTour: 'visitor { id tourConfirmed arrived noShow }',
    recordArrival: 'visitor { id tourConfirmed arrived noShow }',
    recordNoShow: 'visitor { id tourConfirmed arrived noShow }',
  }[operation]
  const { data, errors } = await app.graphql<
    Record<string, Record<string, unknown> & { userErrors: { code: string; field: string[] | null }[] }>
  >(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { ${record} userErrors { code message field } } }`,
    { input },
    { as },
  )
  if (errors) return { record: null, errors: errors.map(({ extensions }) => String(extensions?.code)) }
  const { userErrors, ...payload } = data[operation]!
  return {
    record: payload[record.split(' ', 1)[0]!] as Record<string, unknown> | null,
    errors: userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`),
  }
}
