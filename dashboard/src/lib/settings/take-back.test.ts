import { expect, test } from 'vitest'
import { formAfter, takenBack } from './take-back.ts'

const before = { name: 'Quayside', days: '90', address: ['1 Quay'] }
const after = { ...before, name: 'Quayside on the Liffey', address: ['2 Quay'] }

test.each([
  ['nobody saved anything since', after, before],
  ['somebody saved another field', { ...after, days: '30' }, { ...before, days: '30' }],
  ['somebody saved the same field', { ...after, name: 'Quayside Dublin' }, undefined],
  ['somebody saved the same list', { ...after, address: ['2 Quay', 'Dublin'] }, undefined],
  ['somebody took it back already', before, undefined],
])('a saving is taken back where %s, or not at all', (_when, now, expected) => {
  expect(takenBack({ before, after }, now)).toEqual(expected)
})

test('what is typed into the form before it was taken back stays there', () => {
  expect(formAfter({ before, after }, after)).toEqual(before)
  expect(formAfter({ before, after }, { ...after, days: '7', name: 'Quay' })).toEqual({
    ...before,
    days: '7',
    name: 'Quay',
  })
})
