import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../kernel/limits/limit-settings.ts'
import { sendMalformed } from './hostile/malformed/send-malformed.ts'
import { openChat } from './open-chat.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'

const REQUESTS = 20_000

let app: TestApp
beforeAll(async () => {
  const { documentTokens, operationCost } = DEFAULT_LIMITS
  app = await startTestApp({ limits: { documentTokens, operationCost } })
})
afterAll(() => app.close())

test('the server bears 20,000 malformed requests, frames and bytes', { timeout: 900_000 }, async () => {
  const session = (await openChat(app, app.quayside)).as
  const { staff, apiKey } = app.quayside
  const seed = Date.now() % 1_000_000_000
  const target = { address: app.address, callers: { nobody: {}, session, staff, apiKey } as never }
  const findings = await sendMalformed(target, { requests: REQUESTS, seed })
  const said = [...app.defects.splice(0).map((defect) => ({ defect })), ...findings].slice(0, 5)
  expect(said, `pnpm fuzz --inputs ${REQUESTS} --seed ${seed}`).toEqual([])
  const { data } = await app.graphql<{ viewer: object }>('{ viewer { kind } }', {}, { as: staff })
  expect(data).toEqual({ viewer: { kind: 'STAFF' } })
})
