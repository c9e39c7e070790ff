import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let now = new Date()
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

interface Answer {
  userErrors: { code: string; message: string; field: string[] | null }[]
}
const PASSWORD = 'a long walk by the quay'

async function change<Fields>(name: string, input: object, fields: string, as?: Caller): Promise<Answer & Fields> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data } = await app.graphql<Record<string, Answer & Fields>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message field } } }`,
    { input },
    { as },
  )
  return data[name]!
}

interface Invited {
  invitation: { id: string; email: string } | null
  url: string | null
}
const invite = (input: object = {}, as = app.quayside.staff) =>
  change<Invited>(
    'inviteStaffMember',
    { fullName: 'Niamh Agent', email: `${randomUUID()}@quayside.example`, role: 'AGENT', ...input },
    'invitation { id email } url',
    as,
  )
const tokenOf = ({ url }: Invited) => url!.split('#')[1]!
const join = (token: string, password = PASSWORD) =>
  change<{ staffMember: { id: string; role: string } | null }>(
    'joinStaff',
    { token, password },
    'staffMember { id role }',
  )

async function invitations(): Promise<string[]> {
  const { data } = await app.graphql<{ staffInvitations: { id: string }[] }>(
    '{ staffInvitations { id } }',
    {},
    { as: app.quayside.staff },
  )
  return data.staffInvitations.map(({ id }) => id)
}

async function shown(token: string): Promise<object | null> {
  const { data } = await app.graphql<{ invitation: object | null }>(
    'query ($token: String!) { invitation(token: $token) { businessName fullName role } }',
    { token },
  )
  return data.invitation
}

test('somebody who is invited sees for what, joins with a password of theirs, and is signed in', async () => {
  const invited = await invite({ role: 'MANAGER' })
  expect(invited.url).toMatch(new RegExp(`/join#${app.quayside.businessId}\\.`))
  expect(await invitations()).toContain(invited.invitation!.id)
  expect(await shown(tokenOf(invited))).toEqual({
    businessName: 'Quayside Coworking',
    fullName: 'Niamh Agent',
    role: 'MANAGER',
  })
  const response = await fetch(`${app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: JoinStaffInput!) { joinStaff(input: $input) { staffMember { id role } } }',
      variables: { input: { token: tokenOf(invited), password: PASSWORD } },
    }),
  })
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!
  const { data } = await app.graphql<{ viewer: object }>(
    '{ viewer { staffMember { email role } } }',
    {},
    { as: { cookie } },
  )
  expect(data.viewer).toEqual({ staffMember: { email: invited.invitation!.email, role: 'MANAGER' } })
  expect(await invitations()).not.toContain(invited.invitation!.id)
  expect(await shown(tokenOf(invited))).toBeNull()
  const actions = await app.query<{ action: string }>('select action from audit_entry order by position desc limit 2')
  expect(actions.map(({ action }) => action)).toEqual(['STAFF_JOINED', 'STAFF_INVITED'])
})

test('of many who accept one invitation at once, one joins', async () => {
  const token = tokenOf(await invite())
  const answers = await Promise.all(Array.from({ length: 8 }, () => join(token)))
  expect(answers.filter(({ staffMember }) => staffMember)).toHaveLength(1)
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(Array(7).fill('NOT_FOUND'))
})

test('an invitation ends when it is withdrawn, when the same person is invited again, and after seven days', async () => {
  const withdrawn = await invite()
  const withdraw = () =>
    change('withdrawInvitation', { invitationId: withdrawn.invitation!.id }, '__typename', app.quayside.staff)
  expect((await withdraw()).userErrors).toEqual([])
  expect((await withdraw()).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'invitationId'] }])
  const first = await invite({ email: 'again@quayside.example' })
  const second = await invite({ email: 'AGAIN@quayside.example' })
  expect(await invitations()).not.toContain(first.invitation!.id)
  for (const each of [withdrawn, first]) {
    expect((await join(tokenOf(each))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  }
  now = new Date(now.getTime() + 7 * 86_400_000 + 1)
  expect(await shown(tokenOf(second))).toBeNull()
  expect(await invitations()).not.toContain(second.invitation!.id)
  expect((await join(tokenOf(second))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('a short password is refused and leaves the invitation as it was', async () => {
  const token = tokenOf(await invite())
  expect((await join(token, 'short')).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'password'] }])
  expect((await join(token)).userErrors).toEqual([])
})

test.each([
  [{ fullName: ' ' }, 'BLANK', 'fullName'],
  [{ email: 'niamh' }, 'INVALID', 'email'],
])('%j is refused with the field that is wrong', async (input, code, field) => {
  expect(await invite(input)).toMatchObject({
    invitation: null,
    url: null,
    userErrors: [{ code, field: ['input', field] }],
  })
})

test('nobody is invited who signs in already, nor by another business, nor with what is no token', async () => {
  const token = tokenOf(await invite({ email: 'here@quayside.example' }))
  await join(token)
  expect((await invite({ email: 'HERE@quayside.example' })).userErrors).toMatchObject([
    { code: 'INVALID', field: ['input', 'email'] },
  ])
  const foreign = await invite({}, app.bergwerk.staff)
  const elsewhere = tokenOf(foreign).replace(app.bergwerk.businessId, app.quayside.businessId)
  for (const wrong of [elsewhere, '', 'nothing', `${app.quayside.businessId}.`, 'a\u0000b']) {
    expect(await shown(wrong)).toBeNull()
    expect((await join(wrong)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  }
})
