import { expect, test } from 'vitest'
import { withoutValues } from './statement-text.rules.ts'

test.each([
  ['select * from visitor where email = $1 and id > $12', 'select * from visitor where email = $1 and id > $12'],
  ["select set_config('foyer.proof', 'ada@example.com', true)", 'select set_config(?, ?, true)'],
  ["select 'it''s', E'\\'x' from t2", 'select ?, ? from t2'],
  ['select $$ada$$, $tag$ada$tag$', 'select ?, ?'],
  ['select a1 from "t0"\n  limit 50 offset 1.5', 'select a1 from "t0" limit ? offset ?'],
])('of %j the text is %j', (text, plain) => {
  expect(withoutValues(text)).toBe(plain)
})
