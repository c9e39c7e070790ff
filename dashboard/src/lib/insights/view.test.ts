import { expect, test } from 'vitest'
import { countDays, insightsPath, readView, type View, variablesOf } from './view.ts'

const read = (query: string) => readView(new URLSearchParams(query))

const EVERYTHING: View = {
  period: { firstDay: '2026-03-01', lastDay: '2026-03-29' },
  comparison: 'YEAR_BEFORE',
  slice: { channels: ['CHAT', 'EMAIL'], devices: ['MOBILE'], languages: ['de'] },
  measure: 'netRate',
  interval: 'WEEK',
  dimension: 'DAY_PASS',
  allValues: true,
}

test('what is looked at comes back from its address, and what is as usual is not in it', () => {
  expect(read(insightsPath(EVERYTHING).split('?')[1]!)).toEqual(EVERYTHING)
  expect(insightsPath(read(''))).toBe('/insights')
  expect(insightsPath(read('preset=LAST_30_DAYS&by=GOAL'))).toBe('/insights')
  expect(insightsPath({ ...read(''), period: { preset: 'LAST_7_DAYS' } })).toBe('/insights?preset=LAST_7_DAYS')
})

test.each([
  'preset=NEXT_CENTURY',
  'firstDay=2026-02-30&lastDay=2026-03-04',
  'firstDay=2026-02-01',
  'measure=typed',
  'by=__proto__&interval=HOUR&comparison=&all=1&devices=TOASTER',
])('%s is nonsense, and all is as usual', (query) => {
  expect(read(query)).toEqual(read(''))
})

test('days given the wrong way round are a period all the same', () => {
  expect(read('firstDay=2026-03-09&lastDay=2026-03-01').period).toEqual({
    firstDay: '2026-03-01',
    lastDay: '2026-03-09',
  })
})

test('of the filter of the list only what figures can be narrowed to is asked for', () => {
  expect(variablesOf(read('languages=de&reached=CLICKED&text=desk'))).toEqual({
    period: { preset: 'LAST_30_DAYS' },
    filter: { languages: ['de'] },
    comparison: 'PRECEDING',
    dimension: 'GOAL',
    most: 10,
  })
})

test('days are counted with both ends, also where clocks change', () => {
  expect(countDays({ firstDay: '2026-03-01', lastDay: '2026-03-31' })).toBe(31)
  expect(countDays({ firstDay: '2026-03-01', lastDay: '2026-03-01' })).toBe(1)
})
