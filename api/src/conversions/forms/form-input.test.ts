import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FollowableLink, makeLink } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { refusals } from '../../test/refusals.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor, submit } from '../../test/submit.ts'

const MUTATIONS = ['requestTour', 'signUp', 'buyDayPass'] as const
const LONE = 'A\ud800B'

let app: TestApp
let links: Record<(typeof MUTATIONS)[number], FollowableLink>
let foreign: FollowableLink
beforeAll(async () => {
  app = await startTestApp()
  const { sessionId } = await openChat(app, app.quayside)
  links = {
    requestTour: await makeLink(app, app.quayside, sessionId, { office: 'Joyce Suite' }),
    signUp: await makeLink(app, app.quayside, sessionId, { plan: 'Hot Desk Full-time' }),
    buyDayPass: await makeLink(app, app.quayside, sessionId, { dayPass: 'Day Pass' }),
  }
  const there = await openChat(app, app.bergwerk)
  foreign = await makeLink(app, app.bergwerk, there.sessionId, { office: 'Kristallkammer' })
})
afterAll(() => app.close())

function refused(mutation: (typeof MUTATIONS)[number], changes: object): Promise<string[]> {
  return refusals(app, mutation, formFor(links[mutation], changes))
}

describe.each(MUTATIONS)('%s', (mutation) => {
  test.each<[string, object, string[]]>([
    ['a blank name', { fullName: ' \t\n ' }, ['BLANK input.fullName']],
    ['a long name', { fullName: 'x'.repeat(201) }, ['TOO_LONG input.fullName']],
    ['a name with NUL', { fullName: 'Ada\u0000' }, ['INVALID input.fullName']],
    ['no e-mail', { email: '' }, ['BLANK input.email']],
    ['half an e-mail', { email: 'ada@' }, ['INVALID input.email']],
    ['two e-mails', { email: 'ada@example.com, bob@example.com' }, ['INVALID input.email']],
    ['an e-mail with NUL', { email: 'a\u0000da@example.com' }, ['INVALID input.email']],
    ['an e-mail with a lone surrogate', { email: `${LONE}@example.com` }, ['INVALID input.email']],
    ['an e-mail in two lines', { email: 'ada@example.com\r\nBcc: bob@example.com' }, ['INVALID input.email']],
    ['a long company', { companyName: 'x'.repeat(201) }, ['TOO_LONG input.companyName']],
    ['a company with NUL', { companyName: '\u0000' }, ['INVALID input.companyName']],
    ['a blank key', { idempotencyKey: ' ' }, ['BLANK input.idempotencyKey']],
    ['a long key', { idempotencyKey: 'k'.repeat(201) }, ['TOO_LONG input.idempotencyKey']],
    ['a key with NUL', { idempotencyKey: 'k\u0000' }, ['INVALID input.idempotencyKey']],
    ['no token', { linkToken: '' }, ['LINK_INVALID input.linkToken']],
    ['a token with NUL', { linkToken: '\u0000' }, ['LINK_INVALID input.linkToken']],
    ['a token that is none', { linkToken: 'nonsense' }, ['LINK_INVALID input.linkToken']],
    ['a very long token', { linkToken: 'x'.repeat(100_000) }, ['LINK_INVALID input.linkToken']],
    [
      'everything',
      { fullName: '', email: 'ada', companyName: 'x'.repeat(201), idempotencyKey: '' },
      ['BLANK input.fullName', 'INVALID input.email', 'TOO_LONG input.companyName', 'BLANK input.idempotencyKey'],
    ],
  ])('refuses %s with code and path, and writes nothing', async (_, changes, expected) => {
    expect(await refused(mutation, changes)).toEqual(expected)
  })

  test('refuses the token of another kind of link, and one that another operator did not sign', async () => {
    for (const other of MUTATIONS.filter((each) => each !== mutation)) {
      expect(await refused(mutation, { linkToken: links[other].token })).toEqual(['LINK_INVALID input.linkToken'])
    }
    const [session, link, , signature] = links[mutation].token.split('.')
    const business = foreign.token.split('.')[2]
    expect(await refused(mutation, { linkToken: [session, link, business, signature].join('.') })).toEqual([
      'LINK_INVALID input.linkToken',
    ])
  })

  test('refuses a token in which any one character was changed', async () => {
    const { token } = links[mutation]
    for (let index = 0; index < token.length; index += 9) {
      const changed = token.slice(0, index) + (token[index] === 'a' ? 'b' : 'a') + token.slice(index + 1)
      expect(await refused(mutation, { linkToken: changed })).toEqual(['LINK_INVALID input.linkToken'])
    }
  })

  test('takes what is unusual but right: long names of other alphabets, lone surrogates mended, addresses of others', async () => {
    for (const changes of [
      { fullName: '🪑'.repeat(200), email: `${mutation}1@example.com` },
      { fullName: LONE, companyName: LONE, email: `${mutation}2@example.com`, idempotencyKey: LONE },
      { fullName: "Seán O'Brien-Núñez", email: `${mutation}+tag@sub.example.museum` },
    ]) {
      const answer = await submit(app, mutation, formFor(links[mutation], changes))
      expect(answer).toMatchObject({ userErrors: [], replayed: false })
    }
    const [row] = await app.query(
      `select full_name from visitor where email = $1 union all select full_name from coworker where email = $1`,
      [`${mutation}2@example.com`],
    )
    expect(row).toEqual({ full_name: 'A\ufffdB' })
  })

  test('refuses a required value that is left out at the top', async () => {
    const { email: _, ...input } = formFor(links[mutation]) as { email: string }
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const answer = await app.graphql(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
      { input },
    )
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

test.each<[string, object, string[]]>([
  ['a long telephone number', { phoneNumber: '0'.repeat(51) }, ['TOO_LONG input.phoneNumber']],
  ['long notes', { notes: 'x'.repeat(2001) }, ['TOO_LONG input.notes']],
  ['a time in words', { expectedArrival: 'tomorrow' }, ['INVALID input.expectedArrival']],
  ['a time without a zone', { expectedArrival: '2099-05-05T10:00:00' }, ['INVALID input.expectedArrival']],
  ['a day that does not exist', { expectedArrival: '2099-02-30T10:00:00Z' }, ['INVALID input.expectedArrival']],
  ['an hour that does not exist', { expectedArrival: '2099-02-03T24:30:00Z' }, ['INVALID input.expectedArrival']],
  ['a time too far ahead', { expectedArrival: '9999-12-31T23:59:59Z' }, ['INVALID input.expectedArrival']],
  ['a time that is past', { expectedArrival: '2020-01-01T10:00:00Z' }, ['INVALID input.expectedArrival']],
  [
    'several of them',
    { phoneNumber: '0'.repeat(51), expectedArrival: 'soon', notes: '\u0000' },
    ['INVALID input.expectedArrival', 'INVALID input.notes', 'TOO_LONG input.phoneNumber'],
  ],
])('requestTour refuses %s', async (_, changes, expected) => {
  expect((await refused('requestTour', changes)).sort()).toEqual(expected)
})

test.each<[string, object, string[]]>([
  ['a day that does not exist', { startDate: '2099-02-30' }, ['INVALID input.startDate']],
  ['a month that does not exist', { startDate: '2099-13-01' }, ['INVALID input.startDate']],
  ['a day in another order', { startDate: '04.01.2099' }, ['INVALID input.startDate']],
  ['an empty day', { startDate: '' }, ['INVALID input.startDate']],
  ['a day that is past', { startDate: '2020-01-01' }, ['INVALID input.startDate']],
  ['a long telephone number', { mobilePhone: '0'.repeat(51) }, ['TOO_LONG input.mobilePhone']],
])('signUp refuses %s', async (_, changes, expected) => {
  expect(await refused('signUp', changes)).toEqual(expected)
})

test('signUp asks for a start date where neither link nor form has one', async () => {
  await app.query("update link set asked = '{}' where id = $1", [links.signUp.id])
  expect(await refused('signUp', {})).toEqual(['BLANK input.startDate'])
})

test.each<[string, object, string[]]>([
  ['no passes', { quantity: 0 }, ['INVALID input.quantity']],
  ['fewer than none', { quantity: -1 }, ['INVALID input.quantity']],
  ['too many passes', { quantity: 51 }, ['INVALID input.quantity']],
  ['a day that does not exist', { date: '2099-04-31' }, ['INVALID input.date']],
  ['a day that is past', { date: '2020-01-01' }, ['INVALID input.date']],
  ['several of them', { quantity: 0, date: 'soon' }, ['INVALID input.quantity', 'INVALID input.date']],
])('buyDayPass refuses %s', async (_, changes, expected) => {
  expect(await refused('buyDayPass', changes)).toEqual(expected)
})

test('buyDayPass takes the first and the last number of passes', async () => {
  for (const quantity of [1, 50]) {
    expect(await submit(app, 'buyDayPass', formFor(links.buyDayPass, { quantity }))).toMatchObject({ userErrors: [] })
  }
})
