import { expect, test } from 'vitest'
import { figuresOf, growth, periodText } from './figures.ts'

const period = {
  conversations: 10,
  offered: 8,
  clicked: 5,
  convertedGross: 3,
  convertedNet: 2,
  rateGross: 0.3,
  rateNet: 0.2,
  kinds: [{ kind: 'TOUR_BOOKED' as const, gross: 3, net: 3 }],
}
const figures = { firstDay: null, current: period, previous: period }
const since = { ...figures, firstDay: '2026-11-01' }

test('where the list names no beginning, the lists behind the figures begin where these do', () => {
  expect(figuresOf(since, { text: 'desk' })[0]!.behind).toMatchObject({ text: 'desk', activeFromDay: '2026-11-01' })
  expect(figuresOf(since, { openedToDay: '2026-11-30' })[0]!.behind).toEqual({
    ...{ openedFromDay: '2026-11-01', openedToDay: '2026-11-30', isTest: false },
  })
})

test('of which period the figures are is said in words', () => {
  expect(periodText({}, '2026-11-01')).toMatch(/^Last 30 days/)
  expect(periodText({ activeFromDay: '2026-11-20' }, null)).toMatch(/^Of the period shown/)
  expect(periodText({ activeToDay: '2026-11-30' }, '2026-11-01')).toMatch(/^Since Nov 1, 2026/)
})

test('each figure leads to the conversations that it counts', () => {
  const [all, offered, clicked, converted, tours] = figuresOf(figures, { text: 'desk' })
  const behind = { text: 'desk', isTest: false }
  expect(all!.behind).toEqual(behind)
  expect(offered!.behind).toEqual({ ...behind, reached: 'OFFERED' })
  expect(clicked!.behind).toEqual({ ...behind, reached: 'CLICKED' })
  expect(converted).toMatchObject({ now: 3, net: 2, behind: { ...behind, converted: [] } })
  expect(tours).toMatchObject({ now: 3, net: undefined, behind: { ...behind, converted: ['TOUR_BOOKED'] } })
})

test('a figure never widens what the list is narrowed to', () => {
  const narrowed = figuresOf(figures, { reached: 'STARTED', unconverted: true })
  expect(narrowed[1]!.behind.reached).toBe('STARTED')
  expect(narrowed[3]!.behind).toEqual({ reached: 'STARTED', unconverted: true, isTest: false })
})

test.each([
  [{ now: 12, before: 10 }, 0.2],
  [{ now: 5, before: 10 }, -0.5],
  [{ now: 5, before: 0 }, undefined],
])('%j has grown by %s', (figure, grown) => {
  expect(growth(figure)).toBe(grown)
})
