import { expect, test } from 'vitest'
import { textFrame } from './text-frame.rules.ts'

test.each([
  ['nothing', '', [0x81, 0]],
  ['a word', 'word', [0x81, 4]],
  ['letters of several bytes, which count each', 'ü€😀', [0x81, 9]],
  ['the longest with a short head', 'x'.repeat(125), [0x81, 125]],
  ['the shortest with two bytes of length', 'x'.repeat(126), [0x81, 126, 0, 126]],
  ['the longest with two bytes of length', 'x'.repeat(65_535), [0x81, 126, 0xff, 0xff]],
  ['the shortest with eight bytes of length', 'x'.repeat(65_536), [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]],
])('%s', (_what, text, head) => {
  const frame = textFrame(text)
  expect([...frame.subarray(0, head.length)]).toEqual(head)
  expect(frame.toString('utf8', head.length)).toBe(text)
})
