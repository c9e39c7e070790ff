import { expect, test } from 'vitest'
import { marksOf, piecesOf } from './marks.ts'

test.each([
  ['plain', [], ['plain']],
  ['a desk', [{ start: 2, length: 4 }], ['a ', '*desk']],
  [
    'hot desk now',
    [
      { start: 0, length: 3 },
      { start: 4, length: 4 },
    ],
    ['*hot', ' ', '*desk', ' now'],
  ],
])('%j in pieces', (text, marks, pieces) => {
  expect(piecesOf(text, marks).map((piece) => (piece.marked ? '*' : '') + piece.text)).toEqual(pieces)
})

test.each([
  ['Ada Byrne', 'byr', [{ start: 4, length: 3 }]],
  ['Ada Byrne', ' ADA ', [{ start: 0, length: 3 }]],
  ['Ada Byrne', 'grace', []],
  ['Ada Byrne', '', []],
])('in “%s” a search for “%s” marks %j', (name, searched, marks) => {
  expect(marksOf(name, searched)).toEqual(marks)
})
