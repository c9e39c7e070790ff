import { createHash } from 'node:crypto'
import type { Transaction } from '../kernel/database/transaction.ts'
import { Refusal } from '../kernel/errors.ts'

/** A submission by its key: of which mutation, what it says, and where in the input the key stands. */
export interface Submission {
  operation: string
  key: string
  field: string[]
  input: object
}

/** What a submission made; kept for ever, so that its repeat gives the same. */
export interface Recorded {
  recordId: string
  conversionIds: string[]
}

/**
 * Does the work of a submission once, for ever (product.md rule 4.5). The unique key decides: whoever comes second waits
 * for the first to commit and gets its result; with another input it is refused. Effect and answer are one transaction.
 */
export async function once(
  tx: Transaction,
  submission: Submission,
  work: () => Promise<Recorded>,
): Promise<{ recorded: Recorded; replayed: boolean }> {
  const { operation, key, input } = submission
  const hash = hashOf(input)
  const claimed = await tx.query(
    `insert into submission (business_id, operation, key, input_hash, submitted_at) values ($1, $2, $3, $4, $5)
     on conflict (business_id, operation, key) do nothing returning 1`,
    [tx.businessId, operation, key, hash, tx.now],
  )
  if (claimed.length === 0) return { recorded: await firstResult(tx, submission, hash), replayed: true }
  const recorded = await work()
  await tx.query('update submission set result = $4 where business_id = $1 and operation = $2 and key = $3', [
    tx.businessId,
    operation,
    key,
    JSON.stringify(recorded),
  ])
  return { recorded, replayed: false }
}

async function firstResult(tx: Transaction, submission: Submission, hash: string): Promise<Recorded> {
  const [first] = await tx.query<{ input_hash: string; result: Recorded }>(
    'select input_hash, result from submission where business_id = $1 and operation = $2 and key = $3',
    [tx.businessId, submission.operation, submission.key],
  )
  if (first!.input_hash === hash) return first!.result
  throw new Refusal({
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: 'This key was used with another input. Repeat the first input to get its result, or take a new key.',
    field: submission.field,
  })
}

/** The same for inputs that say the same, whatever the order of their fields. */
export function hashOf(input: object): string {
  const sorted = (_key: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, each]) => each != null)
            .sort(([left], [right]) => (left < right ? -1 : 1)),
        )
      : value
  return createHash('sha256').update(JSON.stringify(input, sorted)).digest('hex')
}

/** The record that a submission made, if there was such a one. */
export async function recordOfSubmission(
  tx: Transaction,
  { operation, key }: Pick<Submission, 'operation' | 'key'>,
): Promise<string | undefined> {
  const [first] = await tx.query<{ id: string }>(
    `select result->>'recordId' as id from submission where business_id = $1 and operation = $2 and key = $3`,
    [tx.businessId, operation, key],
  )
  return first?.id
}
