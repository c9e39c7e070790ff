import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { makeLink } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor } from '../../test/submit.ts'

/** Given by Ada and by nobody else. */
const HERS = { phoneNumber: '+353 1 555 0101', companyName: 'Byrne & Sons', notes: 'I use a wheelchair.' }
const VISITOR = `fullName email phoneNumber companyName expectedArrival visitReason notes uniqueId externalUrl arrived
  customFields { name value }`
const ARRIVAL = '2099-03-02T10:00:00.000Z'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function tourLink(): Promise<{ sessionId: string; token: string }> {
  const { sessionId } = await openChat(app, app.quayside)
  const { token } = await makeLink(app, app.quayside, sessionId, { office: 'Joyce Suite' })
  return { sessionId, token }
}

/** Sends a form or a call and gives the visitor as both places of the answer show it. */
async function shown(operation: 'requestTour' | 'recordTour', input: object, as?: Caller) {
  const type = operation === 'requestTour' ? 'RequestTourInput' : 'RecordTourInput'
  const { data, errors } = await app.graphql<
    Record<string, { visitor: object; conversions: { record: object; session: { id: string } | null }[] }>
  >(
    `mutation ($input: ${type}!) { ${operation}(input: $input) {
      visitor { ${VISITOR} } conversions { session { id } record { ... on Visitor { ${VISITOR} } } } userErrors { code }
    } }`,
    { input },
    { as },
  )
  expect(errors).toBeUndefined()
  const { visitor, conversions } = data[operation]!
  expect(conversions[0]!.record).toEqual(visitor)
  return { visitor, session: conversions[0]!.session?.id }
}

async function bookAs(email: string) {
  const link = await tourLink()
  const form = { ...formFor(link, { fullName: 'Ada Byrne', email }), ...HERS, expectedArrival: ARRIVAL }
  return { ...(await shown('requestTour', form)), sessionId: link.sessionId }
}

const eve = (email: string) => ({
  ...{ fullName: 'Eve Moran', email, phoneNumber: null, companyName: null, expectedArrival: null, visitReason: null },
  ...{ notes: null, uniqueId: null, externalUrl: null, arrived: false, customFields: [] },
})

describe('rule 4.1: whoever knows the address of somebody whose tour is ahead', () => {
  test('sees what they gave themselves, and nothing that the other gave before', async () => {
    const { visitor } = await bookAs('before@example.com')
    expect(visitor).toMatchObject({ ...HERS, expectedArrival: ARRIVAL })
    const form = formFor(await tourLink(), { fullName: 'Eve Moran', email: 'BEFORE@example.com' })
    expect((await shown('requestTour', form)).visitor).toEqual(eve('BEFORE@example.com'))
  })

  test('sees nothing that the other has given since, when the form is sent again', async () => {
    const bait = formFor(await tourLink(), { fullName: 'Eve Moran', email: 'since@example.com' })
    await shown('requestTour', bait)
    await bookAs('since@example.com')
    await app.query("update visitor set arrived = true where email_folded = 'since@example.com'")
    expect((await shown('requestTour', bait)).visitor).toEqual(eve('since@example.com'))
  })

  test('hears of the session in the link, not of one that staff have credited since', async () => {
    const link = await tourLink()
    const form = formFor(link, { fullName: 'Eve Moran', email: 'moved@example.com' })
    expect((await shown('requestTour', form)).session).toBe(link.sessionId)
    const { sessionId } = await openChat(app, app.quayside)
    const moved = await app.query('update conversion set session_id = $1 where claimed_session = $2 returning id', [
      sessionId,
      link.sessionId,
    ])
    expect(moved).toHaveLength(1)
    expect((await shown('requestTour', form)).session).toBeUndefined()
  })
})

test('a key sees the same of a tour that it records, and the whole visitor with records:read', async () => {
  const { sessionId } = await bookAs('keys@example.com')
  const { secret } = await makeKey(['conversions:write'])
  const tour = { fullName: 'Eve Moran', email: 'keys@example.com', externalId: 'tour-1', uniqueId: 'nexudus-1' }
  expect((await shown('recordTour', tour, { authorization: `Bearer ${secret}` })).visitor).toEqual({
    ...eve('keys@example.com'),
    uniqueId: 'nexudus-1',
  })
  const whole = { ...HERS, uniqueId: 'nexudus-1', customFields: [{ name: 'chatSessionId', value: sessionId }] }
  expect((await shown('recordTour', tour, app.quayside.apiKey)).visitor).toMatchObject(whole)
})

async function makeKey(scopes: string[]): Promise<{ secret: string }> {
  const { data } = await app.graphql<{ createApiKey: { secret: string } }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
    { input: { name: 'Till', scopes } },
    { as: app.quayside.staff },
  )
  return data.createApiKey
}
