import { expect, test } from 'vitest'
import { EventReader } from './event-reader.ts'

test('an event cut in the middle of a line is given once it is complete', () => {
  const reader = new EventReader()
  expect(reader.read('event: next\nda')).toEqual([])
  expect(reader.read('ta: {"a":1}\n')).toEqual([])
  expect(reader.read('\n')).toEqual([{ name: 'next', text: '{"a":1}' }])
})

test('several events in one piece come in order', () => {
  const events = new EventReader().read('event: next\ndata: 1\n\nevent: complete\ndata:\n\n')
  expect(events).toEqual([
    { name: 'next', text: '1' },
    { name: 'complete', text: '' },
  ])
})

test('comments that keep the connection alive are no events', () => {
  expect(new EventReader().read(':\n\n: still here\n\n')).toEqual([])
})

test('identifiers of events are passed over, and those without data are no events', () => {
  const events = new EventReader().read('id: a\nevent: next\ndata: 1\n\nid: b\n\nevent: next\ndata: 2\nid: c\n\n')
  expect(events).toEqual([
    { name: 'next', text: '1' },
    { name: 'next', text: '2' },
  ])
})

test('carriage returns are line breaks, also when a pair is cut apart', () => {
  const reader = new EventReader()
  expect(reader.read('event: next\r\ndata: 1\r')).toEqual([])
  expect(reader.read('\n\r\n')).toEqual([{ name: 'next', text: '1' }])
})

test('several data lines are one text', () => {
  expect(new EventReader().read('data: a\ndata: b\n\n')).toEqual([{ name: 'message', text: 'a\nb' }])
})
