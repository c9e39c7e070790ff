import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller, GraphQLAnswer } from '../test/ask-graphql.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const PAGE = 'https://www.quayside.example'

interface Refusals {
  userErrors: { code: string; field: string[] | null }[]
}

async function openFrom(origin: string): Promise<string[]> {
  const { data } = await app.graphql<{ openSession: Refusals }>(
    'mutation { openSession(input: { siteKey: "site_demo" }) { userErrors { code field } } }',
    {},
    { headers: { origin } },
  )
  return data.openSession.userErrors.map((error) => error.code)
}

function allow(allowedOrigins: string[], as: Caller | undefined = app.quayside.staff, siteKey = 'site_demo') {
  return app.graphql<{ setAllowedOrigins: Refusals & { allowedOrigins: string[] } }>(
    `mutation ($input: SetAllowedOriginsInput!) {
      setAllowedOrigins(input: $input) { allowedOrigins userErrors { code field } }
    }`,
    { input: { siteKey, allowedOrigins } },
    { as },
  )
}

test('a page of another site may open a chat once its origin is allowed, and no longer when it is not', async () => {
  expect(await openFrom(PAGE)).toEqual(['ORIGIN_NOT_ALLOWED'])
  const { data } = await allow([`${PAGE}/`, PAGE])
  expect(data.setAllowedOrigins).toEqual({ allowedOrigins: [PAGE], userErrors: [] })
  expect(await openFrom(PAGE)).toEqual([])
  expect(await openFrom('https://www.quayside.example.evil.example')).toEqual(['ORIGIN_NOT_ALLOWED'])
  await allow([])
  expect(await openFrom(PAGE)).toEqual(['ORIGIN_NOT_ALLOWED'])
})

test("this server's own pages may always open a chat", async () => {
  expect(await openFrom(app.address)).toEqual([])
})

test('what is no origin is refused with its place and changes nothing', async () => {
  const { data } = await allow([PAGE, 'quayside', 'https://quayside.example/page', 'javascript:alert(1)', ' '])
  expect(data.setAllowedOrigins.userErrors).toEqual([
    { code: 'INVALID', field: ['input', 'allowedOrigins', '1'] },
    { code: 'INVALID', field: ['input', 'allowedOrigins', '2'] },
    { code: 'INVALID', field: ['input', 'allowedOrigins', '3'] },
    { code: 'BLANK', field: ['input', 'allowedOrigins', '4'] },
  ])
  expect(await openFrom(PAGE)).toEqual(['ORIGIN_NOT_ALLOWED'])
})

test("a site of another operator looks like none at all, and an integrator's key may not change settings", async () => {
  const { data } = await allow([PAGE], app.quayside.staff, 'site_bergwerk')
  expect(data.setAllowedOrigins.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'siteKey'] }])
  const codeOf = (answer: GraphQLAnswer<unknown>) => answer.errors?.[0]?.extensions.code
  expect(codeOf(await allow([PAGE], app.quayside.apiKey))).toBe('FORBIDDEN')
  expect(
    codeOf(
      await app.graphql(
        'mutation { setAllowedOrigins(input: { siteKey: "site_demo", allowedOrigins: [] }) { allowedOrigins } }',
      ),
    ),
  ).toBe('UNAUTHENTICATED')
})
