import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { MODEL_KEY, type ModelServer, startModelServer } from './test/model-server.ts'
import type { Asked, ModelTurn } from './test/wire.ts'

const QUESTION = 'I would like a hot desk from 4 January 2027'
/** What the built-in assistant says to it. */
const BUILT_IN = /sign up/i

describe.each(['openai-compatible', 'anthropic'] as const)('%s', (provider) => {
  let model: ModelServer
  let app: TestApp
  beforeAll(async () => {
    model = await startModelServer(provider, { timeoutMs: 3000, silenceMs: 700, tokensPerReply: 12_000 })
    app = await startTestApp({ model: model.settings, clock: () => new Date('2026-11-23T10:00:00Z') })
  })
  afterAll(async () => {
    await app.close()
    await model.close()
  })

  /** Says it in a new chat. */
  async function replyTo(script: (asked: Asked) => ModelTurn) {
    const chat = await openChat(app, app.quayside)
    model.answerWith(script)
    const reply = await say(app, chat, QUESTION)
    const logged = app.defects.splice(0)
    expect(logged.join()).not.toContain(MODEL_KEY)
    expect(logged.join()).not.toMatch(/hot desk|January/i)
    return { ...reply, logged }
  }

  // Those after which a provider is left alone for a while, when they come in a row, stand between others.
  const failures: [string, ModelTurn, string][] = [
    ['closes the connection', { hangsUp: true }, 'DISCONNECTED'],
    ['refuses the key', { fails: 401 }, 'REFUSED 401'],
    ['says nothing', { says: [] }, 'EMPTY'],
    ['does not know the model', { fails: 404 }, 'REFUSED 404'],
    ['has had too many requests', { fails: 429 }, 'REFUSED 429'],
    ['says only spaces', { says: [' \n', ' '] }, 'EMPTY'],
    ['fails', { fails: 500 }, 'REFUSED 500'],
    ['breaks the connection', { says: ['We have '], breaks: 'is cut off' }, 'DISCONNECTED'],
    ['ends in the middle', { says: ['We have '], breaks: 'ends early' }, 'CUT_OFF'],
    ['sends what is no JSON', { says: ['We have '], breaks: 'is no JSON' }, 'MALFORMED'],
    ['sends an error in the stream', { says: ['We have '], breaks: 'is an error' }, 'MALFORMED'],
    ['does not want to say it', { says: ['I '], reason: 'filtered' }, 'CUT_OFF'],
    ['keeps silent', { says: ['Late.'], waitMs: 1500 }, 'TIMED_OUT'],
    ['falls silent', { says: ['We have '], breaks: 'hangs' }, 'TIMED_OUT'],
    ['writes a link', { says: ['See https://evil.example.'] }, 'UNSAFE LINK'],
  ]

  test.each(failures)(
    'a model that %s is answered for by the built-in assistant in the same reply',
    async (_, turn, why) => {
      const reply = await replyTo(() => turn)
      expect(reply.text).toMatch(BUILT_IN)
      expect(reply.text).not.toContain('We have ')
      expect(reply.links).toHaveLength(3)
      expect(reply.logged).toEqual([expect.stringContaining(`model.failed ${why}`)])
    },
  )

  test('what was shown before it failed stays, and the rest of the answer follows', async () => {
    const { text, links } = await replyTo(({ results }) =>
      results.length === 0
        ? { calls: [{ tool: 'findPlans', input: {} }] }
        : { says: ['We have three hot desks. ', 'The first of th'], breaks: 'is cut off' },
    )
    expect(text).toMatch(/^We have three hot desks\.\n\n/)
    expect(text).not.toContain('The first of th')
    expect(text).toMatch(BUILT_IN)
    expect(links).toHaveLength(3)
  })

  test('a provider that fails once is asked once more, and no more often than that', async () => {
    const chat = await openChat(app, app.quayside)
    let times = 0
    model.answerWith(() => (++times === 1 ? { fails: 503 } : { says: ['Now it works.'] }))
    expect((await say(app, chat, 'Hello')).text).toBe('Now it works.')
    expect(app.defects).toEqual([])
    times = 0
    model.answerWith(() => {
      times += 1
      return { fails: 503 }
    })
    await say(app, chat, 'Hello again')
    expect([times, app.defects.splice(0).length]).toEqual([2, 1])
  })

  test('a model that is slow all along is stopped by the time a reply may take', async () => {
    const { logged, text } = await replyTo(() => ({ says: Array(20).fill('word '), pauseMs: 400 }))
    expect(logged).toEqual([expect.stringContaining('TIMED_OUT')])
    expect(text).toMatch(BUILT_IN)
  })

  test('a model that calls tools for ever is stopped by the tokens of a reply', async () => {
    const { logged } = await replyTo(({ mayCall }) => ({
      ...(mayCall ? { calls: [{ tool: 'findPlans', input: {} }] } : { says: [] }),
      usage: { read: 5000, written: 100 },
    }))
    expect(logged).toEqual([expect.stringContaining('TOO_LONG')])
  })

  test('a model may write so much a step; what it could not finish is left out', async () => {
    const { text, logged } = await replyTo(() => ({ says: ['This is whole. ', 'This is n'], reason: 'length' }))
    expect([text, logged]).toEqual(['This is whole.', []])
    expect(model.asked.every(({ mostWritten }) => mostWritten! <= 1000)).toBe(true)
  })
})

describe('a provider that is down', () => {
  let app: TestApp
  beforeAll(async () => {
    const model = await startModelServer('openai-compatible')
    await model.close()
    app = await startTestApp({ model: model.settings })
  })
  afterAll(() => app.close())

  test('is left alone for a while, so that nobody waits for it', async () => {
    const chat = await openChat(app, app.quayside)
    for (let time = 0; time < 5; time += 1) expect((await say(app, chat, 'Hello')).text).toMatch(/welcome/)
    expect(app.defects.splice(0)).toEqual(Array(3).fill(expect.stringContaining('model.failed DISCONNECTED')))
  })
})
