import { expect, test } from 'vitest'
import { Draft } from './draft.svelte.ts'

test('a draft knows whether anything of it is not stored, and what is missing', () => {
  const draft = new Draft('Dogs', 'Welcome.')
  expect([draft.changed, draft.whole]).toEqual([false, true])
  draft.body = ' '
  expect([draft.changed, draft.check({ title: 'no title', body: 'no text' })]).toEqual([true, false])
  expect(draft.problems).toEqual({ title: '', body: 'no text', whole: '' })
  draft.take({ title: 'Cats', body: 'Welcome too.' })
  draft.settle({ title: 'Cats', body: 'Welcome too. ' })
  expect(draft.changed).toBe(false)
})

test('what begins from a suggestion is not stored yet', () => {
  expect(new Draft('Do you have a sauna?', '', { title: '', body: '' }).changed).toBe(true)
})

test('what the server finds wrong stands at its field, else with the whole', () => {
  const draft = new Draft()
  draft.refuse('too long', 'title')
  expect(draft.problems).toEqual({ title: 'too long', body: '', whole: '' })
  draft.refuse('changed', 'version')
  expect(draft.problems).toEqual({ title: '', body: '', whole: 'changed' })
})
