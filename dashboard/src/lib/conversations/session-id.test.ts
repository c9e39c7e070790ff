import { expect, test } from 'vitest'
import { findPointer } from './session-id.ts'

const sessionId = 'ses_Ab3-_fGh1jKlMn0pQrStUvWxYz012345'

test.each([
  ['alone', sessionId],
  ['between blanks', `  ${sessionId}\n`],
  ['in a link', `https://chat.example/l/${sessionId}.01jd0000000000000000000000.01jd0000000000000000000001.sIgNaTuRe`],
  ['in the address of a form', `https://chat.example/tour/${sessionId}.a.b.c?x=1#top`],
  ['in a query string', `https://shop.example/checkout?client_reference_id=${sessionId}&plan=2`],
  ['in a sentence', `Their session was ${sessionId}, please look.`],
])('a session ID is found %s', (_where, text) => {
  expect(findPointer(text)).toEqual({ sessionId })
})

test('the address of a conversation page leads straight to it', () => {
  expect(findPointer('https://chat.example/conversations/conversation_01jd0000000000000000000000#message_1')).toEqual({
    conversationId: 'conversation_01jd0000000000000000000000',
  })
})

test.each(['day pass on friday', 'ses_short', 'https://chat.example/conversations', ''])(
  '“%s” points at nothing',
  (text) => {
    expect(findPointer(text)).toBeUndefined()
  },
)
