import { expect, test } from 'vitest'
import { Selection } from './selection.svelte.ts'

test('conversations are chosen one by one, and let go of again', () => {
  const selection = new Selection()
  selection.toggle('a')
  selection.toggle('b')
  selection.toggle('a')
  expect([...selection.ids]).toEqual(['b'])
  expect([selection.has('a'), selection.has('b'), selection.isEmpty]).toEqual([false, true, false])
})

test('all that match are chosen at once; letting one go lets all go', () => {
  const selection = new Selection()
  selection.all = true
  expect([selection.has('anything'), selection.isEmpty]).toEqual([true, false])
  selection.toggle('anything')
  expect(selection.isEmpty).toBe(true)
})
