import { expect, test } from 'vitest'
import { Doorbell, stoppable } from './doorbell.ts'

const LONG_MS = 60_000

test('a reader who waits is woken by a ring', async () => {
  const doorbell = new Doorbell()
  const waiting = doorbell.wait(LONG_MS)
  doorbell.ring()
  await waiting
})

test('a ring while the reader was busy is not missed: it does not wait at all', async () => {
  const doorbell = new Doorbell()
  doorbell.reset()
  doorbell.ring()
  await doorbell.wait(LONG_MS)
})

test('a ring from before the reader looked is forgotten', async () => {
  const doorbell = new Doorbell()
  doorbell.ring()
  doorbell.reset()
  let woken = false
  const waiting = doorbell.wait(LONG_MS).then(() => {
    woken = true
  })
  await Promise.resolve()
  expect(woken).toBe(false)
  doorbell.close()
  await waiting
  expect(doorbell.closed).toBe(true)
})

test('without a ring the reader looks all the same after a while', async () => {
  await new Doorbell().wait(1)
})

test('whoever stops a sleeping generator does not have to wait until it wakes', async () => {
  const doorbell = new Doorbell()
  async function* sleep() {
    while (!doorbell.closed) {
      yield 'awake'
      await doorbell.wait(LONG_MS)
    }
  }
  const iterator = stoppable(sleep(), () => doorbell.close())
  expect(await iterator.next()).toEqual({ done: false, value: 'awake' })
  const next = iterator.next()
  await iterator.return?.()
  expect(await next).toEqual({ done: true, value: undefined })
})
