import { unmarked } from './comparable.rules.ts'

/** A number in digits, with separators of thousands or decimals. */
export const NUMERAL = String.raw`(?:\d{1,3}(?:[ '’٬.,]\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)?)`

/** What a number in digits can mean: `1.240` is 1240 in some languages and 1.24 in others. */
export function valuesOf(numeral: string): number[] {
  const digits = numeral.replace(/[ '’٬]/g, '')
  const whole = digits.replace(/[.,٫]/g, '')
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','), digits.lastIndexOf('٫'))
  if (last < 0) return [Number(whole)]
  const after = digits.length - last - 1
  const decimal = Number(`${digits.slice(0, last).replace(/[.,٫]/g, '')}.${digits.slice(last + 1)}`)
  return after === 3 ? [Number(whole), decimal] : [decimal]
}

/** Every number of a text, with what each can mean. Numbers of a list's items are none. */
export function numeralsIn(text: string): number[][] {
  const read = unmarked(text).replace(/^\s*\d{1,2}[.)]\s/gm, '')
  return [...read.matchAll(new RegExp(NUMERAL, 'g'))].map(([numeral]) => valuesOf(numeral))
}
