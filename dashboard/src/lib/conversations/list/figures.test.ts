import { expect, test } from 'vitest'
import { figuresFilter, figuresOf, growth, isUsualPeriod } from './figures.ts'

const period = {
  from: '2026-11-01T00:00:00.000Z',
  before: '2026-11-30T12:00:00.000Z',
  conversations: 10,
  offered: 8,
  clicked: 5,
  convertedGross: 3,
  convertedNet: 2,
  rateGross: 0.3,
  rateNet: 0.2,
  kinds: [{ kind: 'TOUR_BOOKED' as const, gross: 3, net: 3 }],
}

test('without a time the figures are those of 30 days, today included', () => {
  expect(figuresFilter({ text: 'desk' }, '2026-11-30')).toEqual({ text: 'desk', activeFromDay: '2026-11-01' })
  expect(figuresFilter({ openedToDay: '2026-11-02' }, '2026-11-30')).toEqual({ openedToDay: '2026-11-02' })
  expect([isUsualPeriod({}), isUsualPeriod({ activeBefore: '2026-11-02T00:00:00Z' })]).toEqual([true, false])
})

test('each figure leads to the conversations that it counts', () => {
  const [all, offered, clicked, converted, tours] = figuresOf({ current: period, previous: period }, { text: 'desk' })
  const behind = { text: 'desk', isTest: false }
  expect(all!.behind).toEqual(behind)
  expect(offered!.behind).toEqual({ ...behind, reached: 'OFFERED' })
  expect(clicked!.behind).toEqual({ ...behind, reached: 'CLICKED' })
  expect(converted).toMatchObject({ now: 3, net: 2, behind: { ...behind, converted: [] } })
  expect(tours).toMatchObject({ now: 3, net: undefined, behind: { ...behind, converted: ['TOUR_BOOKED'] } })
})

test('a figure never widens what the list is narrowed to', () => {
  const figures = figuresOf({ current: period, previous: period }, { reached: 'STARTED', unconverted: true })
  expect(figures[1]!.behind.reached).toBe('STARTED')
  expect(figures[3]!.behind).toEqual({ reached: 'STARTED', unconverted: true, isTest: false })
})

test.each([
  [{ now: 12, before: 10 }, 0.2],
  [{ now: 5, before: 10 }, -0.5],
  [{ now: 5, before: 0 }, undefined],
])('%j has grown by %s', (figure, grown) => {
  expect(growth(figure)).toBe(grown)
})
