import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../kernel/limits/limit-settings.ts'
import type { Attack } from './hostile/attack.ts'
import { requestAttacks } from './hostile/request-attacks.ts'
import { CUT_OFF, socketMisuses } from './hostile/socket-misuses.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'

/** What each attack cost the processor; the server and the test share it, so this is told and not judged. */
const spent: string[] = []

let app: TestApp
beforeAll(async () => {
  // The limits as shipped, but for the budgets, which the first attacks would use up for the others.
  const { documentTokens, operationCost } = DEFAULT_LIMITS
  app = await startTestApp({ limits: { documentTokens, operationCost } })
})
afterAll(async () => {
  console.info(`Processor time of the attacks, in ms:\n${spent.join('\n')}`)
  await app.close()
})

async function measured<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  spent.push(`${((user + system) / 1_000).toFixed(1).padStart(8)}  ${name}`)
  return result
}

async function send({ path = '/graphql', method = 'POST', headers, as, body }: Attack) {
  const response = await fetch(app.address + path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(as && app.quayside[as]),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: response.status, text: await response.text() }
}

/** What no answer may contain: names of our files, statements, traces, and what a misspelling comes close to. */
const INTERNALS = /stacktrace|node_modules|\.ts:|\bat \w+ \(|select .* from|Did you mean/i

test.each(requestAttacks.map((attack) => [attack.name, attack] as const))('%s', async (name, attack) => {
  const { status, text } = await measured(name, () => send(attack))
  const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code)
  expect(status, text.slice(0, 300)).toBeLessThan(500)
  expect(text).not.toMatch(INTERNALS)
  if (attack.harmless) {
    expect({ status, codes }).toEqual({ status: 200, codes: [] })
  } else if (attack.code) {
    expect(codes, text.slice(0, 300)).toContain(attack.code)
  } else {
    expect(status).toBeGreaterThanOrEqual(400)
  }
  expect(text.length, 'the answer is not the attack').toBeLessThan(100_000)
})

test.each(socketMisuses.map((misuse) => [misuse.name, misuse] as const))('WebSocket: %s', async (name, misuse) => {
  const code = await measured(`WebSocket: ${name}`, () => misuse.attempt(app))
  expect(code).toBe(misuse.code ?? CUT_OFF)
})

test('after all of this everybody is served, and nothing was logged as a defect', async () => {
  const { status, text } = await send({ name: 'control', as: 'staff', body: { query: '{ viewer { kind } }' } })
  expect([status, text]).toEqual([200, expect.stringContaining('"kind":"STAFF"')])
  expect(app.defects).toEqual([])
})
