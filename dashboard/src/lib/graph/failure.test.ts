import { CombinedError } from '@urql/core'
import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { describeFailure } from './failure.ts'

const refusal = (code: string) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('no', { extensions: { code } })] })

test('a broken connection is told apart from an error of the server', () => {
  expect(describeFailure(new CombinedError({ networkError: new Error('Failed to fetch') })).title).toBe(
    'Foyer cannot be reached',
  )
  expect(describeFailure(refusal('INTERNAL_SERVER_ERROR')).title).toBe('Something went wrong on our side')
})

test('a missing permission says whom to ask', () => {
  expect(describeFailure(refusal('FORBIDDEN')).advice).toContain('owner')
})
