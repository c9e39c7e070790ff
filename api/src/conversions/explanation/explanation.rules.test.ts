import { expect, test } from 'vitest'
import { type ExplainedFacts, explain } from './explanation.rules.ts'
import { type BadgeConversion, findMissingBadge, type MissingBadgeFacts } from './missing-badge.rules.ts'

const at = (text: string) => new Date(`2026-${text}:00.000Z`)
const facts: ExplainedFacts = {
  reason: 'LINK_FOLLOWED',
  occurredAt: at('03-01T12:00'),
  linkLabel: null,
  clickedAt: null,
  windowEndsAt: at('05-30T09:00'),
  attributedAt: null,
  reversedAt: null,
  reversalReason: null,
}

test.each<[string, Partial<ExplainedFacts>, string]>([
  [
    'a link that was followed',
    { linkLabel: 'Sign up for Hot Desk', clickedAt: at('03-01T11:58') },
    'It came through the link “Sign up for Hot Desk” of this session, opened on 2026-03-01 11:58 UTC, and happened on 2026-03-01 12:00 UTC, inside of the attribution window, which ends on 2026-05-30 09:00 UTC.',
  ],
  [
    'a session named without a link',
    {},
    'It named this session, and happened on 2026-03-01 12:00 UTC, inside of the attribution window, which ends on 2026-05-30 09:00 UTC.',
  ],
  [
    'staff',
    { reason: 'LINKED_BY_STAFF', attributedAt: at('03-02T08:00') },
    'A member of staff credited it to this session by hand on 2026-03-02 08:00 UTC.',
  ],
  [
    'an assistance',
    { reason: 'SAME_PERSON' },
    'The same person had used this session, whose attribution window ends on 2026-05-30 09:00 UTC; the credit went to another session.',
  ],
  ['no session', { reason: 'NO_SESSION' }, 'It named no session, so that none can be credited.'],
  ['an unknown session', { reason: 'UNKNOWN_SESSION' }, 'The session that it named is not known here.'],
  [
    'a late outcome',
    { reason: 'OUTSIDE_WINDOW', windowEndsAt: at('02-28T09:00') },
    'It happened on 2026-03-01 12:00 UTC, after the attribution window of its session had ended on 2026-02-28 09:00 UTC.',
  ],
  [
    'an outcome before its session',
    { reason: 'OUTSIDE_WINDOW' },
    'It happened on 2026-03-01 12:00 UTC, before the session that it named was opened.',
  ],
  [
    'one that was detached',
    { reason: 'DETACHED_BY_STAFF', attributedAt: at('03-02T08:00') },
    'A member of staff took it away from its session by hand on 2026-03-02 08:00 UTC.',
  ],
  [
    'an assistance that ended',
    { reason: 'WITHDRAWN' },
    'The session had assisted it; now the credit went to this very session, or to none.',
  ],
  [
    'a reversal',
    { reason: 'NO_SESSION', reversedAt: at('03-05T10:00'), reversalReason: 'REFUNDED' },
    'It named no session, so that none can be credited. It was reversed on 2026-03-05 10:00 UTC: the sale was refunded.',
  ],
])('rule 4.12: %s is explained', (_, changes, expected) => {
  expect(explain({ ...facts, ...changes })).toBe(expected)
})

const credited: BadgeConversion = {
  id: 'conversion_1',
  assistsId: null,
  verdict: 'CREDITED',
  reason: 'LINK_FOLLOWED',
  sessionId: 'ses_1',
  claimedSession: 'ses_1',
}
const elsewhere: BadgeConversion = { ...credited, id: 'conversion_2', sessionId: 'ses_2', claimedSession: 'ses_2' }
const assisted: BadgeConversion = {
  ...credited,
  id: 'conversion_3',
  assistsId: 'conversion_2',
  verdict: 'ASSISTED',
  reason: 'SAME_PERSON',
}
const withdrawn: BadgeConversion = { ...assisted, verdict: 'UNATTRIBUTED', reason: 'WITHDRAWN', sessionId: null }
const none: BadgeConversion = { ...credited, verdict: 'UNATTRIBUTED', reason: 'NO_SESSION', sessionId: null }

test.each<[string, Partial<MissingBadgeFacts>, string, string | undefined]>([
  ['it has one', { conversions: [elsewhere, credited] }, 'HAS_BADGE', 'conversion_1'],
  ['the session assisted', { conversions: [assisted, elsewhere] }, 'ASSISTED', 'conversion_3'],
  ['the session is not known', { sessionKnown: false, conversions: [credited] }, 'UNKNOWN_SESSION', undefined],
  ['the record is not known', { recordKnown: false }, 'UNKNOWN_RECORD', undefined],
  ['the record is no outcome', {}, 'NO_CONVERSION', undefined],
  ['another session has the credit', { conversions: [elsewhere] }, 'CREDITED_ELSEWHERE', 'conversion_2'],
  ['an assistance ended', { conversions: [withdrawn, elsewhere] }, 'CREDITED_ELSEWHERE', 'conversion_2'],
  ['staff detached it', { conversions: [{ ...none, reason: 'DETACHED_BY_STAFF' }] }, 'DETACHED', 'conversion_1'],
  ['it came too late', { conversions: [{ ...none, reason: 'OUTSIDE_WINDOW' }] }, 'OUTSIDE_WINDOW', 'conversion_1'],
  ['nobody is credited', { conversions: [{ ...none, claimedSession: null }] }, 'UNATTRIBUTED', 'conversion_1'],
  [
    'what named the session counts before what came later',
    { conversions: [elsewhere, { ...none, reason: 'OUTSIDE_WINDOW' }] },
    'OUTSIDE_WINDOW',
    'conversion_1',
  ],
])('rule 4.12: why a badge is missing: %s', (_, changes, reason, conversion) => {
  const found = findMissingBadge({
    sessionId: 'ses_1',
    sessionKnown: true,
    recordKnown: true,
    conversions: [],
    ...changes,
  })
  expect({ reason: found.reason, conversion: found.conversion?.id }).toEqual({ reason, conversion })
})
