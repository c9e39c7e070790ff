import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROOT = new URL('../../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8')

const EXAMPLES = readdirSync(new URL('api/deploy', ROOT))
/** What the compose file itself asks for. */
const OF_COMPOSE = ['FOYER_DOMAIN', 'FOYER_DATABASE_PASSWORD']
/** How long a process finishes what is under way: see `main.ts`. */
const DRAIN_S = 20

test.each(EXAMPLES)('%s names settings that there are', (file) => {
  const known = new Set([...read('README.md').matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1]!))
  const named = [...read(`api/deploy/${file}`).matchAll(/\b(?:FOYER_[A-Z_]+|DATABASE_[A-Z_]*URL|PUBLIC_URL)\b/g)].map(
    ([name]) => name,
  )
  expect(named.filter((name) => !known.has(name) && !OF_COMPOSE.includes(name))).toEqual([])
})

test('whoever stops a process waits for longer than it takes to finish', () => {
  const number = (file: string, pattern: RegExp) => Number(pattern.exec(read(`api/deploy/${file}`))?.[1])
  const delayS = number('compose.yaml', /FOYER_STOP_DELAY_MS: "(\d+)"/) / 1000
  expect(number('compose.yaml', /stop_grace_period: (\d+)s/)).toBeGreaterThan(delayS + DRAIN_S)
  expect(number('foyer@.service', /TimeoutStopSec=(\d+)/)).toBeGreaterThan(delayS + DRAIN_S)
})

test('the image has each part that the program serves, and runs as nobody special', () => {
  const text = read('api/deploy/Containerfile')
  const copied = [...text.matchAll(/^COPY --from=build \/foyer\/(\S+)/gm)].map((match) => match[1])
  expect(copied).toEqual(['api/dist', 'widget/dist', 'dashboard/build'])
  expect(text).toMatch(/^USER node$/m)
  expect(text).toMatch(/^HEALTHCHECK /m)
})

test('both proxies ask for names that are taken and pass no word of the caller on', () => {
  expect(read('api/deploy/nginx.conf')).toMatch(/X-Forwarded-For\s+\$remote_addr;[\s\S]*X-Request-Id\s+\$request_id;/)
  expect(read('api/deploy/Caddyfile')).toMatch(
    /X-Forwarded-For \{remote_host\}\s+header_up X-Request-Id \{http\.request\.uuid\}/,
  )
})
