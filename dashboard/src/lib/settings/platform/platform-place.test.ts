import { expect, test } from 'vitest'
import { legible, platformPath, platformVariables, readPlatformPlace } from './platform-place.ts'

test('a part of what came is the same read from its own address', () => {
  for (const place of [
    { outcome: undefined, after: undefined },
    { outcome: 'UNUSABLE' as const, after: 'a b&c' },
  ]) {
    const { searchParams } = new URL(platformPath(place), 'https://foyer.example')
    expect(readPlatformPlace(searchParams, ['WAITING', 'UNUSABLE'])).toEqual(place)
  }
})

test('what is no outcome shows everything', () => {
  const place = readPlatformPlace(new URLSearchParams('outcome=LOST'), ['WAITING', 'UNUSABLE'])
  expect(platformVariables(place)).toEqual({ after: null, filter: null })
  expect(platformVariables({ outcome: 'WAITING' })).toEqual({ after: null, filter: { outcomes: ['WAITING'] } })
})

test('what came is written over several lines, whatever it is', () => {
  expect(legible('[{"Id":1}]')).toBe('[\n  {\n    "Id": 1\n  }\n]')
  expect(legible('[{')).toBe('[{')
})
