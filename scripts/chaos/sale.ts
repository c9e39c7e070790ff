import { oneOf, type Random, wholeNumber } from './random.ts'
import type { Stage } from './stage.ts'

/** One conversion to be recorded, as an integrator sends it. */
export interface Sale {
  operation: 'recordTour' | 'recordContract' | 'recordProduct'
  input: { externalId: string } & Record<string, unknown>
}

/** What a sale was answered with. */
export interface Acknowledgement {
  recordId: string
  conversionIds: string[]
  /** Whether it had been done before, by a request that was not answered. */
  replayed: boolean
}

const RECORDS = { recordTour: 'visitor', recordContract: 'contract', recordProduct: 'product' } as const

/** Few enough to meet one another: two sales to one person at once must make one customer. */
const PERSONS = 40

/** Makes up a sale that nobody has sent yet. */
export function nextSale(stage: Stage, random: Random, externalId: string): Sale {
  const number = wholeNumber(random, 1, PERSONS)
  const person = { fullName: `Person ${number}`, email: `person-${number}@example.com` }
  const price = { amountMinor: wholeNumber(random, 0, 50_000), currency: 'EUR' }
  const sessionId = oneOf(random, [...stage.sessionIds, 'unknown', ''])
  const shared = { externalId, ...(sessionId && { sessionId }) }
  const operation = oneOf(random, ['recordTour', 'recordContract', 'recordProduct'] as const)
  const inputs = {
    recordTour: { ...shared, ...person },
    recordContract: { ...shared, customer: { person }, planId: stage.planId, startDate: '2030-01-01', price },
    recordProduct: { ...shared, customer: { person }, productId: stage.passId, price },
  }
  return { operation, input: inputs[operation] }
}

/** Sends a sale once. Throws when it was not acknowledged, with what was heard instead. */
export async function send(address: string, authorization: string, sale: Sale): Promise<Acknowledgement> {
  const { operation, input } = sale
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`
  const record = RECORDS[operation]
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({
      query: `mutation ($input: ${type}!) {
        ${operation}(input: $input) { ${record} { id } conversions { id } replayed userErrors { code message } }
      }`,
      variables: { input },
    }),
  })
  const body = await response.text()
  const answer = response.status === 200 ? (JSON.parse(body) as Answer) : undefined
  const result = answer?.data?.[operation]
  const made = result?.[record]
  if (!result || !made || answer?.errors) throw new Error(`${response.status} ${body.slice(0, 300)}`)
  return { recordId: made.id, conversionIds: result.conversions.map(({ id }) => id), replayed: result.replayed }
}

interface Answer {
  data?: Record<string, Result | null>
  errors?: unknown
}

interface Result {
  conversions: { id: string }[]
  replayed: boolean
  visitor?: { id: string }
  contract?: { id: string }
  product?: { id: string }
}
