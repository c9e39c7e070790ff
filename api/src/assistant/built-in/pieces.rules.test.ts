import { expect, test } from 'vitest'
import { piecesOf } from './pieces.rules.ts'

test.each([
  ['One sentence.', 1],
  ['Two. Sentences!', 2],
  ['It costs €12.50 a day. Yes?', 2],
  ['Here:\n\n- a\n- b\n\nEnd.', 4],
])('%j streams in %i pieces that are together the text', (text, count) => {
  expect(piecesOf(text)).toHaveLength(count)
  expect(piecesOf(text).join('')).toBe(text)
})
