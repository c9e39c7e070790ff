import { expect, test } from 'vitest'
import { companyRule, dayRule, emailRule, type FieldRule, nameRule, quantityRule, timeRule } from './field-rules.ts'

const DUBLIN = 'Europe/Dublin'
// Half past midnight in Dublin, where summer time is kept, and still the day before in London's winter clock or UTC.
const now = () => new Date('2026-07-14T23:30:00Z')
const day = dayRule('', DUBLIN, now)
const time = timeRule('', DUBLIN, 'day', now)

test.each<[string, FieldRule, string, string | undefined]>([
  ['a name', nameRule, 'Ada Byrne', undefined],
  ['a blank name', nameRule, ' \t', 'name'],
  ['a long name', nameRule, 'x'.repeat(201), 'long'],
  ['an address', emailRule, ' ada@example.com ', undefined],
  ['no address', emailRule, '', 'email'],
  ['half an address', emailRule, 'ada@example', 'emailForm'],
  ['two addresses', emailRule, 'ada@example.com, bob@example.com', 'emailForm'],
  ['an address with a dot at its end', emailRule, 'ada@example.com.', 'emailForm'],
  ['no company', companyRule, '', undefined],
  ['a long company', companyRule, '🪑'.repeat(201), 'long'],
  ['one pass', quantityRule(null), '1', undefined],
  ['fifty passes', quantityRule(null), '50', undefined],
  ['no pass', quantityRule(null), '0', 'quantity'],
  ['fifty-one passes', quantityRule(null), '51', 'quantity'],
  ['half a pass', quantityRule(null), '1.5', 'quantity'],
  ['no number', quantityRule(null), '', 'quantity'],
  ['today where the operator is', day, '2026-07-15', undefined],
  ['yesterday where the operator is', day, '2026-07-14', 'pastDate'],
  ['no day', day, '', 'date'],
])('%s', (_what, rule, value, problem) => {
  expect(rule.check?.(value, {})).toBe(problem)
})

test.each([
  ['a time of today that is ahead', '2026-07-15', '00:45', undefined],
  ['a time of today that is past', '2026-07-15', '00:15', 'pastTime'],
  ['an early time of another day', '2026-07-16', '00:15', undefined],
  ['no time', '2026-07-16', '', 'time'],
])('%s', (_what, chosen, value, problem) => {
  expect(time.check?.(value, { day: chosen })).toBe(problem)
})

test('as many passes as people were spoken of, as far as one purchase goes', () => {
  expect([quantityRule(undefined), quantityRule(3), quantityRule(80)].map(({ initial }) => initial)).toEqual([
    '1',
    '3',
    '50',
  ])
})
