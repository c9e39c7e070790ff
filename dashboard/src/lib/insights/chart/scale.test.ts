import { expect, test } from 'vitest'
import { namedPlaces, scaleTo } from './scale.ts'

test.each([
  [0, true, [0]],
  [1, true, [0, 1]],
  [3, true, [0, 1, 2, 3]],
  [7, true, [0, 2, 4, 6, 8]],
  [80, true, [0, 20, 40, 60, 80]],
  [81, true, [0, 50, 100]],
  [1234, true, [0, 500, 1000, 1500]],
  [0.12, false, [0, 0.05, 0.1, 0.15]],
] as const)('an axis up to %d (wholes: %j) is marked at %j', (most, wholes, ticks) => {
  const scale = scaleTo(most, { wholes })
  expect(scale.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks)
  expect(scale.top).toBeGreaterThanOrEqual(most)
})

test.each([
  [7, 700, [0, 1, 2, 3, 4, 5, 6]],
  [30, 640, [0, 4, 8, 12, 16, 20, 24, 28]],
  [30, 300, [0, 10, 20]],
  [1, 20, [0]],
])('of %d places on %d pixels %j are named', (count, width, places) => {
  expect(namedPlaces(count, width, 80)).toEqual(places)
})
