import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { convert, QUAYSIDE_WISHES } from './convert.ts'
import { startTestApp, type TestApp } from './start-test-app.ts'

const run = promisify(execFile)

/** How each language of the document is run; the example itself is the last parameter. */
const RUNTIMES: Record<string, [command: string, ...parameters: string[]]> = {
  js: [process.execPath, '--input-type=module', '--eval'],
  sh: ['sh', '-e', '-c'],
  python: ['python3', '-c'],
}

const document = readFileSync(new URL('../../../docs/integrators.md', import.meta.url), 'utf8')
const examples = document.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```(js|sh|python)\n([\s\S]*?)\n```/gm)].map(([, language, code]) => ({
    name: `${section.split('\n', 1)[0]}, in ${language}`,
    language: language!,
    code: code!,
    prints: /^(?:#|\/\/) prints: (.+)$/m.exec(code!)?.[1],
  })),
)
/** A machine may lack curl or Python; Node is always there. */
const here = examples.filter(({ language }) => {
  const needed = language === 'sh' ? 'curl' : RUNTIMES[language]![0]
  return spawnSync(needed, ['--version']).status === 0
})

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ada Byrne', email: 'ada@example.com' })
})
afterAll(() => app.close())

test('there are examples in JavaScript, with curl and in Python, and each says what it prints', () => {
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(Object.keys(RUNTIMES)))
  expect(examples.filter(({ prints }) => !prints)).toEqual([])
})

test.each(here)('$name: runs as it stands and prints what it says', async ({ language, code, prints }) => {
  const [command, ...parameters] = RUNTIMES[language]!
  const key = (app.quayside.apiKey as { authorization: string }).authorization.slice('Bearer '.length)
  const { stdout } = await run(command, [...parameters, code], {
    env: { ...process.env, FOYER_URL: app.address, FOYER_KEY: key, FOYER_EVENTS: '2' },
    timeout: 30_000,
  })
  expect(stdout).toContain(prints)
})
