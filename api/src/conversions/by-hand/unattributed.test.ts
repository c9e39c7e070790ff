import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { submit } from '../../test/submit.ts'
import { change, chatWithLink, recordPassOf } from '../test/outcomes.ts'

let now = new Date('2026-03-02T10:00:00.000Z')
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => now })
})
afterAll(() => app.close())

interface Suggestion {
  session: { id: string }
  samePerson: boolean
  sameOffer: boolean
}
interface Unattributed {
  edges: {
    cursor: string
    node: { id: string; kind: string; reason: string; claimedSession: string | null; suggestions: Suggestion[] }
  }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

async function list(variables: object = {}, as = app.quayside.staff) {
  const { data, errors } = await app.graphql<{ unattributedConversions: Unattributed }>(
    `query ($first: Int, $after: String, $filter: UnattributedFilter) {
      unattributedConversions(first: $first, after: $after, filter: $filter) {
        edges { cursor node { id kind reason claimedSession suggestions { session { id } samePerson sameOffer } } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables,
    { as },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.unattributedConversions
}

function later(): void {
  now = new Date(now.getTime() + 60_000)
}

test('rule 4.6: the list has what nobody is credited with, newest first, with reason and what was claimed', async () => {
  const foreign = await openChat(app, app.bergwerk)
  const sales = []
  for (const session of [null, 'a form of 2019', foreign.sessionId]) {
    later()
    sales.push(await recordPassOf(app, 'list@example.com', session))
  }
  const chat = await chatWithLink(app, { dayPass: 'Day Pass' })
  await chat.send({ email: 'credited@example.com' })
  const { edges } = await list()
  expect(edges.map(({ node: { kind, reason, claimedSession } }) => [kind, reason, claimedSession])).toEqual([
    ['DAY_PASS_PURCHASED', 'UNKNOWN_SESSION', foreign.sessionId],
    ['DAY_PASS_PURCHASED', 'UNKNOWN_SESSION', 'a form of 2019'],
    ['DAY_PASS_PURCHASED', 'NO_SESSION', null],
    ['CUSTOMER_CREATED', 'NO_SESSION', null],
  ])
  expect((await list({ filter: { kinds: ['CUSTOMER_CREATED'] } })).edges).toHaveLength(1)
  expect((await list({ filter: { reasons: ['UNKNOWN_SESSION'] } })).edges).toHaveLength(2)
  expect((await list({}, app.bergwerk.staff)).edges).toEqual([])
})

test('pages of the list hold while sales arrive, and what was attached leaves it', async () => {
  const first = await list({ first: 2 })
  later()
  await recordPassOf(app, 'arrives@example.com', null)
  const second = await list({ first: 2, after: first.pageInfo.endCursor })
  const seen = [...first.edges, ...second.edges].map(({ node }) => node.id)
  expect(new Set(seen).size).toBe(4)
  expect(second.pageInfo.hasNextPage).toBe(false)
  const chat = await openChat(app, app.quayside)
  await change(app, 'attachConversion', { conversionId: seen[0], sessionId: chat.sessionId, note: 'Found' })
  const left = (await list()).edges.map(({ node }) => node.id)
  expect(left).not.toContain(seen[0])
  expect(left).toContain(seen[1])
  await change(app, 'detachConversion', { conversionId: seen[0], note: 'Not so' })
  expect((await list()).edges.map(({ node }) => node.id)).toContain(seen[0])
})

test('suggests sessions of the same person and those that offered what was sold, opened last first, none of later', async () => {
  const elsewhere = await openChat(app, app.bergwerk)
  expect(elsewhere.sessionId).toMatch(/^ses_/)
  later()
  const tour = await chatWithLink(app, { office: 'Joyce Suite' })
  await tour.send({ email: 'suggest@example.com' })
  later()
  const pass = await chatWithLink(app, { dayPass: 'Day Pass' })
  later()
  const both = await chatWithLink(app, { dayPass: 'Day Pass' })
  await both.send({ email: 'suggest@example.com' })
  later()
  await chatWithLink(app, { plan: 'Hot Desk Full-time' })
  later()
  const sold = await recordPassOf(app, 'suggest@example.com', null)
  later()
  const tooLate = await chatWithLink(app, { dayPass: 'Day Pass' })
  const node = (await list()).edges.find((edge) => edge.node.id === sold.conversions[0]!.id)!.node
  expect(node.suggestions.slice(0, 3)).toEqual([
    { session: { id: both.sessionId }, samePerson: true, sameOffer: true },
    { session: { id: pass.sessionId }, samePerson: false, sameOffer: true },
    { session: { id: tour.sessionId }, samePerson: true, sameOffer: false },
  ])
  expect(node.suggestions.map(({ session }) => session.id)).not.toContain(tooLate.sessionId)
})

test('suggests the sessions that offered the plan of a contract', async () => {
  const chat = await chatWithLink(app, { plan: 'Dedicated Desk' })
  later()
  const signed = await submit(
    app,
    'recordContract',
    {
      externalId: 'a contract',
      planId: app.quayside.id('Dedicated Desk'),
      startDate: '2026-04-01',
      price: { amountMinor: 40_000, currency: 'EUR' },
      customer: { person: { fullName: 'Nora Shaw', email: 'plan@example.com' } },
    },
    { as: app.quayside.apiKey },
  )
  const ids = signed.conversions.map(({ id }) => id)
  const nodes = (await list()).edges.map(({ node }) => node).filter(({ id }) => ids.includes(id))
  expect(nodes.map(({ suggestions }) => suggestions)).toEqual([
    [{ session: { id: chat.sessionId }, samePerson: false, sameOffer: true }],
    [{ session: { id: chat.sessionId }, samePerson: false, sameOffer: true }],
  ])
})

test('a cursor of another list, and callers without the right, are refused', async () => {
  const ask = async (after: string | null, as: Parameters<typeof list>[1] | undefined) => {
    const { errors } = await app.graphql(
      'query ($after: String) { unattributedConversions(after: $after) { edges { cursor } } }',
      { after },
      { as },
    )
    return errors?.map(({ extensions }) => extensions.code)
  }
  const chat = await openChat(app, app.quayside)
  expect(await ask(Buffer.from('["unattributed","now","x"]').toString('base64url'), app.quayside.staff)).toEqual([
    'BAD_USER_INPUT',
  ])
  expect(await ask(null, chat.as)).toEqual(['FORBIDDEN'])
  expect(await ask(null, undefined)).toEqual(['UNAUTHENTICATED'])
})
