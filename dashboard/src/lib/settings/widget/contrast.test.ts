import { expect, test } from 'vitest'
import { bestTextOn, contrastOf, isColor } from './contrast.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#FFFFFF', 4.54],
])('%s on %s has a contrast of %f, as the server has it', (text, background, contrast) => {
  expect(contrastOf(text, background)).toBeCloseTo(contrast, 1)
})

test.each([
  ['#0f5c6e', '#ffffff'],
  ['#ffd400', '#000000'],
])('on %s one reads %s better', (background, text) => {
  expect(bestTextOn(background)).toBe(text)
})

test.each([
  ['#0f5c6e', true],
  ['#0F5C6E', true],
  ['#fff', false],
  ['teal', false],
  ['', false],
])('"%s" is a colour: %s', (text, is) => {
  expect(isColor(text)).toBe(is)
})
