import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from './ask-graphql.ts'
import { convert, QUAYSIDE_WISHES } from './convert.ts'
import { STAFF_PASSWORD } from './open-operator.ts'
import { rowsOf } from './rows-of.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

function secretOf(caller: Caller): string {
  return String(Object.values(caller)[0]).replace(/^(Bearer |foyer=)/, '')
}

test('no row holds an access token, API key, cookie or password, nor the random part of one', async () => {
  const chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      variables: { input: { email: app.quayside.staffEmail, password: STAFF_PASSWORD } },
    }),
  })
  const cookie = /^foyer=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''
  const secrets = {
    accessToken: secretOf(chat.as),
    apiKey: secretOf(app.quayside.apiKey),
    staffCookie: secretOf(app.quayside.staff),
    cookieOfSignIn: decodeURIComponent(cookie),
  }
  const rows = await rowsOf(app, app.quayside.businessId)
  // What is looked for in is whole: what is no secret is found in it.
  for (const plain of [chat.sessionId, 'ada@example.com', 'argon2id', chat.links.tour.id]) expect(rows).toContain(plain)
  for (const [name, secret] of Object.entries(secrets)) {
    expect(secret.length).toBeGreaterThan(40)
    const random = secret.slice(-32)
    expect({ name, stored: rows.includes(random) }).toEqual({ name, stored: false })
  }
  expect(rows).not.toContain(STAFF_PASSWORD)
  expect(rows).not.toContain(Buffer.from(STAFF_PASSWORD).toString('base64').replace(/=+$/, ''))
})

test('no link and no answer about a session carries its access token', async () => {
  const chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Grace Ryan', email: 'grace@example.com' })
  const answer = await app.graphql(
    `{ session(id: "${chat.sessionId}") { id links { edges { node { url } } } conversation { messages { edges { node { text } } } } } }`,
    {},
    { as: app.quayside.staff },
  )
  expect(JSON.stringify(answer)).toContain(chat.links.tour.url)
  expect(JSON.stringify(answer)).not.toContain(secretOf(chat.as).slice(-32))
})

test('passwords are kept as argon2id with a salt of their own each', async () => {
  const rows = await app.query<{ password_hash: string }>('select password_hash from staff_member')
  expect(rows).toHaveLength(2)
  for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$/)
  // Both have the same password.
  expect(new Set(rows.map(({ password_hash }) => password_hash)).size).toBe(2)
})
