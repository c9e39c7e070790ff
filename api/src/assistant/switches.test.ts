import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExampleDesk, ExamplePlan, OperatorCatalogue } from '../demo/operator-catalogue.ts'
import { type ExampleOperator, exampleOperator } from './test/example-operator.ts'

const catalogue: OperatorCatalogue = {
  currency: 'EUR',
  plans: [
    plan('Shown', { priceMinor: 20000, signUpFeeMinor: 3000, noticePeriodDays: 30 }),
    plan('Forbidden', { priceMinor: 11111, availableToAi: false }),
    plan('Archived', { priceMinor: 22222, archived: true }),
    plan('Soldout', { priceMinor: 33333, subscribersLimit: 0 }),
    plan('Backroom', { priceMinor: 44444, signUpFeeMinor: 4444, visible: false }),
    plan('Discreet', { priceMinor: 55555, signUpFeeMinor: 5555, showPriceForAi: false, priceForAiMinor: 5500 }),
    plan('Special', { priceMinor: 66666, priceForAiMinor: 30000 }),
  ],
  products: [
    { type: 'DAY_PASS', name: 'Day Pass', description: 'One day.', priceMinor: 2000 },
    { type: 'DAY_PASS', name: 'Silent Pass', description: 'One day.', priceMinor: 1111, availableToAi: false },
    { type: 'DAY_PASS', name: 'Priceless Pass', description: 'One day.', priceMinor: 2222, showPriceForAi: false },
    { type: 'DAY_PASS', name: 'Offer Pass', description: 'One day.', priceMinor: 3333, priceForAiMinor: 3000 },
    { type: 'DAY_PASS', name: 'Secret Pass', description: 'One day.', priceMinor: 4444, visible: false },
  ],
  desks: [
    desk('Free Studio', []),
    desk('Later Studio', [{ startsIn: -10, endsIn: 9 }]),
    desk('Taken Studio', [{ startsIn: -10 }]),
    desk('Followed Studio', [{ startsIn: -10, endsIn: 9 }, { startsIn: 10 }]),
    { ...desk('Hushed Studio', []), availableToAi: false },
  ],
  articles: {},
}

let operator: ExampleOperator
beforeAll(async () => {
  operator = await exampleOperator(catalogue, { name: 'Testhaus', locale: 'en-IE', timeZone: 'Europe/Dublin' })
})
afterAll(() => operator.drop())

test('availableToAi off: never mentioned, also not when asked for by name (product.md 3)', async () => {
  const ask = operator.begin()
  for (const question of [
    'which hot desks do you have?',
    'tomorrow',
    'do you have the Forbidden plan?',
    'any others?',
  ]) {
    expect((await ask(question)).text).not.toMatch(/Forbidden|111/)
  }
  for (const question of [
    'day pass please',
    'the Silent Pass',
    'private offices for 2 from tomorrow',
    'the Hushed Studio',
  ]) {
    expect((await ask(question)).text).not.toMatch(/Silent|11\.11|Hushed/)
  }
})

test('archived and sold out: never mentioned (product.md 3)', async () => {
  const ask = operator.begin()
  for (const question of ['hot desks from tomorrow', 'the Archived plan', 'the Soldout plan', 'any others?']) {
    expect((await ask(question)).text).not.toMatch(/Archived|Soldout|222|333/)
  }
})

test('on but not visible: says that it exists and names the team, without price or link (product.md 3)', async () => {
  const ask = operator.begin()
  const said = await ask('the Backroom hot desk from tomorrow')
  expect(said.text).toMatch(/Backroom can only be arranged by our team: phone \+353 1 555 0100/)
  expect(said.text).not.toMatch(/444|€44/)
  expect(said.cards).toEqual(['(Backroom)'])
  expect(said.offers[0]?.facts).not.toHaveProperty('price')
  expect(said.offers[0]?.facts).not.toHaveProperty('signUpFee')
  const pass = await ask('day passes')
  expect(pass.cards).toContain('(Secret Pass)')
  expect(pass.text).not.toMatch(/44\.44/)
})

test('showPriceForAi off: no price anywhere, also where another one is set (product.md 3)', async () => {
  const ask = operator.begin()
  const said = await ask('hot desk Discreet from tomorrow')
  expect(said.cards).toEqual(['Discreet'])
  expect(said.offers[0]?.facts).not.toHaveProperty('price')
  const answers = [said, await ask('how much is it?'), await ask('what is the sign-up fee?'), await ask('hot desks')]
  for (const { text } of answers) expect(text).not.toMatch(/€55/)
  expect((await ask('how much are day passes?')).text).not.toMatch(/22\.22/)
})

test('showPriceForAi off: no budget and no comparison gives the price away (product.md 3)', async () => {
  const ask = operator.begin()
  await ask('hot desks from tomorrow')
  expect((await ask('which is the cheapest?')).cards).toEqual(['Shown'])
  expect((await ask('the most expensive one?')).cards).toEqual(['Special'])
  expect((await operator.begin()('hot desks under €1000 from tomorrow')).cards).toEqual(['Shown', 'Special'])
})

test('priceForAi set: that price is said instead (product.md 3)', async () => {
  const ask = operator.begin()
  const said = await ask('how much is the Special hot desk? from tomorrow')
  expect(said.text).toMatch(/€300 a month/)
  expect(said.text).not.toMatch(/666/)
  expect(said.offers[0]?.facts).toHaveProperty('price', { amountMinor: 30000, currency: 'EUR' })
  expect((await ask('day passes')).text).toMatch(/\*\*Offer Pass\*\* \(€30 each\)/)
})

test('an office without a contract is free now, with an ending one from the day after, else not mentioned (product.md 3)', async () => {
  const ask = operator.begin()
  const said = await ask('private offices for 2 people, moving in next year')
  expect(said.cards).toEqual(['Free Studio', 'Later Studio'])
  expect(said.offers[0]?.facts).not.toHaveProperty('availableFrom')
  expect(said.offers[1]?.facts).toHaveProperty('availableFrom', '2026-12-03')
  const now = await operator.begin()('private offices for 2 people, moving in now')
  expect(now.cards).toEqual(['Free Studio'])
  expect((await ask('the Taken Studio')).text).not.toMatch(/Taken/)
})

test('the start date is asked for once, and no plan has a link before it is known (product.md 3)', async () => {
  const ask = operator.begin()
  const questions = [
    'which hot desks do you have?',
    'how much is Shown?',
    'is there a sign-up fee?',
    'I would like to sign up',
  ]
  const answers = []
  for (const question of questions) answers.push(await ask(question))
  expect(answers.flatMap(({ labels }) => labels)).toEqual([])
  expect(answers.filter(({ text }) => text.includes('When would you like to start?'))).toHaveLength(1)
  expect((await ask('on 5 January')).labels).toContain('Sign up for Shown')
})

test('a plan is told with description, price, billing cycle, sign-up fee and notice period (product.md 3)', async () => {
  const { text } = await operator.begin()('tell me about the Shown hot desk')
  expect(text).toContain('**Shown**, €200 a month, €30 sign-up fee, 30 days’ notice. The plan called Shown.')
})

function plan(name: string, rest: Partial<ExamplePlan> & { priceMinor: number }): ExamplePlan {
  return { type: 'HOT_DESK', name, description: `The plan called ${name}.`, ...rest }
}

function desk(name: string, occupied: NonNullable<ExampleDesk['occupied']>): ExampleDesk {
  return { type: 'OFFICE', name, description: 'An office.', capacity: 2, size: 10, priceMinor: 70000, occupied }
}
