import { buildSchema, type ExecutionArgs, type ExecutionResult, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { type ContextParts, RequestContext } from '../graphql/context.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { shareExecution, subscribeSharing, textOf } from './shared-execution.ts'

const schema = buildSchema(`
  type Query { nothing: Int }
  scalar EventCursor
  type Subscription { happened(word: String, after: EventCursor): Happening }
  type Happening { time: Int! fails: Int }
`)
const HAPPENED = parse('subscription ($word: String) { happened(word: $word) { time } }')
const FAILS = parse('subscription { happened { time fails } }')

function key(apiKeyId: string, ...scopes: string[]): Viewer {
  return { kind: 'API_KEY', businessId: 'one', apiKeyId, scopes }
}

/** Gives an event to a subscription; the result says which execution it is of. */
async function take(event: object, asked: Partial<ExecutionArgs> & { viewer?: Viewer } = {}): Promise<ExecutionResult> {
  const { viewer = key('a', 'x', 'y'), ...args } = asked
  async function* happened() {
    yield event
  }
  const stream = await subscribeSharing({
    ...{ schema, document: HAPPENED, rootValue: { happened } },
    contextValue: new RequestContext({ viewer } as ContextParts),
    ...args,
  })
  const { value } = await (stream as AsyncGenerator<ExecutionResult, undefined>).next()
  return value!
}

/** An event that counts how often it was carried out. */
function makeEvent(): object {
  let times = 0
  const happened = () => ({
    time: ++times,
    fails: () => {
      throw new Error('failed')
    },
  })
  return { happened }
}

describe('an event that is shared', () => {
  test('is carried out once for equal operations and rights, and put into words once', async () => {
    const event = makeEvent()
    shareExecution(event)
    const same = [{}, { viewer: key('b', 'y', 'x') }, { variableValues: {} }]
    const [first, ...others] = await Promise.all([take(event), take(event, same[0]), take(event, same[1])])
    expect(first).toEqual({ data: { happened: { time: 1 } } })
    for (const other of others) expect(other).toBe(first)
    expect(textOf(first!)).toBe('{"data":{"happened":{"time":1}}}')
  })

  test.each<[string, Parameters<typeof take>[1]]>([
    ['other variables', { variableValues: { word: 'other' } }],
    [
      'another document of the same text',
      { document: parse('subscription ($word: String) { happened(word: $word) { time } }') },
    ],
    ['another operation', { operationName: 'Other', document: parse('subscription Other { happened { time } }') }],
    ['fewer scopes', { viewer: key('a', 'x') }],
    ['another business', { viewer: { kind: 'API_KEY', businessId: 'two', apiKeyId: 'a', scopes: ['x', 'y'] } }],
    ['a member of staff', { viewer: { kind: 'STAFF', businessId: 'one', staffMemberId: 'a', role: 'OWNER' } }],
    ['a session', { viewer: { kind: 'SESSION', businessId: 'one', sessionId: 'a' } }],
    ['nobody', { viewer: { kind: 'ANONYMOUS' } }],
  ])('is carried out anew for %s', async (_what, asked) => {
    const event = makeEvent()
    shareExecution(event)
    await take(event)
    expect(await take(event, asked)).toEqual({ data: { happened: { time: 2 } } })
  })

  test('is carried out once for those who began after different events', async () => {
    const event = makeEvent()
    shareExecution(event)
    const document = parse('subscription ($after: EventCursor!) { happened(after: $after) { time } }')
    const take3 = ['a', 'b', 'c'].map((after) => take(event, { document, variableValues: { after } }))
    expect(await Promise.all(take3)).toEqual(Array(3).fill({ data: { happened: { time: 1 } } }))
  })

  test('is carried out anew after it failed', async () => {
    const event = makeEvent()
    shareExecution(event)
    for (const time of [1, 2]) {
      const { data, errors } = await take(event, { document: FAILS })
      expect({ data, messages: errors?.map(({ message }) => message) }).toEqual({
        data: { happened: { time, fails: null } },
        messages: ['failed'],
      })
    }
  })

  test('is not kept for those who come much later', async () => {
    const event = makeEvent()
    shareExecution(event)
    await take(event)
    await expect.poll(() => take(event), { timeout: 5000, interval: 100 }).toEqual({ data: { happened: { time: 2 } } })
  })
})

test('an event that is not shared is carried out for each', async () => {
  const event = makeEvent()
  await take(event)
  expect(await take(event)).toEqual({ data: { happened: { time: 2 } } })
})
