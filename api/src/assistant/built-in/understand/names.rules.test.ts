import { expect, test } from 'vitest'
import { english } from '../words/english/english.ts'
import { mostlyNames, namedIn } from './names.rules.ts'

const OFFERS = [
  'Hot Desk Full-time',
  'Hot Desk Unlimited',
  'Dedicated Desk',
  'Virtual Office Plus',
  'Joyce Suite',
  'Day Pass',
].map((name) => ({ facts: { name } }))

test.each([
  ['the unlimited one', ['Hot Desk Unlimited']],
  ['hot desk full time from monday', ['Hot Desk Full-time']],
  ['is the joyce suite free', ['Joyce Suite']],
  ['virtual office plus', ['Virtual Office Plus']],
  ['six people plus a dog', []],
  ['what time do you open', []],
  ['a dedicated desk', []],
  ['a day pass', []],
])('"%s" names %j', (text, names) => {
  expect(namedIn(text, OFFERS, english.commonInNames).map(({ facts }) => facts.name)).toEqual(names)
})

test('two words of three are most of a name, one is not', () => {
  expect(mostlyNames('how much are the meeting rooms', 'Meeting Room Credit')).toBe(true)
  expect(mostlyNames('is there room for me', 'Meeting Room Credit')).toBe(false)
})
