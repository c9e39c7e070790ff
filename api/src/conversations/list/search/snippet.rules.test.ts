import { expect, test } from 'vitest'
import { readMarks, showCut, withoutFormatting } from './snippet.rules.ts'

test.each([
  ['no word found', []],
  ['\u0002desk\u0003', ['desk']],
  ['a \u0002hot\u0003 \u0002desk\u0003, please', ['hot', 'desk']],
  ['😀 \u0002naïve\u0003', ['naïve']],
])('the words marked in %j are %j', (marked, expected) => {
  const { text, marks } = readMarks(marked)
  expect(marks.map(({ start, length }) => text.slice(start, start + length))).toEqual(expected)
  expect(text).toBe(marked.replaceAll(/\p{Cc}/gu, ''))
})

test.each([
  ['**Hot desk** for `€ 29`', 'Hot desk for € 29'],
  ['# Plans\n\n- [Sign up](https://foyer.example/l/x) now', 'Plans - Sign up now'],
  ['plain [brackets] stay', 'plain [brackets] stay'],
])('%j is read as %j', (text, expected) => {
  expect(withoutFormatting(text)).toBe(expected)
})

test.each([
  ['a b c', 'a b c', 'a b c'],
  ['a b c d', 'a b', 'a b…'],
  ['a b c d', 'b c', '…b c…'],
])('of %j the part %j is shown as %j, with its marks in place', (whole, text, shown) => {
  const cut = showCut(whole, { text, marks: [{ start: text.indexOf('b'), length: 1 }] })
  expect(cut.text).toBe(shown)
  expect(cut.text.slice(cut.marks[0]!.start, cut.marks[0]!.start + 1)).toBe('b')
})
