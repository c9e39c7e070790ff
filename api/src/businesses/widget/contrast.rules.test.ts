import { expect, test } from 'vitest'
import { contrastOf, LEAST_CONTRAST, textColorOn } from './contrast.rules.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // Published figures of WCAG's own examples and of product.md's badges.
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#3f2e8c', '#e6e0fa', 8.29],
])('%s on %s has a contrast of %f', (text, background, contrast) => {
  expect(contrastOf(text, background)).toBeCloseTo(contrast, 1)
  expect(contrastOf(background, text)).toBe(contrastOf(text, background))
})

test.each([
  ['#0f5c6e', '#ffffff'],
  ['#7a3b1d', '#ffffff'],
  ['#ffd400', '#000000'],
  ['#ff7a00', '#000000'],
])('on %s one reads %s better', (background, text) => {
  expect(textColorOn(background)).toBe(text)
})

test('there is a readable colour for every background', () => {
  const steps = Array.from({ length: 18 }, (_each, index) => (index * 15).toString(16).padStart(2, '0'))
  const backgrounds = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)))
  const unreadable = backgrounds.filter((each) => contrastOf(each, textColorOn(each)) < LEAST_CONTRAST)
  expect(backgrounds).toHaveLength(5832)
  expect(unreadable).toEqual([])
})
