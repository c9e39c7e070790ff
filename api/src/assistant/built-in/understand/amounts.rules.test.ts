import { expect, test } from 'vitest'
import { englishAmounts } from '../words/english/amounts.ts'
import { digits, findBudget, findTeam, readNumber } from './amounts.rules.ts'

test.each([
  ['for two people', 2],
  ['team of 6', 6],
  ['we are 4', 4],
  ['a 5 person office', 5],
  ['a 12-person team', 12],
  ['there are three of us', 3],
  ['5-6 people', 6],
  ['3 to 4 people', 4],
  ['just me', 1],
  ['me and my co-founder', 2],
  ['me and 3 colleagues', 4],
  ['an office for eight', 8],
  ['and for two?', 2],
  ['what about for five people?', 5],
  ['a dozen employees', 12],
  ['the team is about 10', 10],
  ['a room with a view for 2', 2],
  ['two colleagues and i', 3],
  ['our team is growing to fifteen', 15],
])('"%s" is %i people', (text, people) => {
  expect(findTeam(digits(text, englishAmounts), englishAmounts)?.size).toBe(people)
})

test.each([
  'for 3 months',
  'for 800 euro',
  'an office for 2k',
  'on 5 march',
  'number 2',
  'for 2 days',
  '10 days a month',
])('"%s" says nothing of people', (text) => {
  expect(findTeam(digits(text, englishAmounts), englishAmounts)?.size).toBeUndefined()
})

test.each([
  ['under 20 euro', 20, 'EUR'],
  ['budget 1500', 1500, undefined],
  ['our budget is 2,000 a month', 2000, undefined],
  ['up to €1.5k', 1500, 'EUR'],
  ['max 900', 900, undefined],
  ['less than £25.50', 25.5, 'GBP'],
  ['we can spend about 1200', 1200, undefined],
  ['€500', 500, 'EUR'],
  ['300 euros a month', 300, 'EUR'],
  ['chf 4000', 4000, 'CHF'],
])('"%s" is a budget of %d', (text, amount, currency) => {
  const found = findBudget(text, englishAmounts)
  expect(found?.amount).toBe(amount)
  expect(found?.currencies?.[0]).toBe(currency)
})

test.each(['up to 6 people', 'within 3 days', 'for two people', 'from 1 march', 'how much is it'])(
  '"%s" names no budget',
  (text) => {
    expect(findBudget(digits(text, englishAmounts), englishAmounts)).toBeUndefined()
  },
)

test.each([
  ['1,500', 1500],
  ['1.500', 1500],
  ['1500.50', 1500.5],
  ['25,5', 25.5],
  ['2k', 2000],
  ['1.5k', 1500],
])('"%s" is %d', (text, number) => {
  expect(readNumber(text)).toBe(number)
})
