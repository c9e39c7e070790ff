import { describe, expect, test } from 'vitest'
import { Refusal } from './errors.ts'
import { foldEmail, InputReader } from './input.ts'

const FIELD = ['input', 'field']

/** What reading one value gives: the value or the code of what is wrong. */
function read<Value>(work: (reader: InputReader) => Value): Value | string {
  const reader = new InputReader()
  const value = work(reader)
  try {
    reader.finish()
    return value
  } catch (error) {
    return (error as Refusal).complaints.map(({ code }) => code).join()
  }
}

test.each<[string, string]>([
  ['ada@example.com', 'ada@example.com'],
  ['  Ada.Byrne@EXAMPLE.com\t', 'ada.byrne@example.com'],
  ['ADA+Tag@Example.COM', 'ada+tag@example.com'],
  ['Jose\u0301@example.com', 'jos\u00e9@example.com'],
  ['ａｄａ＠example.com', 'ada@example.com'],
  ['ÅSA@example.se', 'åsa@example.se'],
])('the address %s is the same as %s', (email, folded) => {
  expect(foldEmail(email)).toBe(folded)
  expect(foldEmail(folded)).toBe(folded)
})

describe('text', () => {
  test.each<[string, string | null | undefined, string]>([
    ['is trimmed', '  Ada \n', 'Ada'],
    ['keeps what is inside', 'A  de\nB', 'A  de\nB'],
    ['has to be there', undefined, 'BLANK'],
    ['must not be null', null, 'BLANK'],
    ['must not be blank', ' \t\u00a0\u3000', 'BLANK'],
    ['may be as long as the limit', 'x'.repeat(10), 'x'.repeat(10)],
    ['may not be longer', 'x'.repeat(11), 'TOO_LONG'],
    ['counts characters, not their halves', '🪑'.repeat(10), '🪑'.repeat(10)],
    ['is trimmed before it is counted', ` ${'x'.repeat(10)} `, 'x'.repeat(10)],
    ['holds no NUL', 'A\u0000B', 'INVALID'],
    ['is told of one thing at a time', `\u0000${'x'.repeat(20)}`, 'INVALID'],
    ['has lone surrogates mended', 'A\ud800', 'A\ufffd'],
  ])('%s', (_, given, expected) => {
    expect(read((reader) => reader.text(given, FIELD, 10))).toBe(expected)
  })

  test.each<[string | null | undefined]>([[undefined], [null], [''], ['  ']])(
    'that may be left out is left out as %j',
    (given) => {
      expect(read((reader) => reader.optionalText(given, FIELD))).toBeUndefined()
    },
  )
})

test.each<[string, string]>([
  ['ada@example.com', 'ada@example.com'],
  [' ada@example.com ', 'ada@example.com'],
  ['josé@example.com', 'josé@example.com'],
  ['', 'BLANK'],
  ['ada', 'INVALID'],
  ['ada@localhost', 'INVALID'],
  ['Ada <ada@example.com>', 'INVALID'],
  ['ada@example.com\nbcc: bob@example.com', 'INVALID'],
  [`${'x'.repeat(260)}@example.com`, 'TOO_LONG'],
])('as an e-mail address %j is read as %s', (given, expected) => {
  expect(read((reader) => reader.email(given, FIELD))).toBe(expected)
})

test.each<[string, string]>([
  ['2026-11-22', '2026-11-22'],
  ['2028-02-29', '2028-02-29'],
  ['2026-02-29', 'INVALID'],
  ['2026-02-30', 'INVALID'],
  ['2026-00-10', 'INVALID'],
  ['2026-13-01', 'INVALID'],
  ['2026-1-1', 'INVALID'],
  ['22.11.2026', 'INVALID'],
  ['2026-11-22T00:00:00Z', 'INVALID'],
  ['1969-12-31', 'INVALID'],
  ['0000-01-01', 'INVALID'],
  ['', 'INVALID'],
])('as a date %j is read as %s', (given, expected) => {
  expect(read((reader) => reader.date(given, FIELD))).toBe(expected)
})

test.each<[string, boolean]>([
  ['2026-11-22T21:45:00.000Z', true],
  ['not a time', false],
  ['1969-12-31T23:59:59.999Z', false],
  ['+010000-01-01T00:00:00.000Z', false],
])('whether %s is an instant to work with: %s', (given, expected) => {
  expect(read((reader) => reader.instant(new Date(given), FIELD))).toEqual(expected ? new Date(given) : 'INVALID')
})

test.each<[string, boolean, string]>([
  ['https://quayside.example/plans?utm_source=x#top', true, 'https://quayside.example/plans'],
  ['https://user:secret@quayside.example/', true, 'https://quayside.example/'],
  ['http://localhost:4000', false, 'http://localhost:4000/'],
  ['ftp://quayside.example/', false, 'INVALID'],
  ['javascript:alert(1)', false, 'INVALID'],
  ['quayside.example', false, 'INVALID'],
  [`https://quayside.example/${'x'.repeat(2048)}`, false, 'TOO_LONG'],
])('as an address on the web %s (bare: %s) is read as %s', (given, bare, expected) => {
  expect(read((reader) => reader.url(given, FIELD, bare))).toBe(expected)
})

test.each<[number, number | string]>([
  [1, 1],
  [50, 50],
  [0, 'INVALID'],
  [51, 'INVALID'],
  [-1, 'INVALID'],
])('of 1 to 50, %i is read as %s', (given, expected) => {
  expect(read((reader) => reader.count(given, FIELD, 1, 50))).toBe(expected)
})

test('everything that is wrong is told at once, in the order of reading, each with its field', () => {
  const reader = new InputReader()
  reader.text('', ['input', 'fullName'])
  reader.text('right', ['input', 'city'])
  reader.email('ada', ['input', 'email'])
  reader.date('soon', ['input', 'date'])
  expect(() => reader.finish()).toThrow(Refusal)
  try {
    reader.finish()
  } catch (error) {
    expect((error as Refusal).complaints.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'BLANK input,fullName',
      'INVALID input,email',
      'INVALID input,date',
    ])
  }
})
