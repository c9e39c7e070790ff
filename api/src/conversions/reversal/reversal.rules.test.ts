import { expect, test } from 'vitest'
import { againstReversal, followsReversal, type ReversibleFacts } from './reversal.rules.ts'

const own: ReversibleFacts = { assistsId: null, verdict: 'CREDITED', reversedAt: null }
const assistance: ReversibleFacts = { assistsId: 'conversion_1', verdict: 'ASSISTED', reversedAt: null }
const reversedAt = new Date('2026-03-01T12:00:00.000Z')

test.each<[string, ReversibleFacts, string | undefined, boolean]>([
  ['one that is credited can be reversed', own, undefined, false],
  ['one that is credited to nobody too', { ...own, verdict: 'UNATTRIBUTED' }, undefined, false],
  ['one that is reversed cannot be again', { ...own, reversedAt }, 'ALREADY_REVERSED', false],
  ['an assistance cannot by itself, but follows', assistance, 'ASSISTANCE', true],
  ['an assistance reversed once does not follow again', { ...assistance, reversedAt }, 'ASSISTANCE', false],
  ['an assistance withdrawn does not follow', { ...assistance, verdict: 'UNATTRIBUTED' }, 'ASSISTANCE', false],
])('rule 4.9: %s', (_, conversion, against, follows) => {
  expect(againstReversal(conversion)).toBe(against)
  expect(followsReversal(conversion)).toBe(follows)
})
