import { expect, test } from 'vitest'
import { isCalendarTokenOf, readCalendarToken, writeCalendarToken } from './calendar-token.rules.ts'

const id = (prefix: string) => `${prefix}_01jd8z6q2e00ad7twpg9dkz1c0`
const TOUR = {
  businessId: id('business'),
  linkId: id('link'),
  visitorId: id('visitor'),
  arrival: new Date('2027-03-28T09:15:00.000Z'),
}

test('a token says what was asked for and is proved by its business alone', () => {
  const token = writeCalendarToken(TOUR, 'key')
  expect(readCalendarToken(token)).toEqual(TOUR)
  expect(isCalendarTokenOf(token, 'key')).toBe(true)
  expect(isCalendarTokenOf(token, 'another key')).toBe(false)
})

test('a token in which any one character was changed proves nothing', () => {
  const token = writeCalendarToken(TOUR, 'key')
  for (let index = 0; index < token.length; index += 1) {
    const changed = token.slice(0, index) + (token[index] === 'a' ? 'b' : 'a') + token.slice(index + 1)
    if (changed !== token) expect(readCalendarToken(changed) && isCalendarTokenOf(changed, 'key')).toBeFalsy()
  }
})

test.each(['', 'nonsense', '\u0000', 'a.b.c.d.e', `${'0'.repeat(26)}.`.repeat(3)])('"%s" is no token', (token) => {
  expect(readCalendarToken(token)).toBeUndefined()
})
