import { expect, test } from 'vitest'
import { englishOthers, englishVocabulary } from '../words/english/vocabulary.ts'
import { correct, distance } from './spelling.rules.ts'

test.each([
  ['hot dsek', 'hot desk'],
  ['hto desk', 'hot desk'],
  ['privat ofice', 'private office'],
  ['how mcuh is it', 'how much is it'],
  ['memberhsip', 'membership'],
  ['availble tommorrow', 'available tomorrow'],
  ['opning huors', 'opening hours'],
  ['febuary', 'february'],
  ['dedicatd desk', 'dedicated desk'],
])('"%s" is read as "%s"', (typed, meant) => {
  expect(correct(typed, englishVocabulary, englishOthers)).toBe(meant)
})

test.each(['there is a match', 'the second dish', 'i lost my coat', 'a plane trip', 'can i smoke', 'my dog', 'a park'])(
  '"%s" stays as it is',
  (text) => {
    expect(correct(text, englishVocabulary, englishOthers)).toBe(text)
  },
)

test.each([
  ['desk', 'desk', 0],
  ['dsek', 'desk', 1],
  ['dek', 'desk', 1],
  ['dessk', 'desk', 1],
  ['disk', 'desk', 1],
  ['office', 'ofice', 1],
  ['', 'abc', 3],
])('from "%s" to "%s" it is %i', (a, b, away) => {
  expect(distance(a, b)).toBe(away)
})
