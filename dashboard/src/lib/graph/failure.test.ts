import { CombinedError } from '@urql/core'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { describeFailure } from './failure.ts'

const refusal = (code: string, more = {}) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('no', { extensions: { code, ...more } })] })

test('a broken connection is told apart from an error of the server', () => {
  expect(describeFailure(new CombinedError({ networkError: new Error('Failed to fetch') })).title).toBe(
    'Foyer cannot be reached',
  )
  expect(describeFailure(refusal('INTERNAL_SERVER_ERROR')).title).toBe('Something went wrong on our side')
})

test('a missing permission says whom to ask', () => {
  expect(describeFailure(refusal('FORBIDDEN')).advice).toContain('owner')
})

test.each([
  [7, '7 seconds'],
  [900, '15 minutes'],
  [undefined, 'a moment'],
])('whoever asked too much hears how long to wait: %s', (retryAfterSeconds, wait) => {
  expect(describeFailure(refusal('RATE_LIMITED', { retryAfterSeconds })).advice).toContain(wait)
})
