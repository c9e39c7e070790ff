import { expect, test } from 'vitest'
import { SessionStorage } from '../../storage.ts'
import { EarlierSessions } from './earlier-sessions.ts'

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

const sessionsIn = (where: () => ReturnType<typeof shelf>) => new EarlierSessions(new SessionStorage('site_a', where))

test('a session that was left is an earlier one until it is entered again', () => {
  const shared = shelf()
  const storage = sessionsIn(() => shared)
  const other = { id: 'ses_2', accessToken: 'secret' }
  storage.leave(session)
  storage.leave(other)
  expect(sessionsIn(() => shared).list()).toEqual([other, session])
  storage.leave({ id: 'ses_3', accessToken: 'secret' }, session)
  expect(storage.list().map(({ id }) => id)).toEqual(['ses_3', 'ses_2'])
})

test('five earlier sessions are kept, none of them twice', () => {
  const storage = sessionsIn(() => {
    throw new Error('denied')
  })
  for (const number of [1, 2, 3, 4, 5, 6, 6]) storage.leave({ id: `ses_${number}`, accessToken: 'secret' })
  expect(storage.list().map(({ id }) => id)).toEqual(['ses_6', 'ses_5', 'ses_4', 'ses_3', 'ses_2'])
})

test('a spoilt list of earlier sessions counts as none', () => {
  const shared = shelf()
  shared.entries.set('foyer:site_a:earlier', '[{"id":1},null,"x"]')
  const storage = sessionsIn(() => shared)
  expect(storage.list()).toEqual([])
})

test('all sessions of the site are forgotten at once, and no other site’s', () => {
  const shared = shelf()
  const storage = new SessionStorage('site_a', () => shared)
  const other = new SessionStorage('site_b', () => shared)
  other.write(session)
  storage.write(session)
  const sessions = new EarlierSessions(storage)
  sessions.leave(session)
  sessions.clear()
  expect([...shared.entries.keys()]).toEqual(['foyer:site_b'])
  expect(sessions.list()).toEqual([])
})
