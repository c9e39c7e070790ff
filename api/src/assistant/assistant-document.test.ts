import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../kernel/config.ts'
import { openChat } from '../test/open-chat.ts'
import { say } from '../test/say.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'

/* What docs/assistant.md shows is run as it stands. */

const document = readFileSync(new URL('../../../docs/assistant.md', import.meta.url), 'utf8')
const snippets = [...document.matchAll(/^```(\w+)\n([\s\S]*?)\n```/gm)].map(([, language, code]) => ({
  language: language!,
  code: code!,
}))
const of = (language: string) => snippets.filter((snippet) => snippet.language === language).map(({ code }) => code)

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('there are settings for each provider and operations, and nothing that is not run', () => {
  expect(snippets.map(({ language }) => language).toSorted()).toEqual(['graphql', 'graphql', 'sh', 'sh'])
})

test.each(of('sh'))('the settings start the program with a model: %s', (code) => {
  const set = execFileSync('sh', ['-e', '-c', `set -a\n${code}\nenv`], { env: {}, encoding: 'utf8' })
  const environment = Object.fromEntries(set.split('\n').map((line) => line.split(/=(.*)/s, 2)))
  expect(readConfig(environment).model).toMatchObject({
    provider: environment.FOYER_ASSISTANT,
    name: environment.FOYER_MODEL,
  })
})

test('a question without an answer is found with its wording; an article is added and answered from', async () => {
  const [finds, adds] = of('graphql')
  const as = app.quayside.apiKey
  const question = 'Is there a piano?'
  const chat = await openChat(app, app.quayside)
  expect((await say(app, chat, question)).text).not.toContain('in the lounge')
  const found = await app.graphql(finds!, {}, { as })
  expect(found.errors).toBeUndefined()
  expect(JSON.stringify(found.data)).toContain(question)
  expect((await app.graphql(adds!, {}, { as })).data).toMatchObject({ createArticle: { userErrors: [] } })
  expect((await say(app, chat, question)).text).toContain('in the lounge')
})
