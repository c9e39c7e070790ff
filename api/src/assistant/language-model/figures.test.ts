import { expect, onTestFinished, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { readFigures } from '../../test/read-figures.ts'
import { say } from '../../test/say.ts'
import { startCollector } from '../../test/start-collector.ts'
import { startTestApp } from '../../test/start-test-app.ts'
import { startModelServer } from './test/model-server.ts'

test('replies of a model are counted by how they went, with their tokens, and told as spans', async () => {
  const model = await startModelServer('openai-compatible')
  const collector = await startCollector()
  const app = await startTestApp({ metrics: true, tracing: collector.settings, model: model.settings })
  onTestFinished(async () => void (await Promise.all([model.close(), collector.close()])))
  const chat = await openChat(app, app.quayside)
  model.answerWith(() => ({ says: ['Welcome to Quayside.'] }))
  await say(app, chat, 'Hello there')
  model.answerWith(() => ({ fails: 401 }))
  await say(app, chat, 'Are you still there?')
  const figures = await readFigures(app)
  expect(figures).toMatchObject({
    'foyer_model_replies_total{outcome="answered"}': 1,
    'foyer_model_replies_total{outcome="REFUSED"}': 1,
    foyer_model_reply_seconds_count: 2,
  })
  expect(figures.foyer_model_tokens_total).toBeGreaterThan(0)
  app.defects.length = 0
  await app.close()
  const told = collector.spans.filter(({ facts }) => facts['gen_ai.operation.name'] === 'chat')
  expect(told.map(({ kind, facts, status }) => [kind, facts['foyer.model.outcome'], status.code ?? 0])).toEqual([
    [3, 'answered', 0],
    [3, 'REFUSED', 2],
  ])
  expect(collector.texts.join('')).not.toMatch(/Welcome to Quayside|Are you still there/)
})
