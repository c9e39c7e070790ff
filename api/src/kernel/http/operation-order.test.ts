import { expect, test } from 'vitest'
import { keepOperationOrder } from './operation-order.ts'

/** Takes messages such as `subscribe a`, ends operations when told, and notes what was handed on. */
function order() {
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const { take } = keepOperationOrder(
    (text) => {
      const { type, id } = JSON.parse(text) as { type: string; id: string }
      log.push(`${type} ${id}`)
      if (type !== 'subscribe') return Promise.resolve()
      return new Promise((resolve) => ends.set(id, resolve))
    },
    (id) => log.push(`refused ${id}`),
  )
  return {
    log,
    async tell(...messages: string[]) {
      for (const message of messages) {
        const [type, id] = message.split(' ')
        if (type === 'end') ends.get(id!)!()
        else void take(JSON.stringify({ type, id }))
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}

test.each([
  [
    'an id is free when its operation has ended',
    ['subscribe a', 'end a', 'subscribe a'],
    ['subscribe a', 'subscribe a'],
  ],
  ['a second operation of one id is refused', ['subscribe a', 'subscribe a'], ['subscribe a', 'refused a']],
  ['other ids do not wait', ['subscribe a', 'complete a', 'subscribe b'], ['subscribe a', 'complete a', 'subscribe b']],
  [
    'a completed operation is waited for',
    ['subscribe a', 'complete a', 'subscribe a', 'ping a', 'end a'],
    ['subscribe a', 'complete a', 'ping a', 'subscribe a'],
  ],
  [
    'what waits may be completed before it begins',
    ['subscribe a', 'complete a', 'subscribe a', 'complete a', 'end a'],
    ['subscribe a', 'complete a', 'complete a'],
  ],
  [
    'only one waits',
    ['subscribe a', 'complete a', 'subscribe a', 'subscribe a'],
    ['subscribe a', 'complete a', 'refused a'],
  ],
  [
    'what waited is an operation like others',
    ['subscribe a', 'complete a', 'subscribe a', 'end a', 'subscribe a', 'end a', 'subscribe a'],
    ['subscribe a', 'complete a', 'subscribe a', 'refused a', 'subscribe a'],
  ],
])('%s', async (_what, messages, expected) => {
  const { log, tell } = order()
  await tell(...messages)
  expect(log).toEqual(expected)
})
