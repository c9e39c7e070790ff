import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['**Hot Desk** (€145 a month), *or* `code`', 'Hot Desk (€145 a month), or code'],
  ['# Plans\n\n- one\n- [two](https://quayside.example/two)\n\n1. three', 'Plans\none\ntwo\nthree'],
  ['> said\n\n---\n\n```\n**as it is**\n```', 'said\n**as it is**'],
  ['first\nsecond', 'first\nsecond'],
  ['2 * 3 ** 4', '2 * 3 ** 4'],
  ['', ''],
])('of %j remains %j', (text, words) => {
  expect(plainText(text)).toBe(words)
})
