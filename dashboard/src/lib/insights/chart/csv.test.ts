import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test('every field stands in quotation marks, those in it twice, and a line ends with CR and LF', () => {
  expect(csvLine(['a', 'b "c", d', 0.125, null])).toBe('"a","b ""c"", d","0.125",""\r\n')
})

test.each(['=1+1', '+353 1 555', '-2+3', '@SUM(A1)', '\t=1', '  =HYPERLINK("https://evil.example")', '＝1+1', '|cmd'])(
  '%j is no formula any more',
  (text) => {
    expect(csvLine([text])).toBe(`"'${text.replaceAll('"', '""')}"\r\n`)
  },
)

test.each(['/offices?a=b', 'spring-2026', '-12.5', '7'])('%j stays as it is', (text) => {
  expect(csvLine([text])).toBe(`"${text}"\r\n`)
})
