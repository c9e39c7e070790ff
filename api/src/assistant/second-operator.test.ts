import { afterAll, beforeAll, expect, test } from 'vitest'
import { bergwerkCatalogue } from '../demo/bergwerk-catalogue.ts'
import { type ExampleOperator, exampleOperator } from './test/example-operator.ts'

let bergwerk: ExampleOperator
beforeAll(async () => {
  bergwerk = await exampleOperator(bergwerkCatalogue, { name: 'Bergwerk', locale: 'de-CH', timeZone: 'Europe/Zurich' })
})
afterAll(() => bergwerk.drop())

const spaced = (text: string) => text.replace(/\u00a0/g, ' ')

test('prices are written in the currency of the business, with its billing cycle', async () => {
  const ask = bergwerk.begin('en-GB')
  expect(spaced((await ask('hot desks?')).text)).toContain('CHF 390 a month, CHF 100 sign-up fee, 60 days’ notice')
  expect(spaced((await ask('and a dedicated desk?')).text)).toContain('CHF 580 every 3 months')
})

test('a budget in another currency is not converted and not used', async () => {
  const said = await bergwerk.begin('en-GB')('private office for 5 people from march, budget €2000')
  expect(said.text).toContain('Our prices are in CHF')
  expect(said.cards).toEqual(['Kristallkammer'])
  expect(said.offers[0]?.asked).toEqual({ moveInDate: '2027-03-01', teamSize: 5 })
})

test('it answers from its own articles and knows nothing of what it has no article on', async () => {
  const ask = bergwerk.begin()
  expect((await ask('is there parking?')).text).toContain('Two spaces in the yard')
  const said = await ask('can I bring my dog?')
  expect(said.unanswered).toBe(true)
})

test('what it has none of it says, and shows what it has', async () => {
  const said = await bergwerk.begin()('do you have a virtual office?')
  expect(said.text).toMatch(/no virtual office plans on offer/)
  expect(said.text).toContain('Stollen Flex')
})

test('a conversation is with a prospect once it is about an offer, and with a member once it is about an account', async () => {
  const ask = bergwerk.begin()
  expect((await ask('hello')).audience).toBeUndefined()
  expect((await ask('a day pass please')).audience).toBe('PROSPECT')
  expect((await ask('my invoice is wrong')).audience).toBe('MEMBER')
})

test('the same question gets the same answer', async () => {
  const [first, second] = [await bergwerk.begin()('hot desks'), await bergwerk.begin()('hot desks')]
  expect(second.text).toBe(first.text)
})

test.each([
  '',
  '?',
  '💥',
  'a'.repeat(4000),
  '**bold** [x](https://evil.example)',
  "'; drop table tariff; --",
  '\u202e\ud800',
])('%j is answered without a link and without what was typed', async (text) => {
  const said = await bergwerk.begin()(text)
  expect(said.text.length).toBeGreaterThan(0)
  expect(said.text).not.toMatch(/https?:|\]\(|drop table|aaaa/)
})
