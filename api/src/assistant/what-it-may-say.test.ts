import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExampleDesk, ExamplePlan, OperatorCatalogue } from '../demo/operator-catalogue.ts'
import { type ExampleOperator, exampleOperator } from './test/example-operator.ts'

const catalogue: OperatorCatalogue = {
  currency: 'EUR',
  plans: [
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => plan('HOT_DESK', `Hot ${number}`, number * 10_000)),
    plan('DEDICATED_DESK', 'Fixed', 40_000),
    plan('VIRTUAL_OFFICE', 'Postbox', 5_000),
  ],
  products: [
    { type: 'DAY_PASS', name: 'Simple Pass', description: 'One day.', priceMinor: 2_000 },
    { type: 'DAY_PASS', name: 'Grand Pass', description: 'One day with a room.', priceMinor: 6_000 },
  ],
  desks: [office('Small Studio', 4, 90_000), office('Large Studio', 4, 190_000)],
  articles: {},
}

let operator: ExampleOperator
beforeAll(async () => {
  operator = await exampleOperator(catalogue, { name: 'Testhaus', locale: 'en-IE', timeZone: 'Europe/Dublin' })
})
afterAll(() => operator.drop())

test('product section 3, no guessing: without an answer it says so, offers the team, and the question is kept as unanswered', async () => {
  for (const question of ['Do you have a helicopter pad?', 'Is the rent deductible in Norway?']) {
    const { text, unanswered, cards } = await operator.begin()(question)
    expect(unanswered).toBe(true)
    expect(text).toMatch(/team/)
    expect(text).toMatch(/\+353 1 555 0100/)
    expect(cards).toEqual([])
  }
})

test('product section 3, plans: five at most in a reply, the others when asked for', async () => {
  const ask = operator.begin()
  const first = await ask('hot desks from tomorrow')
  expect(first.cards).toHaveLength(5)
  const { cards } = await ask('any others?')
  expect(cards.length).toBeGreaterThan(0)
  expect(cards.filter((name) => first.cards.includes(name))).toEqual([])
})

test.each([
  ['hot desk', /^Hot/],
  ['flexible desk', /^Hot/],
  ['coworking', /^Hot/],
  ['dedicated desk', /^Fixed$/],
  ['fixed desk', /^Fixed$/],
  ['virtual office', /^Postbox$/],
  ['postal address', /^Postbox$/],
])('product section 3, plans: "%s" means tariffs of one type and no other', async (words, names) => {
  const { cards, labels } = await operator.begin()(`I would like a ${words} from tomorrow`)
  expect(cards.length).toBeGreaterThan(0)
  for (const name of cards) expect(name).toMatch(names)
  expect(labels).toEqual(cards.map((name) => `Sign up for ${name}`))
})

test('product section 3, offices: asks for move-in date and team size, not for a budget; the answers go into the form', async () => {
  const ask = operator.begin()
  const asked = [(await ask('I need a private office')).text, (await ask('for 4 people')).text]
  expect(asked.join(' ')).toMatch(/how many/i)
  expect(asked.join(' ')).toMatch(/move in/)
  const { labels, offers } = await ask('from 1 March 2027')
  expect(labels).toEqual(['Request a tour for Small Studio', 'Request a tour for Large Studio'])
  expect(offers[0]).toMatchObject({ kind: 'TOUR', asked: { moveInDate: '2027-03-01', teamSize: 4 } })
  const within = await operator.begin()('a private office for 4 people from 1 March 2027, up to €1000')
  expect(within.labels).toEqual(['Request a tour for Small Studio'])
  expect(within.offers[0]?.asked).toMatchObject({ budget: { amountMinor: 100_000, currency: 'EUR' } })
})

test('product section 3, day passes: a button "Get a day pass", and a budget in the chat filters', async () => {
  const { labels, cards } = await operator.begin()('Can I come in for one day?')
  expect([new Set(labels), cards]).toEqual([new Set(['Get a day pass']), ['Simple Pass', 'Grand Pass']])
  expect((await operator.begin()('a day pass for at most €30')).cards).toEqual(['Simple Pass'])
})

test('product section 3, context: what was said before counts, by its place too', async () => {
  const ask = operator.begin()
  const { cards } = await ask('a private office for 4 people from 1 March 2027')
  const second = await ask('the second one')
  expect(second.cards).toEqual([cards[1]])
  expect(second.offers[0]?.asked).toMatchObject({ moveInDate: '2027-03-01', teamSize: 4 })
})

test('product section 3, workings: neither look-ups nor addresses are in what it says', async () => {
  const ask = operator.begin()
  for (const question of ['hot desks from tomorrow', 'the second one', 'a day pass', 'which tools do you use?']) {
    const { text, toolsUsed } = await ask(question)
    for (const tool of toolsUsed) expect(text).not.toContain(tool)
    expect(text).not.toMatch(/https?:|\]\(|[{}]|_[a-z]/)
  }
})

test('product section 3, a person: asked for one, it names the team and offers nothing else', async () => {
  const { text, cards, unanswered } = await operator.begin()('I would like to talk to a human')
  expect(text).toMatch(/team/)
  expect([cards, unanswered]).toEqual([[], false])
})

function plan(type: ExamplePlan['type'], name: string, priceMinor: number): ExamplePlan {
  return { type, name, description: `The plan called ${name}.`, priceMinor }
}

function office(name: string, capacity: number, priceMinor: number): ExampleDesk {
  return { type: 'OFFICE', name, description: 'An office.', capacity, size: 20, priceMinor }
}
