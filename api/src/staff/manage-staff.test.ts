import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../test/ask-graphql.ts'
import { STAFF_PASSWORD } from '../test/open-operator.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const PASSWORD = 'eight hundred sails'

interface Answer {
  staffMember?: { id: string; role: string } | null
  userErrors: { code: string; field: string[] }[]
}

async function mutate(field: string, input: object | undefined, as: Caller = app.quayside.staff): Promise<Answer> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`
  const shown = /add|Role/.test(field) ? 'staffMember { id role }' : ''
  const [declared, passed] = input ? [`($input: ${type}!)`, '(input: $input)'] : ['', '']
  const { data, errors } = await app.graphql<Record<string, Answer>>(
    `mutation ${declared} { ${field}${passed} { ${shown} userErrors { code field } } }`,
    { input },
    { as },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data[field]!
}

function complaintsOf({ userErrors }: Answer): string[] {
  return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)
}

async function add(email: string, role: string): Promise<string> {
  const { staffMember } = await mutate('addStaffMember', { fullName: 'Mara Quinn', email, password: PASSWORD, role })
  return staffMember!.id
}

async function signIn(email: string, password: string): Promise<Caller | undefined> {
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      variables: { input: { email, password } },
    }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';', 1)[0]
  return cookie === undefined ? undefined : { cookie }
}

async function roleOf(as: Caller): Promise<string | undefined> {
  const { data } = await app.graphql<{ viewer: { staffMember: { role: string } | null } }>(
    '{ viewer { staffMember { role } } }',
    {},
    { as },
  )
  return data.viewer.staffMember?.role
}

test('somebody who is added signs in with their role, and the owner sees them in the list', async () => {
  await add('mara@quayside.example', 'AGENT')
  const as = (await signIn('MARA@quayside.example', PASSWORD))!
  expect(await roleOf(as)).toBe('AGENT')
  const { data } = await app.graphql<{ staffMembers: { email: string; role: string }[] }>(
    '{ staffMembers { email role } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.staffMembers).toContainEqual({ email: 'mara@quayside.example', role: 'AGENT' })
})

test.each([
  [{ fullName: '', email: 'new@quayside.example', password: PASSWORD }, ['BLANK input.fullName']],
  [{ fullName: 'New', email: 'new', password: 'short' }, ['INVALID input.email', 'INVALID input.password']],
  [{ fullName: 'New', email: 'OWNER@quayside.example', password: PASSWORD }, ['INVALID input.email']],
])('somebody described like %j is refused with %j', async (input, expected) => {
  await app.query('update staff_member set email = $1, email_folded = $1 where email = $2', [
    'owner@quayside.example',
    app.quayside.staffEmail,
  ])
  expect(complaintsOf(await mutate('addStaffMember', { ...input, role: 'AGENT' }))).toEqual(expected)
  await app.query('update staff_member set email = $2, email_folded = $2 where email = $1', [
    'owner@quayside.example',
    app.quayside.staffEmail,
  ])
})

test('another role holds at once for whoever is signed in', async () => {
  const id = await add('manager@quayside.example', 'AGENT')
  const as = (await signIn('manager@quayside.example', PASSWORD))!
  const { staffMember } = await mutate('changeStaffRole', { staffMemberId: id, role: 'MANAGER' })
  expect(staffMember).toEqual({ id, role: 'MANAGER' })
  expect(await roleOf(as)).toBe('MANAGER')
})

test('somebody who is removed is signed out and cannot sign in', async () => {
  const id = await add('leaver@quayside.example', 'AGENT')
  const as = (await signIn('leaver@quayside.example', PASSWORD))!
  expect(complaintsOf(await mutate('removeStaffMember', { staffMemberId: id }))).toEqual([])
  expect(await roleOf(as)).toBeUndefined()
  expect(await signIn('leaver@quayside.example', PASSWORD)).toBeUndefined()
  expect(complaintsOf(await mutate('removeStaffMember', { staffMemberId: id }))).toEqual([
    'NOT_FOUND input.staffMemberId',
  ])
})

test('the last owner stays one, also when two owners demote each other at the same time', async () => {
  const [owner] = await app.query<{ id: string }>(
    "select id from staff_member where business_id = $1 and role = 'OWNER'",
    [app.quayside.businessId],
  )
  const demote = (staffMemberId: string, as?: Caller) => mutate('changeStaffRole', { staffMemberId, role: 'AGENT' }, as)
  expect(complaintsOf(await demote(owner!.id))).toEqual(['INVALID input.staffMemberId'])
  expect(complaintsOf(await mutate('removeStaffMember', { staffMemberId: owner!.id }))).toEqual([
    'INVALID input.staffMemberId',
  ])

  const second = await add('second@quayside.example', 'OWNER')
  const as = (await signIn('second@quayside.example', PASSWORD))!
  const answers = await Promise.all([demote(owner!.id, as), demote(second)])
  expect(answers.flatMap(complaintsOf)).toEqual(['INVALID input.staffMemberId'])
  const left = await app.query("select 1 from staff_member where business_id = $1 and role = 'OWNER'", [
    app.quayside.businessId,
  ])
  expect(left).toHaveLength(1)
  await app.query("update staff_member set role = 'OWNER' where id = $1", [owner!.id])
})

test('a changed password ends the other sign-ins of the same person and keeps this one', async () => {
  await add('careful@quayside.example', 'AGENT')
  const here = (await signIn('careful@quayside.example', PASSWORD))!
  const elsewhere = (await signIn('careful@quayside.example', PASSWORD))!
  const change = (currentPassword: string, newPassword: string) =>
    mutate('changePassword', { currentPassword, newPassword }, here)
  expect(complaintsOf(await change('a wrong password', 'a new long password'))).toEqual([
    'CREDENTIALS input.currentPassword',
  ])
  expect(complaintsOf(await change(PASSWORD, 'short'))).toEqual(['INVALID input.newPassword'])
  expect(await roleOf(elsewhere)).toBe('AGENT')
  expect(complaintsOf(await change(PASSWORD, 'a new long password'))).toEqual([])
  expect([await roleOf(here), await roleOf(elsewhere)]).toEqual(['AGENT', undefined])
  expect(await signIn('careful@quayside.example', PASSWORD)).toBeUndefined()
  expect(await signIn('careful@quayside.example', 'a new long password')).toBeDefined()
})

interface Entry {
  id: string
  action: string
  details: { name: string; value: string }[]
}

test('the audit log tells of all this to owners and managers, a page at a time', async () => {
  const read = async (after: string | null) => {
    const { data } = await app.graphql<{
      auditLog: {
        edges: { node: Entry }[]
        pageInfo: { endCursor: string; hasNextPage: boolean }
      }
    }>(
      `query ($after: String) { auditLog(first: 3, after: $after) {
        edges { node { id action details { name value } } } pageInfo { endCursor hasNextPage }
      } }`,
      { after },
      { as: app.quayside.staff },
    )
    return data.auditLog
  }
  const entries: Entry[] = []
  let after: string | null = null
  for (let more = true; more; ) {
    const page = await read(after)
    entries.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  expect(new Set(entries.map(({ action }) => action))).toEqual(
    new Set(['STAFF_ADDED', 'STAFF_ROLE_CHANGED', 'STAFF_REMOVED', 'PASSWORD_CHANGED']),
  )
  // Who is gone is no member any more whose name could be looked up.
  const removed = entries.filter(({ action }) => action === 'STAFF_REMOVED').map(({ details }) => details)
  expect(removed).toContainEqual([
    { name: 'name', value: 'Mara Quinn' },
    { name: 'role', value: 'AGENT' },
  ])
  expect(await signIn(app.quayside.staffEmail, STAFF_PASSWORD)).toBeDefined()
})
