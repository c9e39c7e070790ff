import { expect, test } from 'vitest'
import type { MessagePartsFragment } from '../graph/generated/graphql.ts'
import { type ChatMessage, mergeStored, shownMessage, threadOf } from './thread.ts'

const stored = (id: string, parts: Partial<MessagePartsFragment> = {}): MessagePartsFragment => ({
  id,
  author: 'VISITOR',
  text: id,
  sentAt: `2026-11-22T10:00:0${id.at(-1)}.000Z`,
  state: 'COMPLETE',
  rating: null,
  asksFor: null,
  cards: [],
  links: [],
  ...parts,
})

const waiting = (key: string, text: string): ChatMessage => ({
  ...shownMessage(stored('x0')),
  key,
  id: undefined,
  text,
  state: 'UNSENT',
})

const confirmations = { TOUR_BOOKED: 'Your tour is booked' }

test('a message that was sent keeps its key when it is read again', () => {
  const [message] = mergeStored([shownMessage(stored('m1'), 'key')], [stored('m1')])
  expect(message?.key).toBe('key')
})

test('a message that could not be sent stays at the end', () => {
  const merged = mergeStored([waiting('key', 'lost')], [stored('m1'), stored('m2')])
  expect(merged.map(({ key }) => key)).toEqual(['m1', 'm2', 'key'])
})

test('a message that only seemed lost is shown once', () => {
  const merged = mergeStored([waiting('key', 'hello')], [stored('m1', { text: 'hello' })])
  expect(merged.map(({ key }) => key)).toEqual(['m1'])
})

test('the same words said earlier do not hide a message that is waiting', () => {
  const before = shownMessage(stored('m1', { text: 'hello' }))
  const merged = mergeStored([before, waiting('key', 'hello')], [stored('m1', { text: 'hello' })])
  expect(merged.map(({ key }) => key)).toEqual(['m1', 'key'])
})

test('a text that is being followed is not cut short', () => {
  const reply = stored('m1', { author: 'ASSISTANT', state: 'PENDING', text: 'Our pl' })
  const [ahead] = mergeStored([{ ...shownMessage(reply), text: 'Our plans are' }], [reply])
  expect(ahead?.text).toBe('Our plans are')
  const [done] = mergeStored([shownMessage(reply)], [{ ...reply, state: 'COMPLETE', text: 'Done' }])
  expect(done?.text).toBe('Done')
})

test('an answer that was finished meanwhile does not become unfinished again', () => {
  const reply = stored('m1', { author: 'ASSISTANT', state: 'PENDING', text: '' })
  const finished = shownMessage({ ...reply, state: 'COMPLETE', text: 'Done' })
  expect(mergeStored([finished], [reply])).toEqual([finished])
})

test('a confirmation stands where it happened', () => {
  const messages = [shownMessage(stored('m1')), shownMessage(stored('m3')), waiting('key', 'lost')]
  const conversion = { id: 'c', kind: 'TOUR_BOOKED', label: '', occurredAt: '2026-11-22T10:00:02.000Z' } as const
  expect(threadOf(messages, [conversion], confirmations).map(({ key }) => key)).toEqual(['m1', 'c', 'm3', 'key'])
})

test('an outcome without a sentence of its own shows no line', () => {
  const conversion = { id: 'c', kind: 'CUSTOMER_CREATED', label: '', occurredAt: '2026-11-22T10:00:02.000Z' } as const
  expect(threadOf([], [conversion], confirmations)).toEqual([])
})
