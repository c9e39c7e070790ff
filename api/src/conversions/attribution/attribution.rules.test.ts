import { expect, test } from 'vitest'
import { type AttributionFacts, attribute } from './attribution.rules.ts'

const opened = new Date('2026-01-05T09:00:00.000Z')
const said = new Date('2026-01-05T09:20:00.000Z')
const session = { openedAt: opened, lastMessageAt: said }
const windowEndsAt = new Date('2026-04-05T09:20:00.000Z')

const CREDITED = { verdict: 'CREDITED', reason: 'LINK_FOLLOWED' }
const LATE = { verdict: 'UNATTRIBUTED', reason: 'OUTSIDE_WINDOW' }

test.each<[string, Partial<AttributionFacts>, object]>([
  [
    'without a named session there is nobody to credit',
    { sessionNamed: false, session: undefined },
    { verdict: 'UNATTRIBUTED', reason: 'NO_SESSION', windowEndsAt: null },
  ],
  [
    'a session that is none of ours is unknown',
    { session: undefined },
    { verdict: 'UNATTRIBUTED', reason: 'UNKNOWN_SESSION', windowEndsAt: null },
  ],
  ['at once it is credited', { occurredAt: said }, { ...CREDITED, windowEndsAt }],
  [
    'on the last day it is credited, though the clocks went forward in between',
    { occurredAt: new Date('2026-04-05T09:19:59.999Z') },
    { ...CREDITED, windowEndsAt },
  ],
  ['at the very end it is credited', { occurredAt: windowEndsAt }, { ...CREDITED, windowEndsAt }],
  [
    'a millisecond after the end it is late',
    { occurredAt: new Date(windowEndsAt.getTime() + 1) },
    { ...LATE, windowEndsAt },
  ],
  [
    'where nothing was said the window counts from the opening',
    { session: { openedAt: opened, lastMessageAt: null }, occurredAt: new Date('2026-04-05T09:00:00.001Z') },
    { ...LATE, windowEndsAt: new Date('2026-04-05T09:00:00.000Z') },
  ],
  [
    'the window is as long as the business has set it',
    { attributionDays: 7, occurredAt: new Date('2026-01-12T09:20:00.001Z') },
    { ...LATE, windowEndsAt: new Date('2026-01-12T09:20:00.000Z') },
  ],
  [
    'what happened before the session was opened cannot have come of it',
    { occurredAt: new Date(opened.getTime() - 5 * 60_000 - 1) },
    { ...LATE, windowEndsAt },
  ],
  [
    "an integrator's clock may be five minutes slow",
    { occurredAt: new Date(opened.getTime() - 5 * 60_000) },
    { ...CREDITED, windowEndsAt },
  ],
  [
    'a leap day is a day of the window',
    {
      session: { openedAt: opened, lastMessageAt: new Date('2028-02-28T12:00:00.000Z') },
      attributionDays: 2,
      occurredAt: new Date('2028-03-01T12:00:00.000Z'),
    },
    { ...CREDITED, windowEndsAt: new Date('2028-03-01T12:00:00.000Z') },
  ],
])('rules 4.6 and 4.7: %s', (_, facts, expected) => {
  expect(attribute({ sessionNamed: true, session, occurredAt: said, attributionDays: 90, ...facts })).toEqual(expected)
})
