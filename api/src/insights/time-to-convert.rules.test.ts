import { describe, expect, test } from 'vitest'
import { histogramOf, quartilesOf } from './time-to-convert.rules.ts'

const times = (...pairs: [minutes: number, conversations: number][]) =>
  pairs.map(([minutes, conversations]) => ({ minutes, conversations }))

describe('time to convert', () => {
  test.each([
    ['nobody', times(), [null, null, null]],
    ['one', times([7, 1]), [7, 7, 7]],
    ['two', times([2, 1], [9, 1]), [2, 2, 9]],
    ['four', times([1, 1], [2, 1], [3, 1], [4, 1]), [1, 2, 3]],
    ['many at the same minute', times([1, 1], [3, 98], [60, 1]), [3, 3, 3]],
    ['unordered counts', times([60, 2], [1, 2]), [1, 1, 60]],
  ])('of %s', (_whom, counts, [lower, median, upper]) => {
    expect(quartilesOf(counts)).toEqual({ lower, median, upper })
  })

  test('is at once, within a minute or so, hours, days or later: every conversation in one stretch', () => {
    const counts = times([0, 1], [4, 1], [5, 1], [59, 1], [60, 1], [1439, 1], [1440, 1], [43_199, 1], [43_200, 2])
    const histogram = histogramOf(counts)
    expect(histogram.map(({ conversations }) => conversations)).toEqual([2, 1, 1, 1, 1, 1, 1, 2])
    expect(histogram.at(-1)).toMatchObject({ fromMinutes: 43_200, belowMinutes: null })
    for (const [index, { belowMinutes }] of histogram.slice(0, -1).entries()) {
      expect(histogram[index + 1]!.fromMinutes).toBe(belowMinutes)
    }
  })
})
