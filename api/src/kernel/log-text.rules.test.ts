import { expect, test } from 'vitest'
import { loggableText } from './log-text.rules.ts'

test.each([
  ['relation "site" does not exist', 'relation "site" does not exist'],
  ['duplicate key value violates unique constraint "visitor_tour_ahead_retry_key"', undefined],
  ['connect ECONNREFUSED 127.0.0.1:5432', undefined],
  ['No answer within 15 seconds.', undefined],
  ['invalid input syntax for type integer: "Ada"', 'invalid input syntax for type integer: "…"'],
  ['Unexpected token \'A\', "Ada Byrne w"... is not valid JSON', 'Unexpected token \'A\', "…"... is not valid JSON'],
  [
    "Trying to set Visitor.email of type 'string' to 'ada@example.com'",
    "Trying to set Visitor.email of type 'string' to '…'",
  ],
  ['No mailbox ada@example.com here', 'No mailbox …@… here'],
  ['Key (email)=(ada@example.com) already exists.', 'Key (email)=(…@…) already exists.'],
  ['Nothing belongs to ses_01k9ZbQ7xT2mPvWcR4fJ8a.', 'Nothing belongs to ….'],
])('of %j the log keeps what is no value', (text, kept = text) => {
  expect(loggableText(text)).toBe(kept)
})
