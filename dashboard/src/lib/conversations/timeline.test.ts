import { expect, test } from 'vitest'
import { assembleTimeline } from './timeline.ts'

const at = (minute: number, day = 20) => new Date(2026, 10, day, 9, minute).toISOString()
const link = { id: 'link_1', firstClickedAt: at(3), startedAt: at(4) }
const messages = [
  { id: 'message_1', sentAt: at(0), links: [] },
  { id: 'message_2', sentAt: at(1), links: [link] },
  { id: 'message_3', sentAt: at(2), links: [link] },
]
const types = (entries: { type: string }[]) => entries.map((entry) => entry.type)

test('clicks, begun forms and conversions stand between the messages where they happened', () => {
  const later = { id: 'message_4', sentAt: at(9), links: [] }
  const conversion = { id: 'conversion_1', occurredAt: at(5), message: { id: 'message_3' } }
  expect(types(assembleTimeline([...messages, later], [conversion]))).toEqual([
    'day',
    'message',
    'message',
    'message',
    'click',
    'start',
    'conversion',
    'message',
  ])
})

test('a link offered twice is opened once', () => {
  expect(types(assembleTimeline(messages, [])).filter((type) => type === 'click')).toHaveLength(1)
})

test('the last message before an outcome carries its conversions', () => {
  const both = ['conversion_1', 'conversion_2'].map((id) => ({ id, occurredAt: at(5), message: { id: 'message_3' } }))
  const converted = assembleTimeline(messages, both).flatMap((entry) => (entry.type === 'message' ? [entry] : []))
  expect(converted.map((entry) => entry.converted.length)).toEqual([0, 0, 2])
})

test('two conversions of one moment keep the order in which they were recorded', () => {
  const both = ['b', 'a'].map((id) => ({ id, occurredAt: at(5) }))
  const keys = assembleTimeline(messages, both).map((entry) => entry.key)
  expect(keys.slice(-2)).toEqual(['b', 'a'])
})

test('each day is marked once, where it begins', () => {
  const nextDay = { id: 'message_5', sentAt: at(0, 21), links: [] }
  const entries = assembleTimeline([...messages, nextDay], [{ id: 'conversion_1', occurredAt: at(1, 21) }])
  expect(types(entries).filter((type) => type === 'day')).toHaveLength(2)
  expect(entries.at(-3)?.type).toBe('day')
})

test('an empty conversation has an empty timeline', () => {
  expect(assembleTimeline([], [])).toEqual([])
})
