import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { isConnectionLoss } from './connection-loss.ts'

const withCode = (code: string) => Object.assign(new Error('of the tests'), { code })

describe('the database has gone away or cannot be reached', () => {
  test.each<[string, unknown]>([
    ['PostgreSQL is stopped by its administrator', withCode('57P01')],
    ['one of its processes has crashed', withCode('57P02')],
    ['it is starting', withCode('57P03')],
    ['the connection failed', withCode('08006')],
    ['a pooler lost it', withCode('08P01')],
    ['it is a replica as yet', withCode('25006')],
    ['it takes no more connections', withCode('53300')],
    ['nobody listens', withCode('ECONNREFUSED')],
    ['the connection was reset', withCode('ECONNRESET')],
    ['the driver lost it', new Error('Connection terminated unexpectedly')],
    ['every place in the pool is taken', new Error('timeout exceeded when trying to connect')],
    ['this process has closed its connections', new Error('driver has already been destroyed')],
    ['no address of a host answers', new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')])],
    ['it is the cause of something else', new Error('of the tests', { cause: withCode('57P01') })],
    ['the graph wraps it', new GraphQLError('of the tests', { originalError: withCode('ECONNREFUSED') })],
  ])('%s', (_, error) => expect(isConnectionLoss(error)).toBe(true))
})

describe('something else is wrong', () => {
  test.each<[string, unknown]>([
    ['a unique key', withCode('23505')],
    ['a deadlock', withCode('40P01')],
    ['a statement that is wrong', withCode('42601')],
    ['a statement that was cancelled', withCode('57014')],
    ['a database that does not exist', withCode('3D000')],
    ['a defect', new TypeError('undefined is not a function')],
    ['no error at all', 'ECONNREFUSED'],
    ['nothing', undefined],
  ])('%s', (_, error) => expect(isConnectionLoss(error)).toBe(false))
})
