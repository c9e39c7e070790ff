import { afterAll, beforeAll, expect, test } from 'vitest'
import { STAFF_PASSWORD } from '../test/open-operator.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { staffMember { email role } userErrors { code field message } }
}`

async function post(query: string, variables: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const { data } = (await response.json()) as { data: { signIn: { staffMember: object | null; userErrors: object[] } } }
  return { data, setCookie: response.headers.get('set-cookie') }
}

function signIn(email: string, password: string) {
  return post(SIGN_IN, { input: { email, password } })
}

async function signedIn(): Promise<string> {
  const { setCookie } = await signIn(app.quayside.staffEmail, STAFF_PASSWORD)
  return setCookie!.split(';', 1)[0]!
}

async function kindWith(headers: Record<string, string>): Promise<string> {
  const { data } = await app.graphql<{ viewer: { kind: string } }>('{ viewer { kind } }', {}, { headers })
  return data.viewer.kind
}

test('the right password sets a cookie that scripts cannot read and other sites cannot send', async () => {
  const { data, setCookie } = await signIn(app.quayside.staffEmail, STAFF_PASSWORD)
  expect(data.signIn).toEqual({ staffMember: { email: app.quayside.staffEmail, role: 'OWNER' }, userErrors: [] })
  expect(setCookie).toMatch(/^foyer=/)
  expect(setCookie?.split('; ').slice(1)).toEqual(
    expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Strict', expect.stringMatching(/^Expires=/)]),
  )
  expect(setCookie).not.toMatch(/domain=/i)
  expect(await kindWith({ cookie: setCookie!.split(';', 1)[0]! })).toBe('STAFF')
})

test('the address counts whatever its case, as in every comparison of addresses', async () => {
  const { data } = await signIn(` ${app.quayside.staffEmail.toUpperCase()} `, STAFF_PASSWORD)
  expect(data.signIn.userErrors).toEqual([])
})

test('a wrong password and an unknown address are answered alike and set no cookie', async () => {
  const answers = [
    await signIn(app.quayside.staffEmail, `${STAFF_PASSWORD} `),
    await signIn('nobody@quayside.example', STAFF_PASSWORD),
    await signIn(app.quayside.staffEmail, ''),
    await signIn('', ''),
    await signIn('owner\u0000@quayside.example', STAFF_PASSWORD),
  ]
  for (const answer of answers) {
    expect(answer).toEqual({
      data: { signIn: { staffMember: null, userErrors: [expect.objectContaining({ code: 'CREDENTIALS' })] } },
      setCookie: null,
    })
  }
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
})

test("the cookie counts from this server's own pages and from no page of another origin", async () => {
  const cookie = await signedIn()
  const { host } = new URL(app.address)
  expect(await kindWith({ cookie, origin: app.address })).toBe('STAFF')
  for (const origin of ['https://evil.example', 'null', `http://${host}.evil.example`, `http://evil.example/${host}`]) {
    expect(await kindWith({ cookie, origin })).toBe('ANONYMOUS')
  }
})

test('answers to pages of other origins carry no leave to send cookies', async () => {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  })
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
})

test('signing out clears the cookie and makes it worthless, and that one only', async () => {
  const [cookie, other] = [await signedIn(), await signedIn()]
  const { setCookie } = await post('mutation { signOut { userErrors { code } } }', {}, { cookie })
  expect(setCookie).toMatch(/^foyer=;/)
  expect(await kindWith({ cookie })).toBe('ANONYMOUS')
  expect(await kindWith({ cookie: other })).toBe('STAFF')
})

test('signing out is harmless for nobody and with a cookie that was made up', async () => {
  for (const headers of [{}, { cookie: 'foyer=business_x.made-up' }, { cookie: 'foyer=%00' }]) {
    const { data } = await post('mutation { signOut { userErrors { code } } }', {}, headers as Record<string, string>)
    expect(data).toEqual({ signOut: { userErrors: [] } })
  }
})

test('a cookie ends with its time', async () => {
  const cookie = await signedIn()
  await app.query("update staff_sign_in set expires_at = now() - interval '1 second' where expires_at <> 'infinity'")
  expect(await kindWith({ cookie })).toBe('ANONYMOUS')
})

test('a form of another site cannot sign anybody in', async () => {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
    body: JSON.stringify({
      query: SIGN_IN,
      variables: { input: { email: app.quayside.staffEmail, password: STAFF_PASSWORD } },
    }),
  })
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(response.headers.get('set-cookie')).toBeNull()
})
