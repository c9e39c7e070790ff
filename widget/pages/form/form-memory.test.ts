import { expect, test } from 'vitest'
import { FormMemory } from './form-memory.ts'

function newShelf() {
  const entries = new Map<string, string>()
  const shelf = {
    entries,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
  }
  return shelf
}

function browser() {
  const shelf = newShelf()
  /** Opens the form in a tab of its own, or in the one given. */
  const open = (token: string, tab = newShelf()) =>
    new FormMemory<{ code: string }>(token, { browser: () => shelf, tab: () => tab })
  return { entries: shelf.entries, open }
}

test('a reload sends under the same key', () => {
  const { open } = browser()
  expect(open('a').key).toBe(open('a').key)
})

test('another link has another key', () => {
  const { open } = browser()
  expect(open('a').key).not.toBe(open('b').key)
})

test('a reload keeps what was typed, in this tab alone, until the form is accepted', () => {
  const { open } = browser()
  const tab = newShelf()
  const memory = open('a', tab)
  memory.keepDraft({ fullName: 'Ada' })
  expect(open('a', tab).draft).toEqual({ fullName: 'Ada' })
  expect(open('a').draft).toEqual({})
  memory.finish({ code: 'K7P2QX' })
  expect(open('a', tab).draft).toEqual({})
})

test('what another tab sent is found when asked for', () => {
  const { open } = browser()
  const [first, second] = [open('a'), open('a')]
  first.finish({ code: 'K7P2QX' })
  expect(second.result).toBeUndefined()
  second.recall()
  expect(second.result).toEqual({ code: 'K7P2QX' })
})

test('a reload after success shows what came of it, in another tab too', () => {
  const { open } = browser()
  open('a').finish({ code: 'K7P2QX' })
  expect(open('a').result).toEqual({ code: 'K7P2QX' })
})

test('a form shown again on purpose has a new key and no result', () => {
  const { open } = browser()
  const memory = open('a')
  const { key } = memory
  memory.finish({ code: 'K7P2QX' })
  memory.startAnew()
  expect(memory.key).not.toBe(key)
  expect(open('a').result).toBeUndefined()
})

test('a spoilt entry begins anew', () => {
  const { entries, open } = browser()
  entries.set('foyer:form:a', '{')
  expect(open('a').key).toMatch(/^[0-9a-f]{32}$/)
})

test('without storage the key lasts as long as the page', () => {
  const denied = () => {
    throw new Error('denied')
  }
  const memory = new FormMemory('a', { browser: denied, tab: denied })
  memory.keepDraft({ fullName: 'Ada' })
  memory.finish({ code: 'K7P2QX' })
  expect(memory.key).toBe(memory.key)
})
