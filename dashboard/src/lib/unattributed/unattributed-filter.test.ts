import { expect, test } from 'vitest'
import { readUnattributedPlace, unattributedPath, unattributedVariables } from './unattributed-filter.ts'

test('what is listed comes back from its address as it was', () => {
  const place = { reason: 'no-session', after: 'a=b' } as const
  expect(readUnattributedPlace(new URL(unattributedPath(place), 'https://foyer.example').searchParams)).toEqual(place)
  expect(unattributedPath({})).toBe('/unattributed')
})

test('a reason that is none means all of them', () => {
  const place = readUnattributedPlace(new URLSearchParams('reason=toString'))
  expect(unattributedVariables(place)).toEqual({})
  expect(unattributedVariables({ reason: 'detached', after: undefined })).toEqual({
    filter: { reasons: ['DETACHED_BY_STAFF'] },
  })
})
