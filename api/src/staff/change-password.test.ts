import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STAFF_PASSWORD } from '../test/open-operator.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

const MOST_WRONG = 3

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ limits: { wrongPasswords: { forEmail: MOST_WRONG, fromNetwork: 1e9 } } })
})
afterAll(() => app.close())

/** The errors of a mutation of staff, or the code of the error that stands instead of an answer. */
async function tell(field: 'signIn' | 'changePassword' | 'addStaffMember', input: object): Promise<string[]> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`
  const { data, errors } = await app.graphql<Record<string, { userErrors: { code: string }[] } | null>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`,
    { input },
    { as: field === 'signIn' ? undefined : app.quayside.staff },
  )
  const complaints = data[field]?.userErrors.map(({ code }) => code)
  return complaints ?? errors!.map(({ extensions }) => extensions.code)
}

const signIn = (email: string, password: string) => tell('signIn', { email, password })

const member = (email: string) => ({ fullName: 'Mara Quinn', email, password: 'eight hundred sails', role: 'AGENT' })

/** Runs a change that takes its time before it commits; resolves once it has begun. */
async function begin(change: string): Promise<{ committed: Promise<unknown> }> {
  const committed = app.query(`do $$ begin ${change}; perform pg_sleep(1.5); end $$`)
  const begun = () =>
    app.query("select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'")
  await expect.poll(async () => (await begun()).length).toBe(1)
  return { committed }
}

describe('whoever signs in with their password while their account', () => {
  test.each([
    ['gets another password', "update staff_member set password_hash = 'another' where email = 'EMAIL'"],
    ['is removed', "delete from staff_member where email = 'EMAIL'"],
  ])('%s stays out', async (_what, change) => {
    const email = `${change.split(' ', 1)[0]}@quayside.example`
    expect(await tell('addStaffMember', member(email))).toEqual([])
    const { committed } = await begin(change.replace('EMAIL', email))
    expect(await signIn(email, member(email).password)).toEqual(['CREDENTIALS'])
    await committed
    const signedIn = await app.query(
      `select 1 from staff_sign_in join staff_member using (business_id)
       where staff_member_id = staff_member.id and email = $1`,
      [email],
    )
    expect(signedIn).toEqual([])
  })
})

test('two who are added with one address at once are one who is added and one who is refused', async () => {
  const answers = await Promise.all(
    ['twin@quayside.example', 'TWIN@quayside.example'].map((email) => tell('addStaffMember', member(email))),
  )
  expect(answers.sort()).toEqual([[], ['INVALID']])
})

// Last: there are no more attempts afterwards.
test('wrong present passwords are counted like those of signing in', async () => {
  const change = (currentPassword: string) =>
    tell('changePassword', { currentPassword, newPassword: 'ten thousand sails' })
  const tried = await Promise.all(Array.from({ length: MOST_WRONG }, (_, index) => change(`wrong ${index}`)))
  expect(new Set(tried.flat())).toEqual(new Set(['CREDENTIALS']))
  expect(await change(STAFF_PASSWORD)).toEqual(['RATE_LIMITED'])
  expect(await signIn(app.quayside.staffEmail, STAFF_PASSWORD)).toEqual(['RATE_LIMITED'])
})
