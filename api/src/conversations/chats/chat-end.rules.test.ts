import { expect, test } from 'vitest'
import { chatEnd } from './chat-end.rules.ts'

test('rule 4.7: a chat ends half an hour after its last activity, also across midnight', () => {
  expect(chatEnd(new Date('2026-11-22T23:45:00.000Z'), 30)).toEqual(new Date('2026-11-23T00:15:00.000Z'))
})
