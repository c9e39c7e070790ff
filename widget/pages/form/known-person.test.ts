import { expect, test } from 'vitest'
import { handedOver, keepPerson, recallPerson, sessionOf } from './known-person.ts'

function newShelf() {
  const entries = new Map<string, string>()
  return {
    entries,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
  }
}

const ADA = { fullName: 'Ada Byrne', email: 'ada@example.com', phone: '', companyName: 'Byrne & Sons' }

test('who filled in one form of a session is known in its other forms, and in no other session', () => {
  const shelf = newShelf()
  keepPerson('ses_a', ADA, () => shelf)
  expect(recallPerson('ses_a', () => shelf)).toEqual({
    fullName: 'Ada Byrne',
    email: 'ada@example.com',
    companyName: 'Byrne & Sons',
  })
  expect(recallPerson('ses_b', () => shelf)).toEqual({})
})

test('only the last person is kept', () => {
  const shelf = newShelf()
  keepPerson('ses_a', ADA, () => shelf)
  keepPerson('ses_b', { fullName: 'Bob' }, () => shelf)
  expect([...shelf.entries.values()].join()).not.toContain('Ada')
})

test('a spoilt entry, or none, is nobody', () => {
  const shelf = newShelf()
  for (const text of ['{', 'null', '[]', '{"sessionId":"ses_a","fullName":7,"email":{}}']) {
    shelf.setItem('foyer:person', text)
    expect(recallPerson('ses_a', () => shelf)).toEqual({})
  }
  expect(
    recallPerson('ses_a', () => {
      throw new Error('denied')
    }),
  ).toEqual({})
})

test('the chat hands a person over in the fragment of the address; what is no name or address there is left alone', () => {
  expect(handedOver('#fullName=Ada%20Byrne&email=ada%40example.com&admin=1')).toEqual({
    fullName: 'Ada Byrne',
    email: 'ada@example.com',
  })
  expect(handedOver('')).toEqual({})
  expect(handedOver('#summary')).toEqual({})
  expect(handedOver(`#fullName=${'x'.repeat(255)}&email=%20`)).toEqual({})
})

test("a token begins with its session's identifier", () => {
  expect(sessionOf('ses_a.01.02.sig')).toBe('ses_a')
})
