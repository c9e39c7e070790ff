import { expect, test } from 'vitest'
import { isSigned, readLinkToken, writeLinkToken } from './link-token.rules.ts'

const KEY = 'the signing key of one operator'
const claims = {
  sessionId: `ses_${'Aa-_'.repeat(8)}`,
  linkId: `link_${'0123456789abcdefghjkmnpqrs'}`,
  businessId: `business_${'01jd'.repeat(6)}zz`,
}
const token = writeLinkToken(claims, KEY)

test('a token says which session, link and business it is of, and is proved by the key of that business alone', () => {
  expect(readLinkToken(token)).toEqual(claims)
  expect(isSigned(token, KEY)).toBe(true)
  expect(isSigned(token, 'the signing key of another')).toBe(false)
})

test('a token fits into an address without being changed', () => {
  expect(encodeURIComponent(token)).toBe(token)
  expect(new URL(`https://quayside.example/l/${token}`).pathname).toBe(`/l/${token}`)
  expect(token.length).toBeLessThan(160)
})

test('no character of a token can be changed', () => {
  for (const [index, character] of [...token].entries()) {
    const changed = token.slice(0, index) + (character === 'a' ? 'b' : 'a') + token.slice(index + 1)
    expect(readLinkToken(changed) !== undefined && isSigned(changed, KEY)).toBe(false)
  }
})

test('parts of two tokens make no third', () => {
  const other = writeLinkToken({ ...claims, linkId: `link_${'z'.repeat(26)}` }, KEY)
  const [session, , business, signature] = token.split('.')
  const mixed = [session, other.split('.')[1], business, signature].join('.')
  expect(readLinkToken(mixed)).toBeDefined()
  expect(isSigned(mixed, KEY)).toBe(false)
})

const parts = token.split('.')

test.each<[string, string]>([
  ['nothing', ''],
  ['dots', '...'],
  ['a session ID alone', claims.sessionId],
  ['one without a signature', parts.slice(0, 3).join('.')],
  ['one with more behind it', `${token}.more`],
  ['one with more before it', `more.${token}`],
  ['one in two lines', `${token}\n`],
  ['one with NUL', token.replace('.', '.\u0000')],
  ['one with a short session ID', [parts[0]!.slice(0, -1), ...parts.slice(1)].join('.')],
  [
    'one with a capital in the identifier of its link',
    [parts[0], parts[1]!.toUpperCase(), ...parts.slice(2)].join('.'),
  ],
  ['one with a short signature', token.slice(0, -1)],
])('%s is no token', (_, text) => {
  expect(readLinkToken(text)).toBeUndefined()
})
