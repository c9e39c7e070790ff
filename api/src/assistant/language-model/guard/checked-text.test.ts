import { expect, test } from 'vitest'
import { CheckedText } from './checked-text.ts'
import type { Grounds } from './grounds.ts'
import { endOfSentence } from './sentences.rules.ts'

const grounds: Grounds = {
  contactEmail: 'hello@quayside.example',
  offers: [],
  inPlay: new Set(),
  unmentionable: [],
  texts: [],
  visitorTexts: [],
  secrets: [],
  toolNames: [],
}
const begin = () => new CheckedText(() => grounds)

test.each([
  ['One. Two', 'One. '],
  ['Really?! Yes', 'Really?! '],
  ['- one\n- two', '- one\n'],
  ['On 5. Januar', undefined],
  ['See z. B. here', undefined],
  ['It is 12.50 a day', undefined],
  ['One.', undefined],
  ['كيف الحال؟ نعم', 'كيف الحال؟ '],
])('of %j the first sentence is %j', (text, sentence) => {
  const end = endOfSentence(text)
  expect(end && text.slice(0, end)).toBe(sentence)
})

test('after a look-up each sentence is shown as soon as it is whole, and no part of it before', () => {
  const text = begin()
  text.lookUp()
  expect(['We have', ' three. Here', ' they are.', ' And'].map((piece) => text.push(piece))).toEqual([
    '',
    'We have three.',
    '',
    ' Here they are.',
  ])
  expect(text.finish()).toBe(' And')
  expect(text.shown).toBe('We have three. Here they are. And')
})

test('what is remarked before the first look-up is left out, what is said between look-ups is kept', () => {
  const text = begin()
  text.push('Let me check that for you. One moment')
  text.lookUp()
  text.push('We have three.')
  text.lookUp()
  text.push('Which one?')
  text.finish()
  expect(text.shown).toBe('We have three.\n\nWhich one?')
})

test('a long answer without a look-up is shown as it comes', () => {
  const text = begin()
  expect(text.push(`${'This is a sentence of some length. '.repeat(5)}And`)).toContain('This is')
})

test('nothing of a sentence that may not be shown gets out, nor of what comes after', () => {
  const text = begin()
  text.lookUp()
  expect(text.push('Fine. ')).toBe('')
  expect(() => text.push('See https://evil.example now. More. ')).toThrow('UNSAFE LINK')
  expect(text.shown).toBe('')
})

test('what never ends is no sentence', () => {
  const text = begin()
  expect(() => text.push('word '.repeat(300))).toThrow('UNSAFE ENDLESS')
})

test('what the model could not finish is left out', () => {
  const text = begin()
  text.lookUp()
  text.push('One. Tw')
  expect(text.dropUnfinished()).toBe('')
  expect(text.shown).toBe('One.')
})
