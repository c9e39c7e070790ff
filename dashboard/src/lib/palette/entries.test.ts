import { expect, test } from 'vitest'
import { actionEntries, foundEntries } from './entries.ts'

const run = () => {}
const names = (groups: { entries: { text: string }[] }[]) =>
  groups.flatMap(({ entries }) => entries.map(({ text }) => text))

test('what can be done is found by parts of its words, without their marks', () => {
  const actions = [
    { text: 'Über das System', group: 'anywhere' as const, run },
    { text: 'Mark as reviewed', run },
    { text: 'Next conversation', run, keyOnly: true },
    { text: 'Told by the browser' },
  ]
  expect(names(actionEntries(actions, '', ['page', 'anywhere']))).toEqual(['Mark as reviewed', 'Über das System'])
  expect(names(actionEntries(actions, 'sys uber', ['page', 'anywhere']))).toEqual(['Über das System'])
})

test('of two actions with one key only the later one is offered', () => {
  const actions = [
    { text: 'Undo the first', press: 'u', run },
    { text: 'Undo the second', press: 'u', run },
  ]
  expect(names(actionEntries(actions, '', ['page']))).toEqual(['Undo the second'])
})

test('a customer who was a visitor is one person', () => {
  const page = (...nodes: { id: string; fullName: string; email: string }[]) => ({
    edges: nodes.map((node) => ({ node: { ...node, erasedAt: null } })),
  })
  const found = foundEntries({
    conversations: { edges: [] },
    coworkers: page({ id: 'coworker_1', fullName: 'Ada Byrne', email: 'ada@example.com' }),
    visitors: page(
      { id: 'visitor_1', fullName: 'Ada Byrne', email: 'Ada@example.com' },
      { id: 'visitor_2', fullName: 'Ben Byrne', email: 'ben@example.com' },
    ),
  })
  expect(found[1]!.entries.map(({ choose }) => choose)).toEqual([
    { path: '/coworkers/coworker_1' },
    { path: '/visitors/visitor_2' },
  ])
})

test('who was erased is offered without an address', () => {
  const erased = { fullName: 'Erased', email: 'visitor_1@erased.invalid', erasedAt: '2026-11-30T10:00:00Z' }
  const found = foundEntries({
    conversations: { edges: [] },
    coworkers: { edges: [] },
    visitors: { edges: [{ node: { id: 'visitor_1', ...erased } }] },
  })
  expect(found[1]!.entries).toEqual([{ key: 'visitor_1', text: 'Erased', choose: { path: '/visitors/visitor_1' } }])
})
