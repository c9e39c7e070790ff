import { expect, test } from 'vitest'
import { keysOf, pressOf } from './press.ts'

const event = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
})

test.each([
  ['a letter is itself', event('j'), 'j'],
  ['with Caps Lock on it still is', event('J'), 'j'],
  ['with Shift it is another', event('J', { shiftKey: true }), 'J'],
  ['Ctrl and Cmd are the same', event('k', { ctrlKey: true }), 'Mod+k'],
  ['Ctrl and Cmd are the same', event('k', { metaKey: true }), 'Mod+k'],
  ['a question mark needs Shift on many keyboards', event('?', { shiftKey: true }), '?'],
  ['a character being composed is nothing yet', event('j', { isComposing: true }), undefined],
  ['Alt is for the browser', event('j', { altKey: true }), undefined],
  ['a modifier alone is nothing', event('Control', { ctrlKey: true }), undefined],
])('%s', (_why, pressed, press) => {
  expect(pressOf(pressed)).toBe(press)
})

test('keys are named as they stand on the keyboard', () => {
  expect(keysOf('g c', false)).toEqual(['g', 'c'])
  expect(keysOf('Mod+k', false)).toEqual(['Ctrl K'])
  expect(keysOf('Mod+k', true)).toEqual(['⌘ K'])
})
