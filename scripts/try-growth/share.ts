import { setTimeout as sleep } from 'node:timers/promises'
import { DEFAULT_LIMITS } from '../../api/src/kernel/limits/limit-settings.ts'
import { type Caller, postGraphQL } from '../../api/src/test/ask-graphql.ts'
import { subscribe } from '../../api/src/test/subscribe.ts'
import type { Random } from '../chaos/random.ts'
import { nextSale, send } from '../chaos/sale.ts'
import { ADMIN_PASSWORD, type Stage } from '../chaos/stage.ts'
import type { Expect } from './expect.ts'

/** Where to ask: at each process itself, and at the proxy in front of them. */
export interface Addresses {
  processes: readonly string[]
  proxy: string
}

const SIGNAL_WITHIN_MS = 1000
const REVOKED_WITHIN_MS = 1000
const TOLD_WITHIN_MS = 2000
/** What callers without credentials may ask for in a minute, so that it can be used up. */
export const PUBLIC_BUDGET = '4000'
const SALES = 20
const REPEATS = 50
const GUESSES = 90

const LISTEN = 'subscription { conversionRecorded { id } }'

/** What one process does is there for whoever asks another one. */
export async function expectShared(stage: Stage, at: Addresses, random: Random, expect: Expect): Promise<void> {
  await expectEvents(stage, at, random, expect)
  await expectRevocation(at, expect)
  await expectSettings(at, expect)
  await expectOneEffect(stage, at, random, expect)
  await expectAttempts(at, expect)
  await expectBudgets(at, expect)
}

async function expectEvents(stage: Stage, { processes }: Addresses, random: Random, expect: Expect): Promise<void> {
  const as = { authorization: stage.authorization }
  const streams = processes.flatMap((address) =>
    (['websocket', 'events'] as const).map((over) => subscribe(address, LISTEN, {}, { as, over })),
  )
  await sleep(1000)
  const before = await countEvents(stage)
  let slowest = 0
  for (let sale = 0; sale < SALES; sale += 1) {
    const address = processes[sale % processes.length]!
    await send(address, stage.authorization, nextSale(stage, random, `shared ${sale}`))
    const since = performance.now()
    const count = (await countEvents(stage)) - before
    await Promise.all(streams.map((stream) => stream.take(count)))
    slowest = Math.max(slowest, performance.now() - since)
  }
  const counts = new Set(streams.map(({ received }) => received.length))
  await Promise.all(streams.map((stream) => stream.end()))
  const events = (await countEvents(stage)) - before
  expect(
    `${streams.length} subscriptions at ${processes.length} processes have each of ${events} events once`,
    counts.size === 1 && counts.has(events),
  )
  expect('the latest came soon after its acknowledgement', slowest < SIGNAL_WITHIN_MS, `${Math.round(slowest)} ms`)
}

async function expectRevocation({ processes }: Addresses, expect: Expect): Promise<void> {
  const [first, ...others] = processes as [string, ...string[]]
  const staff = await signIn(first)
  const { data } = await postGraphQL<{ createApiKey: { apiKey: { id: string }; secret: string } }>(
    first,
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret } }',
    { input: { name: 'To be revoked', scopes: ['conversions:read'] } },
    { as: staff },
  )
  const { apiKey, secret } = data.createApiKey
  const as = { authorization: `Bearer ${secret}` }
  const streams = processes.flatMap((address) =>
    (['websocket', 'events'] as const).map((over) => subscribe(address, LISTEN, {}, { as, over })),
  )
  const ended = Promise.all(streams.map((stream) => stream.ended.catch(() => {})))
  await sleep(1000)
  await postGraphQL(
    others.at(-1)!,
    'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { code } } }',
    { input: { apiKeyId: apiKey.id } },
    { as: staff },
  )
  const since = performance.now()
  const untilRefused = async (address: string) => {
    for (;;) {
      const { errors } = await postGraphQL(address, ASK, {}, { as })
      if (errors?.[0]?.extensions.code === 'UNAUTHENTICATED') return performance.now() - since
      await sleep(10)
    }
  }
  const [refused, over] = await Promise.all([
    Promise.all(processes.map(untilRefused)),
    ended.then(() => performance.now() - since),
  ])
  const last = Math.max(...refused)
  expect('a revoked key opens nothing any more at any process', last < REVOKED_WITHIN_MS, `${Math.round(last)} ms`)
  expect('its streams at all processes have ended', over < REVOKED_WITHIN_MS, `${Math.round(over)} ms`)
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { staffMember { id } userErrors { code } } }'
const ASK = '{ conversionEvents(first: 1) { edges { cursor } } }'

async function expectSettings({ processes }: Addresses, expect: Expect): Promise<void> {
  const [first] = processes as [string]
  const staff = await signIn(first)
  const wrong: string[] = []
  for (let round = 0; round < 3 * processes.length; round += 1) {
    const attributionDays = 30 + round
    const address = processes[round % processes.length]!
    await postGraphQL(
      address,
      'mutation ($input: UpdateBusinessInput!) { updateBusiness(input: $input) { userErrors { code } } }',
      { input: { attributionDays } },
      { as: staff },
    )
    const seen = await Promise.all(
      processes.map((each) =>
        postGraphQL<{ viewer: { business: { attributionDays: number } } }>(
          each,
          '{ viewer { business { attributionDays } } }',
          {},
          { as: staff },
        ),
      ),
    )
    for (const { data } of seen) {
      if (data.viewer.business.attributionDays !== attributionDays) wrong.push(JSON.stringify(data))
    }
  }
  expect('a setting changed at one process is seen at all of them at once', wrong.length === 0, wrong[0])
}

async function expectOneEffect(stage: Stage, { proxy }: Addresses, random: Random, expect: Expect): Promise<void> {
  const before = await countEvents(stage)
  const sale = nextSale(stage, random, 'one key')
  const answers = await Promise.all(Array.from({ length: REPEATS }, () => send(proxy, stage.authorization, sale)))
  const effects = answers.filter(({ replayed }) => !replayed).length
  const distinct = new Set(answers.map((answer) => JSON.stringify({ ...answer, replayed: true }))).size
  expect(
    `the same key ${REPEATS} times at once through the proxy has 1 effect and 1 answer`,
    effects === 1 && distinct === 1,
    `${effects} and ${distinct}, ${(await countEvents(stage)) - before} events`,
  )
}

/** Guesses at all processes at once, each time from another network. */
async function expectAttempts({ processes }: Addresses, expect: Expect): Promise<void> {
  const since = performance.now()
  const codes = await Promise.all(
    Array.from({ length: GUESSES }, async (_, index) => {
      const { data, errors } = await postGraphQL<{ signIn: { userErrors: { code: string }[] } | null }>(
        processes[index % processes.length]!,
        SIGN_IN,
        { input: { email: 'guessed@example.com', password: `guess ${index}` } },
        { headers: { 'x-forwarded-for': `192.0.2.${index}` } },
      )
      return errors?.[0]?.extensions.code ?? data.signIn?.userErrors[0]?.code
    }),
  )
  const tried = codes.filter((code) => code === 'CREDENTIALS').length
  const refused = codes.filter((code) => code === 'RATE_LIMITED').length
  const most = DEFAULT_LIMITS.wrongPasswords.forEmail
  expect(
    `of ${GUESSES} passwords guessed at once at ${processes.length} processes ${most} are looked at`,
    tried === most && refused === GUESSES - most,
    `${tried}, ${refused} refused, ${Math.round(performance.now() - since)} ms`,
  )
}

/** Spends what a network may ask for at one process; asked for itself alone, each of the others would take seconds. */
async function expectBudgets({ processes }: Addresses, expect: Expect): Promise<void> {
  const [first, ...others] = processes as [string, ...string[]]
  const ask = async (address: string) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: '{"query":"{ nothing }"}' })
    return answer.status
  }
  while ((await ask(first)) !== 429);
  const since = performance.now()
  const untilRefused = async (address: string) => {
    while ((await ask(address)) !== 429) await sleep(50)
  }
  await Promise.all(others.map(untilRefused))
  const took = performance.now() - since
  expect('a budget used up at one process is used up at the others', took < TOLD_WITHIN_MS, `${Math.round(took)} ms`)
}

async function signIn(address: string): Promise<Caller> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: SIGN_IN,
      variables: { input: { email: 'admin@quayside.example', password: ADMIN_PASSWORD } },
    }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';', 1)[0]
  if (!cookie) throw new Error(`Signing in failed: ${await response.text()}`)
  return { cookie }
}

async function countEvents({ query }: Stage): Promise<number> {
  const [row] = await query<{ count: number }>('select count(*)::int as count from event')
  return row?.count ?? 0
}
