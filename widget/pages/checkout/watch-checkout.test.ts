import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CheckoutState } from '../graph/generated/graphql.ts'
import { watchCheckout } from './watch-checkout.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function watched(...answers: (CheckoutState | null | Error)[]) {
  const taken: (CheckoutState | null)[] = []
  const late = vi.fn()
  let asked = 0
  const ask = async () => {
    asked += 1
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (answer instanceof Error) throw answer
    return answer == null ? null : { state: answer }
  }
  const end = watchCheckout(ask, { take: (found) => taken.push(found?.state ?? null), late })
  return { taken, late, end, asked: () => asked }
}

test.each<CheckoutState>(['COMPLETED', 'FAILED', 'EXPIRED'])('asks until it is %s, and no longer', async (state) => {
  const { taken, late, asked } = watched('PENDING', new Error('offline'), 'PROCESSING', state)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(taken).toEqual(['PENDING', 'PROCESSING', state])
  await vi.advanceTimersByTimeAsync(600_000)
  expect([asked(), late.mock.calls.length]).toEqual([4, 0])
})

test('says once when it takes long, and goes on asking, at least every ten seconds', async () => {
  const { late, asked, end } = watched('PROCESSING')
  await vi.advanceTimersByTimeAsync(45_000)
  expect(late).toHaveBeenCalledTimes(1)
  const before = asked()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked() - before).toBeGreaterThanOrEqual(5)
  expect(late).toHaveBeenCalledTimes(1)
  end()
  const atEnd = asked()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked()).toBe(atEnd)
})

test('a checkout that does not exist is not waited for', async () => {
  const { taken, asked } = watched(null)
  await vi.advanceTimersByTimeAsync(60_000)
  expect([taken, asked()]).toEqual([[null], 1])
})
