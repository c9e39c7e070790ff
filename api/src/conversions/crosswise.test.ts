import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, openChat } from '../test/open-chat.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp, type TestServer } from '../test/start-test-app.ts'
import { submit } from '../test/submit.ts'

let app: TestApp
let servers: TestServer[]
const chats: Chat[] = []
beforeAll(async () => {
  app = await startTestApp()
  servers = [app, await app.startAnother()]
  for (let number = 0; number < 2; number += 1) {
    const chat = await openChat(app, app.quayside)
    await say(app, chat, 'I would like a day pass')
    chats.push(chat)
  }
})
afterAll(() => app.close())

const PERSONS = ['nora@example.com', 'ada@example.com']

/** One sale of each of two people in each of two chats, so that each transaction wants what another has locked. */
async function sellCrosswise(round: number): Promise<string[]> {
  const sales = chats.flatMap(({ sessionId }, chat) =>
    PERSONS.map(async (email, person) => {
      const customer = { person: { fullName: email, email } }
      const price = { amountMinor: 2500, currency: 'EUR' }
      const shared = { sessionId, externalId: `${round} ${chat} ${person}`, customer, price }
      const server = servers[(chat + person) % 2]!
      const answer =
        round % 2
          ? await submit(
              server,
              'recordProduct',
              { ...shared, productId: app.quayside.id('Day Pass') },
              { as: app.quayside.apiKey },
            )
          : await submit(
              server,
              'recordContract',
              { ...shared, planId: app.quayside.id('Dedicated Desk'), startDate: '2099-01-01' },
              { as: app.quayside.apiKey },
            )
      expect(answer.userErrors).toEqual([])
      return answer.conversions.map(({ id }) => id)
    }),
  )
  return (await Promise.all(sales)).flat()
}

/** Does something by hand to a conversion; what is not possible any more is refused, which is an answer as well. */
async function byHand(
  operation: 'attachConversion' | 'detachConversion' | 'reverseConversion',
  input: object,
): Promise<void> {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
  const { data, errors } = await servers[1]!.graphql<Record<string, { userErrors: object[] }>>(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { userErrors { code } } }`,
    { input },
    { as: app.quayside.staff },
  )
  expect(errors).toBeUndefined()
  expect(data[operation]).not.toBeNull()
}

test('sales of the same people in each other’s chats, with changes by hand in between, all come to an end', async () => {
  const made: string[] = []
  for (let round = 0; round < 12; round += 1) {
    const [first, second, third] = made.slice(-3)
    const hands = first
      ? [
          byHand('detachConversion', { conversionId: first, note: randomUUID() }),
          byHand('attachConversion', { conversionId: second, sessionId: chats[round % 2]!.sessionId, note: 'theirs' }),
          byHand('reverseConversion', { conversionId: third }),
        ]
      : []
    const [ids] = await Promise.all([sellCrosswise(round), ...hands])
    made.push(...ids)
  }
  // Four sales a round; two of them made a customer.
  expect(made).toHaveLength(12 * 4 + 2)
  expect(new Set(made).size).toBe(made.length)
  const rows = await app.query<{ id: string }>('select id from conversion where assists_id is null')
  expect(rows.map(({ id }) => id).toSorted()).toEqual(made.toSorted())
})

test('what a chat shows is what its conversions say, after all that', async () => {
  const rows = await app.query<{ shown: number; counted: string }>(
    `select coalesce((select sum((badge->>'count')::int) from jsonb_array_elements(to_jsonb(badges)) as badge), 0)::int as shown,
       (select count(*) from conversion where conversion.business_id = conversation.business_id
          and conversion.session_id = conversation.session_id and verdict = 'CREDITED') as counted
     from conversation where session_id = any($1)`,
    [chats.map(({ sessionId }) => sessionId)],
  )
  expect(rows).toHaveLength(2)
  for (const { shown, counted } of rows) expect(shown).toBe(Number(counted))
})
