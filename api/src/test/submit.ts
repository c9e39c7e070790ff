import { randomUUID } from 'node:crypto'
import type { GraphQLOptions } from './ask-graphql.ts'
import { type FollowableLink, LINK_FIELDS } from './make-link.ts'
import type { TestServer } from './start-test-app.ts'

/** One thing that was wrong. */
export interface UserErrorShown {
  code: string
  message: string
  field: string[] | null
  /** Only where an offer is gone. */
  alternatives?: Omit<FollowableLink, 'token'>[]
}

/** What a form, or an integrator's call, is answered with. */
export interface SubmitAnswer {
  /** Identifier of the record; null on error. */
  recordId: string | null
  replayed: boolean
  conversions: {
    id: string
    kind: string
    outcome: string
    source: string
    isFirst: boolean
    groupId: string
    verdict: string
    reason: string
    value: { amountMinor: number; currency: string } | null
    session: { id: string } | null
    link: { id: string } | null
    record: { id: string }
  }[]
  userErrors: UserErrorShown[]
}

const RECORDS = {
  requestTour: 'visitor',
  signUp: 'contract',
  buyDayPass: 'product',
  recordTour: 'visitor',
  recordContract: 'contract',
  recordProduct: 'product',
} as const

/** A mutation that records an outcome. */
export type Submitting = keyof typeof RECORDS

/** Sends a form or an integrator's call as it is. */
export async function submit(
  server: TestServer,
  operation: Submitting,
  input: object,
  options: GraphQLOptions = {},
): Promise<SubmitAnswer> {
  const record = RECORDS[operation]
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
  const mine = options.as ? 'link { id }' : ''
  const { data, errors } = await server.graphql<Record<string, SubmitAnswer & Record<string, { id: string } | null>>>(
    `mutation ($input: ${type}!) {
      ${operation}(input: $input) {
        ${record} { id }
        replayed
        conversions {
          id kind outcome source isFirst groupId verdict reason
          value { amountMinor currency } session { id } ${mine} record { id }
        }
        userErrors { code message field ... on OfferGoneError { alternatives { ${LINK_FIELDS} } } }
      }
    }`,
    { input },
    options,
  )
  if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`)
  const { [record]: made, ...rest } = data[operation]!
  return { ...(rest as Omit<SubmitAnswer, 'recordId'>), recordId: (made as { id: string } | null)?.id ?? null }
}

/** Ada's form for a link; a test changes what it is about. */
export function formFor(link: { token: string }, changes: object = {}): object {
  return {
    linkToken: link.token,
    fullName: 'Ada Byrne',
    email: 'ada@example.com',
    idempotencyKey: randomUUID(),
    ...changes,
  }
}
