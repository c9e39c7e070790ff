import { expect, test } from 'vitest'
import { csvLine } from './csv.rules.ts'

test('every field stands in quotation marks, those in it twice, and a line ends with CR and LF', () => {
  expect(csvLine(['a', 'b "c", d', 'two\nlines', 3, null])).toBe('"a","b ""c"", d","two\nlines","3",""\r\n')
})

test.each([
  '=1+1',
  '+353 1 555',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =HYPERLINK("https://evil.example")',
  '＝1+1',
  '|cmd',
  '%0a=1',
])('%j is no formula any more', (text) => {
  expect(csvLine([text])).toBe(`"'${text.replaceAll('"', '""')}"\r\n`)
})

test.each(['a=b', 'mail@example.com', '-12.5', '7', 'Ärger?'])('%j stays as it is', (text) => {
  expect(csvLine([text])).toBe(`"${text}"\r\n`)
})
