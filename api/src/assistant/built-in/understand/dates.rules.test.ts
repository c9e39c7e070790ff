import { expect, test } from 'vitest'
import { englishDates } from '../words/english/dates.ts'
import { findDay } from './dates.rules.ts'

/** A Monday. */
const TODAY = '2026-11-23'

test.each([
  ['tomorrow', '2026-11-24'],
  ['the day after tomorrow', '2026-11-25'],
  ['next monday', '2026-11-30'],
  ['on monday', '2026-11-30'],
  ['this monday', TODAY],
  ['this friday', '2026-11-27'],
  ['1st of march', '2027-03-01'],
  ['1 feb', '2027-02-01'],
  ['6 people on 1 feb', '2027-02-01'],
  ['01/03/2027', '2027-03-01'],
  ['1.3.2027', '2027-03-01'],
  ['2027-03-01', '2027-03-01'],
  ['31/12', '2026-12-31'],
  ['march', '2027-03-01'],
  ['mid march', '2027-03-15'],
  ['end of march', '2027-03-31'],
  ['beginning of april', '2027-04-01'],
  ['november', TODAY],
  ['next month', '2026-12-01'],
  ['start of next month', '2026-12-01'],
  ['end of next month', '2026-12-31'],
  ['next week', '2026-11-30'],
  ['in two weeks', '2026-12-07'],
  ['in 2 weeks', '2026-12-07'],
  ['in a fortnight', '2026-12-07'],
  ['in the new year', '2027-01-01'],
  ['asap', TODAY],
  ['as soon as possible', TODAY],
  ['immediately', TODAY],
  ['today', TODAY],
  ['from the 15th', '2026-12-15'],
  ['on the 28th', '2026-11-28'],
  ['yesterday', '2026-11-22'],
  ['last monday', '2026-11-16'],
  ['1 march 2020', '2020-03-01'],
  ['from may', '2027-05-01'],
  ['the second week of january', '2027-01-08'],
  ['mid may', '2027-05-15'],
  ['when can i start', TODAY],
  ['how soon can we move in', TODAY],
])('"%s" is %s', (text, day) => {
  expect(findDay(text, TODAY, false, englishDates)?.day).toBe(day)
})

test.each([
  'for 3 months',
  '2 days a week',
  'may i visit',
  'may we come',
  'the 2nd one',
  'the second one',
  '24/7',
  'on sundays',
  'at 5pm',
  '500 a month',
  'for 10 people',
  'a year',
  'a couple of days each week',
  'desks by the day',
  'in spring',
])('"%s" names no day', (text) => {
  expect(findDay(text, TODAY, false, englishDates)).toBeUndefined()
})

test('where the month is written first, 01/03/2027 is 3 January', () => {
  expect(findDay('01/03/2027', TODAY, true, englishDates)?.day).toBe('2027-01-03')
})

test('what is left of the text has the day no more', () => {
  expect(findDay('4 people on 1 march please', TODAY, false, englishDates)?.rest).not.toMatch(/march/)
})
