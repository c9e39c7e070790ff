import { expect, test } from 'vitest'
import { dayLine, weekOf } from './opening-hours.rules.ts'

const LONG = { opens: '08:00', closes: '20:00' }
const SHORT = { opens: '09:00', closes: '17:00' }

test('days in a row with the same hours are one line, and days without hours are closed', () => {
  const hours = [...[1, 2, 3, 4, 5].map((day) => ({ day, ...LONG })), { day: 6, ...SHORT }]
  expect(weekOf(hours)).toEqual([
    { from: 1, to: 5, ...LONG },
    { from: 6, to: 6, ...SHORT },
    { from: 7, to: 7 },
  ])
})

test('a space that is always open has one line', () => {
  expect(weekOf([1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, ...LONG })))).toEqual([{ from: 1, to: 7, ...LONG }])
})

test('a closed day in the middle of the week separates the lines', () => {
  const hours = [1, 2, 4, 5].map((day) => ({ day, ...LONG }))
  expect(weekOf(hours).map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [3, 3],
    [4, 5],
    [6, 7],
  ])
  expect(dayLine(hours, 3)).toEqual({ from: 3, to: 3 })
})
