import { expect, test } from 'vitest'
import { FormMemory } from './form-memory.ts'

function tab() {
  const entries = new Map<string, string>()
  const shelf = {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
  }
  return { entries, open: (token: string) => new FormMemory<{ code: string }>(token, () => shelf) }
}

test('a reload sends under the same key', () => {
  const { open } = tab()
  expect(open('a').key).toBe(open('a').key)
})

test('another link has another key', () => {
  const { open } = tab()
  expect(open('a').key).not.toBe(open('b').key)
})

test('a reload after success shows what came of it', () => {
  const { open } = tab()
  open('a').finish({ code: 'K7P2QX' })
  expect(open('a').result).toEqual({ code: 'K7P2QX' })
})

test('a form shown again on purpose has a new key and no result', () => {
  const { open } = tab()
  const memory = open('a')
  const { key } = memory
  memory.finish({ code: 'K7P2QX' })
  memory.startAnew()
  expect(memory.key).not.toBe(key)
  expect(open('a').result).toBeUndefined()
})

test('a spoilt entry begins anew', () => {
  const { entries, open } = tab()
  entries.set('foyer:form:a', '{')
  expect(open('a').key).toMatch(/^[0-9a-f]{32}$/)
})

test('without storage the key lasts as long as the page', () => {
  const memory = new FormMemory('a', () => {
    throw new Error('denied')
  })
  expect(memory.key).toBe(memory.key)
})
