import { expect, test } from 'vitest'
import { type Mark, percent, scoreOf, scoreTable } from './scores.rules.ts'

const mark = (language: string, part: Mark['part'], faults: string[] = []): Mark => ({
  language,
  kind: 'PLANS',
  part,
  faults,
})

test('a question counts as right when its answer has no fault', () => {
  const score = scoreOf([mark('en', 'TUNING'), mark('en', 'TUNING', ['no link']), mark('de', 'TUNING')])
  expect(score).toEqual({ right: 2, asked: 3 })
  expect(percent(score)).toBe(66.7)
})

test('the table has a line for each language and kind, with the parts apart', () => {
  const table = scoreTable([
    mark('en', 'TUNING'),
    mark('en', 'HELD_OUT', ['late']),
    mark('de', 'HELD_OUT'),
    mark('de', 'PRACTICE'),
  ])
  expect(table.split('\n').map((line) => line.trim().replace(/ +/g, ' '))).toEqual([
    'tuning held out practice',
    'en 1/1 100.0 % 0/1 0.0 % 0/0 0.0 %',
    'de 0/0 0.0 % 1/1 100.0 % 1/1 100.0 %',
    'PLANS 1/1 100.0 % 1/2 50.0 % 1/1 100.0 %',
    'all 1/1 100.0 % 1/2 50.0 % 1/1 100.0 %',
  ])
})
