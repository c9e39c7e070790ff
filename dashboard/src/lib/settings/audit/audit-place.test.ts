import { expect, test } from 'vitest'
import { auditPath, auditVariables, readAuditPlace, subjectPath } from './audit-place.ts'

test('a part of the log is the same read from its own address', () => {
  for (const place of [
    { action: undefined, after: undefined },
    { action: 'STAFF_ADDED' as const, after: 'a b&c' },
  ]) {
    const { searchParams } = new URL(auditPath(place), 'https://foyer.example')
    expect(readAuditPlace(searchParams, ['STAFF_ADDED'])).toEqual(place)
  }
})

test('what is no action shows everything', () => {
  const place = readAuditPlace(new URLSearchParams('action=FLEW'), ['STAFF_ADDED'])
  expect(auditVariables(place)).toEqual({ after: null, filter: null })
})

test('what has a page is linked, and nothing else', () => {
  expect(subjectPath('visitor_01jd')).toBe('/visitors/visitor_01jd')
  expect(subjectPath('key_01jd')).toBeUndefined()
  expect(subjectPath('nothing')).toBeUndefined()
})
