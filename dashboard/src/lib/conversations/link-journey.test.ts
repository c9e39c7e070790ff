import { expect, test } from 'vitest'
import { askedText, linkSteps } from './link-journey.ts'

const link = {
  id: 'link_1',
  kind: 'PLAN' as const,
  label: 'Sign up for Hot Desk',
  state: 'CLICKED' as const,
  clickCount: 2,
  createdAt: '2026-11-20T09:00:00.000Z',
  firstClickedAt: '2026-11-20T09:01:00.000Z',
}

test('a link that was opened twice has two steps behind it', () => {
  expect(linkSteps(link)).toEqual([
    { name: 'Shown', at: link.createdAt, reached: true },
    { name: 'Clicked ×2', at: link.firstClickedAt, reached: true },
    { name: 'Started', at: undefined, reached: false },
    { name: 'Converted', at: undefined, reached: false },
  ])
})

test('a step that was passed at an unknown time counts as reached', () => {
  const step = linkSteps({ ...link, state: 'CONVERTED', convertedAt: '2026-11-20T09:09:00.000Z' })[2]
  expect(step).toEqual({ name: 'Started', at: undefined, reached: true })
})

test('what was asked for is told in short', () => {
  expect(
    askedText({ moveInDate: '2026-12-01', teamSize: 4, budget: { amountMinor: 200_000, currency: 'EUR' } }, 'en-IE'),
  ).toEqual(['moving in 1 Dec 2026', '4 people', 'up to €2,000'])
  expect(askedText({})).toEqual([])
})
