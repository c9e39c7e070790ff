import { expect, test } from 'vitest'
import { returnPath, signInPath } from './return-path.ts'

test('signing in leads back to the page one came from, with its filter', () => {
  const path = signInPath({ pathname: '/', search: '?outcome=any&q=desk' })
  expect(returnPath(new URL(path, 'https://chat.example').searchParams.get('next'))).toBe('/?outcome=any&q=desk')
})

test('a permalink to a message survives signing in', () => {
  const path = signInPath({ pathname: '/conversations/conversation_1', search: '', hash: '#message_1' })
  expect(returnPath(new URL(path, 'https://chat.example').searchParams.get('next'))).toBe(
    '/conversations/conversation_1#message_1',
  )
})

test.each([
  null,
  '',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/sign-in?next=/',
])('%s leads to the list instead', (asked) => {
  expect(returnPath(asked)).toBe('/')
})
