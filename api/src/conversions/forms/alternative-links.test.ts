import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fingerprint } from '../../test/fingerprint.ts'
import { makeLink } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

interface Alternative {
  id: string
  targetName: string | null
}

interface Answer {
  links: Alternative[]
  userErrors: { code: string; field: string[] | null }[]
}

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const FIRST = ['Hot Desk Unlimited', 'Hot Desk Part-time', 'Dedicated Desk']

async function linkToPlan() {
  const { sessionId } = await openChat(app, app.quayside)
  return makeLink(app, app.quayside, sessionId, { plan: 'Hot Desk Full-time' })
}

async function createAlternativeLinks(token: string): Promise<Answer> {
  const { data } = await app.graphql<{ createAlternativeLinks: Answer }>(
    `mutation ($input: CreateAlternativeLinksInput!) {
      createAlternativeLinks(input: $input) { links { id targetName } userErrors { code field } }
    }`,
    { input: { linkToken: token } },
  )
  return data.createAlternativeLinks
}

async function page(token: string) {
  const { data } = await app.graphql<{ followedLink: { offer: object | null; alternatives: Alternative[] } }>(
    'query ($token: String!) { followedLink(token: $token) { offer { name } alternatives { id targetName } } }',
    { token },
  )
  return data.followedLink
}

function takeOffSale(archived: boolean) {
  return app.query("update tariff set archived = $1 where name = 'Hot Desk Full-time'", [archived])
}

/** Everything but how the test itself makes the plan come and go. */
async function written() {
  const { tariff: _, ...rest } = await fingerprint(app)
  return rest
}

test('while the offer is there, there is nothing to follow instead, and nothing is written', async () => {
  const { token } = await linkToPlan()
  const before = await written()
  expect(await createAlternativeLinks(token)).toEqual({ links: [], userErrors: [] })
  expect(await written()).toEqual(before)
})

test('a token that nobody signed is refused', async () => {
  const { userErrors } = await createAlternativeLinks('nonsense')
  expect(userErrors).toEqual([{ code: 'LINK_INVALID', field: ['input', 'linkToken'] }])
})

describe('rule 4.10: once the plan is gone', () => {
  afterEach(() => takeOffSale(false))

  test('reading its page writes nothing; asked for, the links are made, and read from then on', async () => {
    const { token } = await linkToPlan()
    await takeOffSale(true)
    const before = await written()
    expect(await page(token)).toEqual({ offer: null, alternatives: [] })
    expect(await written()).toEqual(before)
    const { links } = await createAlternativeLinks(token)
    expect(links.map(({ targetName }) => targetName)).toEqual(FIRST)
    expect(await page(token)).toEqual({ offer: null, alternatives: links })
  })

  test('asked for by many at once they are made once, and that it is gone is noted', async () => {
    const link = await linkToPlan()
    await takeOffSale(true)
    const answers = await Promise.all(Array.from({ length: 12 }, () => createAlternativeLinks(link.token)))
    expect(new Set(answers.map(({ links }) => links.map(({ id }) => id).join(' '))).size).toBe(1)
    const rows = await app.query(
      'select gone_at from link where session_id = (select session_id from link where id = $1) order by id',
      [link.id],
    )
    expect(rows).toHaveLength(1 + FIRST.length)
    expect(rows.filter((row) => (row as { gone_at: Date | null }).gone_at)).toHaveLength(1)
  })
})
