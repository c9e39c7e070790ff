import { afterAll, beforeAll, expect, test } from 'vitest'
import { newIdentifier, randomCharacters } from '../../kernel/identifier.ts'
import { hashSecret } from '../../kernel/secret.ts'
import type { Caller } from '../../test/ask-graphql.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let agent: Caller
beforeAll(async () => {
  app = await startTestApp()
  agent = await newAgent()
})
afterAll(() => app.close())

async function newAgent(): Promise<Caller> {
  const { businessId } = app.quayside
  const id = newIdentifier('staff', new Date())
  const secret = `${businessId}.${randomCharacters(32)}`
  await app.query(
    `insert into staff_member (business_id, id, full_name, email, email_folded, password_hash, role, created_at)
     values ($1, $2, 'Niamh Agent', $3, $3, 'none', 'AGENT', now())`,
    [businessId, id, `${id}@quayside.example`],
  )
  await app.query(
    `insert into staff_sign_in (business_id, token_hash, staff_member_id, created_at, expires_at)
     values ($1, $2, $3, now(), 'infinity')`,
    [businessId, hashSecret(secret), id],
  )
  return { cookie: `foyer=${secret}` }
}

interface View {
  id: string
  name: string
  address: string
  shared: boolean
  isMine: boolean
  isDefault: boolean
  owner: { fullName: string } | null
}
const VIEW = '{ id name address shared isMine isDefault owner { fullName } }'
interface Payload {
  /** Only from `saveView`. */
  view?: View | null
  views: View[]
  userErrors: { code: string; message: string; field: string[] | null }[]
}

/** What each gives of the view itself; all give the views that are left. */
const OWN_FIELDS = { saveView: `view ${VIEW}`, deleteView: '', setDefaultView: '' }

async function change(name: 'saveView' | 'deleteView' | 'setDefaultView', input: object, as = app.quayside.staff) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await app.graphql<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${OWN_FIELDS[name]} views ${VIEW} userErrors { code message field } } }`,
    { input },
    { as },
  )
  expect(errors).toBeUndefined()
  return data[name]!
}

async function views(as = app.quayside.staff): Promise<View[]> {
  const { data } = await app.graphql<{ savedViews: View[] }>(`{ savedViews ${VIEW} }`, {}, { as })
  return data.savedViews
}

test('a view is seen by who made it alone, until it is shared; it is renamed and deleted', async () => {
  const { view } = await change('saveView', {
    name: ' Lost offices ',
    address: 'reached=CLICKED&unconverted=true',
    shared: false,
  })
  expect(view).toMatchObject({ name: 'Lost offices', isMine: true, isDefault: false, shared: false })
  expect((await views()).map(({ name }) => name)).toContain('Lost offices')
  expect(await views(agent)).toEqual([])
  await change('saveView', { id: view!.id, name: 'Lost', address: view!.address, shared: true })
  expect(await views(agent)).toMatchObject([{ name: 'Lost', isMine: false, owner: { fullName: expect.any(String) } }])
  expect(await views(app.bergwerk.staff)).toEqual([])
  expect((await change('deleteView', { id: view!.id }, app.bergwerk.staff)).userErrors[0]!.code).toBe('NOT_FOUND')
  expect((await change('deleteView', { id: view!.id })).views).toEqual([])
})

test('an agent may change only their own; somebody who may change settings, what an agent shares', async () => {
  const { view: shared } = await change('saveView', { name: 'Team', address: '', shared: true })
  const refused = await change('saveView', { id: shared!.id, name: 'Mine now', address: '', shared: false }, agent)
  expect(refused.userErrors[0]!.message).toMatch(/Only who shared this view/)
  expect((await change('deleteView', { id: shared!.id }, agent)).userErrors).toHaveLength(1)
  const { view: own } = await change('saveView', { name: 'Team', address: 'reviewed=false', shared: true }, agent)
  expect(
    (await change('saveView', { id: own!.id, name: 'To review', address: 'reviewed=false', shared: true })).view!.name,
  ).toBe('To review')
  await change('deleteView', { id: own!.id })
  await change('deleteView', { id: shared!.id })
})

/** What somebody's list begins with, as they are told together with who they are. */
async function beginning(as: Caller = app.quayside.staff): Promise<Pick<View, 'name' | 'address'> | null> {
  const { data, errors } = await app.graphql<{ viewer: { defaultView: View | null } }>(
    '{ viewer { defaultView { name address } } }',
    {},
    { as },
  )
  expect(errors).toBeUndefined()
  return data.viewer.defaultView
}

test('the list of each begins with what they chose, and with everything once that is gone', async () => {
  const { view } = await change('saveView', { name: 'Mine', address: 'languages=de', shared: true })
  expect((await change('setDefaultView', { id: view!.id }, agent)).views[0]!.isDefault).toBe(true)
  expect((await views())[0]!.isDefault).toBe(false)
  expect(await beginning(agent)).toEqual({ name: 'Mine', address: 'languages=de' })
  expect(await beginning()).toBeNull()
  expect((await change('setDefaultView', { id: null }, agent)).views[0]!.isDefault).toBe(false)
  expect(await beginning(agent)).toBeNull()
  await change('setDefaultView', { id: view!.id }, agent)
  await change('deleteView', { id: view!.id })
  expect(await views(agent)).toEqual([])
  expect(await beginning(agent)).toBeNull()
})

test('a list begins with what its view says now, and with everything once it is shared no more', async () => {
  const { view } = await change('saveView', { name: 'Ours', address: 'languages=de', shared: true })
  await change('setDefaultView', { id: view!.id }, agent)
  const given = { id: view!.id, name: 'Ours', address: 'languages=fr' }
  await change('saveView', { ...given, shared: true })
  expect(await beginning(agent)).toEqual({ name: 'Ours', address: 'languages=fr' })
  await change('saveView', { ...given, shared: false })
  expect(await beginning(agent)).toBeNull()
  expect(await beginning(app.quayside.apiKey)).toBeNull()
  await change('deleteView', { id: view!.id })
})

test.each([
  [{ name: ' ', address: '' }, 'BLANK', 'name'],
  [{ name: 'x'.repeat(61), address: '' }, 'TOO_LONG', 'name'],
  [{ name: 'Far', address: 'reached=FAR' }, 'INVALID', 'address'],
  [{ name: 'taken', address: '' }, 'INVALID', 'name'],
])('%j is refused with the field that is wrong', async (given, code, field) => {
  await change('saveView', { name: 'Taken', address: '', shared: false })
  const { view, userErrors } = await change('saveView', { shared: false, ...given })
  expect(view).toBeNull()
  expect(userErrors[0]).toMatchObject({ code, field: ['input', field] })
})
