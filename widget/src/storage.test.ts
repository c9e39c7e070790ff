import { expect, test } from 'vitest'
import { SessionStorage } from './storage.ts'

const session = { id: 'ses_1', accessToken: 'secret' }

function shelf() {
  const entries = new Map<string, string>()
  return {
    entries,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
  }
}

test('a kept session is read by another tab of the same site', () => {
  const shared = shelf()
  new SessionStorage('site_a', () => shared).write(session)
  expect(new SessionStorage('site_a', () => shared).read()).toEqual(session)
})

test('two sites on one page keep their sessions apart', () => {
  const shared = shelf()
  new SessionStorage('site_a', () => shared).write(session)
  expect(new SessionStorage('site_b', () => shared).read()).toBeUndefined()
})

test('where the browser refuses storage the session lasts as long as the page', () => {
  const storage = new SessionStorage('site_a', () => {
    throw new Error('denied')
  })
  storage.write(session)
  expect(storage.read()).toEqual(session)
})

test.each(['nonsense', '{}', '{"id":1,"accessToken":"x"}', 'null'])('a spoilt entry counts as none: %s', (text) => {
  const shared = shelf()
  shared.entries.set('foyer:site_a', text)
  expect(new SessionStorage('site_a', () => shared).read()).toBeUndefined()
})

test('a forgotten session is gone', () => {
  const shared = shelf()
  const storage = new SessionStorage('site_a', () => shared)
  storage.write(session)
  storage.write(undefined)
  expect(shared.entries.size).toBe(0)
  expect(storage.read()).toBeUndefined()
})
