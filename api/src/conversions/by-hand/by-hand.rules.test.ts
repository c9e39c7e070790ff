import { expect, test } from 'vitest'
import { type AttributedFacts, decideAttaching, decideDetaching } from './by-hand.rules.ts'

const own = { assistsId: null }
const credited = { ...own, verdict: 'CREDITED', reason: 'LINK_FOLLOWED', sessionId: 'ses_1' } as const
const unattributed = { ...own, verdict: 'UNATTRIBUTED', reason: 'UNKNOWN_SESSION', sessionId: null } as const
const assistance = {
  assistsId: 'conversion_1',
  verdict: 'ASSISTED',
  reason: 'SAME_PERSON',
  sessionId: 'ses_1',
} as const

test.each<[string, AttributedFacts, string, string]>([
  ['credited to that session by its link', credited, 'DONE', 'CHANGE'],
  ['credited to that session by hand', { ...credited, reason: 'LINKED_BY_STAFF' }, 'DONE', 'CHANGE'],
  ['credited to another session', { ...credited, sessionId: 'ses_2' }, 'CREDITED', 'CHANGE'],
  ['never attributed', unattributed, 'CHANGE', 'UNATTRIBUTED'],
  ['too late for its session', { ...unattributed, reason: 'OUTSIDE_WINDOW' }, 'CHANGE', 'UNATTRIBUTED'],
  ['detached before', { ...unattributed, reason: 'DETACHED_BY_STAFF' }, 'CHANGE', 'DONE'],
  ['an assistance', assistance, 'ASSISTANCE', 'ASSISTANCE'],
  [
    'an assistance withdrawn',
    { ...assistance, verdict: 'UNATTRIBUTED', reason: 'WITHDRAWN', sessionId: null },
    'ASSISTANCE',
    'ASSISTANCE',
  ],
])('rule 4.6: a conversion that is %s', (_, conversion, attaching, detaching) => {
  expect(decideAttaching(conversion, 'ses_1')).toBe(attaching)
  expect(decideDetaching(conversion)).toBe(detaching)
})
