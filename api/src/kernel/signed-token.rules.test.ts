import { expect, test } from 'vitest'
import { isSignedFor, suffixOf, writeSignedToken } from './signed-token.rules.ts'

const token = writeSignedToken('calendar', ['a', 'b'], 'key')

test('a token is proved by its key, for its purpose and as it is', () => {
  expect(token).toMatch(/^a\.b\.[A-Za-z0-9_-]{22}$/)
  expect(isSignedFor('calendar', token, 'key')).toBe(true)
  expect(isSignedFor('calendar', token, 'another')).toBe(false)
  expect(isSignedFor('checkout', token, 'key')).toBe(false)
  expect(isSignedFor('calendar', token.replace('a.b', 'a.c'), 'key')).toBe(false)
  expect(isSignedFor('calendar', '', 'key')).toBe(false)
})

test('a suffix is what stands after the type', () => {
  expect(suffixOf('business_01jd')).toBe('01jd')
})
