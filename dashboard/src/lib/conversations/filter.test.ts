import { expect, test } from 'vitest'
import { type Filter, graphFilter, isNarrowed, listPath, readFilter, readPlace } from './filter.ts'

const everything: Filter = { outcome: undefined, from: undefined, to: undefined, text: '' }
const readBack = (filter: Filter) => readFilter(new URL(listPath(filter), 'https://chat.example').searchParams)

test('the whole list has the bare address', () => {
  expect(listPath(everything)).toBe('/')
  expect(isNarrowed(everything)).toBe(false)
})

test.each<Filter>([
  { ...everything, outcome: 'day-pass' },
  { ...everything, from: '2026-11-01', to: '2026-11-22' },
  { ...everything, text: 'office & “desk” + 50%' },
  { outcome: 'none', from: '2026-02-28', to: undefined, text: 'ä' },
])('a filter survives its way through the address', (filter) => {
  expect(readBack(filter)).toEqual(filter)
  expect(isNarrowed(filter)).toBe(true)
})

test.each(['outcome=toString', 'outcome=', 'from=2026-02-31', 'to=tomorrow', 'from=0000-99-99'])(
  'nonsense in the address (%s) is left out',
  (query) => {
    expect(readFilter(new URLSearchParams(query))).toEqual(everything)
  },
)

test('any outcome asks for every kind, none for conversations without one', () => {
  expect(graphFilter({ ...everything, outcome: 'any' }).converted).toHaveLength(4)
  expect(graphFilter({ ...everything, outcome: 'none' })).toEqual({ unconverted: true })
})

test('a range of one day covers that whole day', () => {
  const { activeFrom, activeBefore } = graphFilter({ ...everything, from: '2026-11-22', to: '2026-11-22' })
  expect(new Date(activeFrom ?? '').getTime()).toBe(new Date(2026, 10, 22).getTime())
  expect(new Date(activeBefore ?? '').getTime()).toBe(new Date(2026, 10, 23).getTime())
})

test('a place has one direction and a known size', () => {
  expect(readPlace(new URLSearchParams('size=50&after=a&before=b'))).toEqual({
    size: 50,
    after: 'a',
    before: undefined,
  })
  expect(readPlace(new URLSearchParams('size=1000&before=b'))).toEqual({ size: 25, after: undefined, before: 'b' })
})

test('a place is written after the filter', () => {
  expect(listPath({ ...everything, outcome: 'any' }, { size: 50, after: 'c1' })).toBe('/?outcome=any&size=50&after=c1')
})
