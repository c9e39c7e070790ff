import fc from 'fast-check'
import { type MalformedInput, malformedInput } from './malformed-input.ts'
import { createSender, type Target } from './send-input.ts'

const BATCH = 500
const AT_ONCE = 16

/** Something that the server did not bear. */
export interface Finding {
  fault: string
  /** What was sent, readable. */
  sent: string
}

/**
 * Sends so many malformed inputs, the same for the same seed, and gives what the server did not bear: answers of 5xx,
 * defects, silence.
 */
export async function sendMalformed(
  target: Target,
  { requests, seed, onBatch }: { requests: number; seed: number; onBatch?: (sent: number) => void },
): Promise<Finding[]> {
  const findings: Finding[] = []
  const { send, close } = createSender(target, AT_ONCE)
  try {
    for (let sent = 0; sent < requests; sent += BATCH) {
      const inputs = fc.sample(malformedInput, { numRuns: Math.min(BATCH, requests - sent), seed: seed + sent })
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let input = inputs.pop(); input; input = inputs.pop()) {
            const fault = await send(input)
            if (fault) findings.push({ fault, sent: readable(input) })
          }
        }),
      )
      onBatch?.(Math.min(requests, sent + BATCH))
    }
  } finally {
    close()
  }
  return findings
}

function readable(input: MalformedInput): string {
  return JSON.stringify(input, (_key, value: unknown) =>
    value && typeof value === 'object' && 'type' in value && value.type === 'Buffer'
      ? Buffer.from((value as unknown as { data: number[] }).data)
          .toString('latin1')
          .slice(0, 3_000)
      : value,
  )
}
