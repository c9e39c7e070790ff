import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusals } from '../../test/refusals.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Site {
  siteKey: string
  name: string
  allowedOrigins: string[]
  accentColor: string
  texts: object[]
}

const FIELDS = 'siteKey name allowedOrigins accentColor texts { language greeting suggestedPrompts }'

async function sites(as = app.quayside.staff): Promise<Site[]> {
  const { data } = await app.graphql<{ sites: Site[] }>(`{ sites { ${FIELDS} } }`, {}, { as })
  return data.sites
}

async function change(name: 'createSite' | 'renameSite', input: object, as = app.quayside.staff) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await app.graphql<
    Record<string, { widgetSettings: Site | null; userErrors: { code: string }[] }>
  >(
    `mutation ($input: ${type}!) { ${name}(input: $input) { widgetSettings { ${FIELDS} } userErrors { code } } }`,
    { input },
    { as },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data[name]!
}

async function openChat(siteKey: string, origin?: string): Promise<string[]> {
  const { data } = await app.graphql<{ openSession: { userErrors: { code: string }[] } }>(
    'mutation ($input: OpenSessionInput!) { openSession(input: $input) { userErrors { code } } }',
    { input: { siteKey } },
    origin ? { headers: { origin } } : {},
  )
  return data.openSession.userErrors.map(({ code }) => code)
}

test('a further site has a key of its own, looks like the first one, and its chat opens where it is allowed', async () => {
  const [first] = await sites()
  const { widgetSettings: made, userErrors } = await change('createSite', { name: ' Harbour House ' })
  expect(userErrors).toEqual([])
  expect(made).toEqual({
    ...first,
    siteKey: expect.stringMatching(/^site_[\w-]{20}$/),
    name: 'Harbour House',
    allowedOrigins: [],
  })
  expect((await sites()).map(({ name }) => name)).toEqual([first!.name, 'Harbour House'])
  expect(await openChat(made!.siteKey)).toEqual([])
  expect(await openChat(made!.siteKey, 'https://harbour.example')).toEqual(['ORIGIN_NOT_ALLOWED'])
  await app.graphql(
    'mutation ($input: SetAllowedOriginsInput!) { setAllowedOrigins(input: $input) { allowedOrigins } }',
    { input: { siteKey: made!.siteKey, allowedOrigins: ['https://harbour.example'] } },
    { as: app.quayside.staff },
  )
  expect(await openChat(made!.siteKey, 'https://harbour.example')).toEqual([])
  expect((await sites())[0]).toEqual(first)
})

test('a site gets another name, and both are noted', async () => {
  const { siteKey } = (await sites()).at(-1)!
  expect((await change('renameSite', { siteKey, name: 'The Harbour' })).widgetSettings).toMatchObject({
    siteKey,
    name: 'The Harbour',
  })
  await change('renameSite', { siteKey, name: 'The Harbour' })
  const { data } = await app.graphql<{ auditLog: { edges: { node: { action: string; details: object[] } }[] } }>(
    '{ auditLog(filter: { actions: [SITE_CREATED, SITE_RENAMED] }) { edges { node { action details { name value } } } } }',
    {},
    { as: app.quayside.staff },
  )
  expect(data.auditLog.edges.map(({ node }) => node)).toEqual([
    {
      action: 'SITE_RENAMED',
      details: [
        { name: 'former', value: 'Harbour House' },
        { name: 'name', value: 'The Harbour' },
      ],
    },
    {
      action: 'SITE_CREATED',
      details: [
        { name: 'name', value: 'Harbour House' },
        { name: 'siteKey', value: siteKey },
      ],
    },
  ])
})

test('a name that another site has is taken, also by whoever sends the same twice at once', async () => {
  const both = await Promise.all([change('createSite', { name: 'Annexe' }), change('createSite', { name: 'ANNEXE' })])
  expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'INVALID' }])
  const { siteKey } = (await sites())[0]!
  const refused = (name: 'createSite' | 'renameSite', input: object) =>
    refusals(app, name, input, { as: app.quayside.staff })
  expect(await refused('renameSite', { siteKey, name: 'annexe' })).toEqual(['INVALID input.name'])
  expect(await refused('renameSite', { siteKey: 'site_unknown', name: 'x' })).toEqual(['NOT_FOUND input.siteKey'])
  expect(await refused('renameSite', { siteKey: 'site\u0000', name: 'x' })).toEqual(['NOT_FOUND input.siteKey'])
  expect(await refused('createSite', { name: ' ' })).toEqual(['BLANK input.name'])
  expect(await refused('createSite', { name: 'x'.repeat(61) })).toEqual(['TOO_LONG input.name'])
})

test('another operator has sites of its own: the same names, and none of these to rename', async () => {
  expect((await change('createSite', { name: 'Annexe' }, app.bergwerk.staff)).userErrors).toEqual([])
  const { siteKey } = (await sites())[0]!
  expect((await change('renameSite', { siteKey, name: 'Mine' }, app.bergwerk.staff)).userErrors).toEqual([
    { code: 'NOT_FOUND' },
  ])
})

test('an operator has at most twenty, however many are made at once', async () => {
  const there = (await sites()).length
  const made = await Promise.all(
    Array.from({ length: 20 }, (_, index) => change('createSite', { name: `Site ${index}` })),
  )
  const refused = made.flatMap(({ userErrors }) => userErrors)
  expect(refused).toEqual(Array.from({ length: there }, () => ({ code: 'TOO_MANY' })))
  expect(await sites()).toHaveLength(20)
})
