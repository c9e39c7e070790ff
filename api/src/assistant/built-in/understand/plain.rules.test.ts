import { expect, test } from 'vitest'
import { english } from '../words/english/english.ts'
import { clausesOf, plain, wordsOf } from './plain.rules.ts'

test.each([
  ['  Hello,   WORLD! ', 'hello, world!'],
  ['Café “Zürich”', 'cafe zurich'],
  ['I’m in', "i'm in"],
  ['<b>price</b> €5', 'b price /b €5'],
  ['Straße, Œuvre', 'strasse, oeuvre'],
  ['¿Cuánto?', '?cuanto?'],
  ['مكتبـــةٌ لـ٦ أشخاص؟', 'مكتبه ل6 اشخاص?'],
  ['۱۲', '12'],
])('%j is read as %j', (text, read) => {
  expect(plain(text)).toBe(read)
})

test('words are letters and digits, without a possessive', () => {
  expect(wordsOf("The Founders' Table and Joyce's Suite, Hot Desk Full-time")).toEqual([
    'the',
    'founders',
    'table',
    'and',
    'joyce',
    'suite',
    'hot',
    'desk',
    'full',
    'time',
  ])
})

test.each([
  ['Hi. Is there parking? And dogs?', ['Hi.', 'Is there parking?', 'And dogs?']],
  ['is there parking and can I bring my dog?', ['is there parking', 'can I bring my dog?']],
  ['from 01.03.2027 for 1.5k', ['from 01.03.2027 for 1.5k']],
  ['coffee and tea', ['coffee and tea']],
  ['???', []],
])('%j has these questions', (text, clauses) => {
  expect(clausesOf(text, english.conjunction)).toEqual(clauses)
})
