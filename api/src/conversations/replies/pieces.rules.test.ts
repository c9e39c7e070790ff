import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfPiece, piecesOf } from './pieces.rules.ts'
import { ReplyStream } from './reply-streams.ts'

test.each([
  ['nothing', '', []],
  ['a word', 'Yes.', ['Yes.']],
  ['a sentence', 'A hot desk is €220 a month, paid each month.', ['A hot desk is €220 a month, ', 'paid each month.']],
  [
    'a list',
    '- Hot Desk\n- Dedicated Desk\n\n- Virtual Office',
    ['- Hot Desk\n- Dedicated Desk\n\n', '- Virtual Office'],
  ],
  ['space around', `  ${'a'.repeat(30)}   b  `, [`  ${'a'.repeat(30)}   `, 'b  ']],
  ['no space at all', 'x'.repeat(300), ['x'.repeat(120), 'x'.repeat(120), 'x'.repeat(60)]],
  ['Arabic', 'سعر المكتب المرن مئتان وعشرون يورو في الشهر', ['سعر المكتب المرن مئتان وعشرون ', 'يورو في الشهر']],
])('cuts %s between words', (_what, text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})

test('no character is cut in two', () => {
  for (let lead = 100; lead < 125; lead += 1) {
    const pieces = piecesOf('x'.repeat(lead) + '🏢'.repeat(100))
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true)
  }
})

const texts = fc.string({ unit: fc.constantFrom('a', 'bcd', ' ', '\n', '🏢', 'ß', 'long'.repeat(20)), maxLength: 200 })

test('a text is cut alike however it comes', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(40), { minLength: 1 }), (text, steps) => {
      const stream = new ReplyStream()
      for (let from = 0, turn = 0; from < text.length; turn += 1) {
        const to = from + 1 + steps[turn % steps.length]!
        stream.push(text.slice(from, to))
        // What readers have been given are the first pieces of the whole.
        expect(piecesOf(text).join('').startsWith(stream.shown)).toBe(true)
        expect(piecesOf(stream.shown)).toEqual(piecesOf(text).slice(0, piecesOf(stream.shown).length))
        from = to
      }
      stream.complete()
      expect(stream.shown).toBe(text)
    }),
  )
})

test('a piece is given once it is certain where it ends', () => {
  const text = 'A hot desk is €220 a month, '
  expect(endOfPiece(text, 0)).toBeUndefined()
  expect(endOfPiece(`${text}p`, 0)).toBe(text.length)
})
