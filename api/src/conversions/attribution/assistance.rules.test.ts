import { expect, test } from 'vitest'
import {
  assistanceChanges,
  assistingSessions,
  MOST_ASSISTING,
  type SessionOfPerson,
  type StandingAssistance,
} from './assistance.rules.ts'
import { clickBefore, type LinkClicks } from './click.rules.ts'

const at = (text: string) => new Date(`2026-${text}:00.000Z`)
const occurredAt = at('03-01T12:00')

function session(sessionId: string, openedAt: Date, lastMessageAt: Date | null = null): SessionOfPerson {
  return { sessionId, openedAt, lastMessageAt }
}

const january = session('january', at('01-10T09:00'), at('01-10T09:30'))
const february = session('february', at('02-10T09:00'))
const autumn = session('autumn', new Date('2025-10-01T09:00:00.000Z'), new Date('2025-10-01T09:10:00.000Z'))
const later = session('later', at('03-01T12:06'))

test.each<[string, string | undefined, SessionOfPerson[], string[]]>([
  ['nobody else assisted', 'february', [february], []],
  ['another session of the person did', 'february', [january, february], ['january']],
  ['the one that said something last comes first', 'march', [january, february], ['february', 'january']],
  ['one whose window has ended did not', 'february', [autumn, february], []],
  ['one that was opened afterwards did not', 'february', [february, later], []],
  ['an outcome credited to nobody was assisted by nobody', undefined, [january, february], []],
])('rule 4.8: %s', (_, credited, ofPerson, expected) => {
  const untouched = structuredClone(ofPerson)
  expect(assistingSessions(credited, ofPerson, occurredAt, 90)).toEqual(expected)
  expect(ofPerson).toEqual(untouched)
})

test('rule 4.8: of very many sessions the latest assisted', () => {
  const many = Array.from({ length: MOST_ASSISTING + 20 }, (_, index) =>
    session(`s${index}`, new Date(occurredAt.getTime() - index * 1000)),
  )
  const assisting = assistingSessions('s0', many, occurredAt, 90)
  expect(assisting).toEqual(many.slice(1, MOST_ASSISTING + 1).map(({ sessionId }) => sessionId))
})

const standing = (sessionId: string, verdict: StandingAssistance['verdict'] = 'ASSISTED') => ({ sessionId, verdict })

test.each<[string, StandingAssistance[], string[], object]>([
  ['who assists now begins to', [], ['a', 'b'], { begin: ['a', 'b'], resume: [], withdraw: [] }],
  ['who goes on changes nothing', [standing('a')], ['a'], { begin: [], resume: [], withdraw: [] }],
  ['who got the credit assists no more', [standing('a')], [], { begin: [], resume: [], withdraw: ['a'] }],
  ['who did before resumes', [standing('a', 'UNATTRIBUTED')], ['a'], { begin: [], resume: ['a'], withdraw: [] }],
  ['who had ended stays so', [standing('a', 'UNATTRIBUTED')], [], { begin: [], resume: [], withdraw: [] }],
  [
    'the credit moves from one to the other',
    [standing('a'), standing('b', 'UNATTRIBUTED')],
    ['b', 'c'],
    { begin: ['c'], resume: ['b'], withdraw: ['a'] },
  ],
])('rule 4.8: %s', (_, before, wanted, expected) => {
  expect(assistanceChanges(before, wanted)).toEqual(expected)
})

const first = at('03-01T10:00')
const last = at('03-01T11:00')

test.each<[string, LinkClicks | null, Date, Date | null]>([
  ['no link, no click', null, occurredAt, null],
  ['a link never opened', { firstClickedAt: null, lastClickedAt: null }, occurredAt, null],
  ['the last click before the outcome', { firstClickedAt: first, lastClickedAt: last }, occurredAt, last],
  ['a click at the very moment', { firstClickedAt: last, lastClickedAt: last }, last, last],
  ['the first, when the last came later', { firstClickedAt: first, lastClickedAt: last }, at('03-01T10:30'), first],
  ['none, when all came later', { firstClickedAt: first, lastClickedAt: last }, at('03-01T09:00'), null],
])('rule 4.12: %s', (_, link, moment, expected) => {
  expect(clickBefore(link, moment)).toEqual(expected)
})
