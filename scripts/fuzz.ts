import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sendMalformed } from '../api/src/test/hostile/malformed/send-malformed.ts'
import { startProgram } from './start-program.ts'

// Sends malformed requests, frames and bytes to the program in a process of its own: pnpm fuzz --inputs N --seed S.
const { values } = parseArgs({ options: { inputs: { type: 'string' }, seed: { type: 'string' } } })
const inputs = Number(values.inputs ?? 1_000_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
if (!Number.isInteger(inputs) || inputs < 1 || !Number.isInteger(seed)) {
  console.error('Usage: pnpm fuzz [--inputs 1000000] [--seed 1]')
  process.exit(1)
}

const folder = await mkdtemp(join(tmpdir(), 'foyer-fuzz-'))
// As root the database runs as somebody else, who has to get through here.
await chmod(folder, 0o711)
const account = { email: 'fuzz@quayside.example', password: randomBytes(12).toString('hex') }
const apiKey = `foyer_${randomBytes(24).toString('base64url')}`
const UNBOUND = String(1e12)
const program = await startProgram({
  FOYER_DATA_DIR: folder,
  FOYER_ADMIN_EMAIL: account.email,
  FOYER_ADMIN_PASSWORD: account.password,
  FOYER_SEED: 'catalogue',
  FOYER_DEMO_API_KEY: apiKey,
  FOYER_SESSIONS_PER_MINUTE: UNBOUND,
  FOYER_COST_PER_MINUTE_PUBLIC: UNBOUND,
  FOYER_COST_PER_MINUTE_SESSION: UNBOUND,
  FOYER_COST_PER_MINUTE_STAFF: UNBOUND,
  FOYER_COST_PER_MINUTE_API_KEY: UNBOUND,
})

/** What a process holds in memory, where the system tells. */
function megabytesOf(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024)
}

async function ask<Data>(query: string, input: object): Promise<{ data: Data; cookie: string }> {
  const response = await fetch(`${program.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  })
  const { data } = (await response.json()) as { data: Data }
  return { data, cookie: response.headers.get('set-cookie')?.split(';', 1)[0] ?? '' }
}

try {
  const { cookie } = await ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
    account,
  )
  const { data } = await ask<{ openSession: { accessToken: string } }>(
    'mutation ($input: OpenSessionInput!) { openSession(input: $input) { accessToken } }',
    { siteKey: 'site_demo' },
  )
  const callers = {
    nobody: {},
    session: { authorization: `Bearer ${data.openSession.accessToken}` },
    staff: { cookie },
    apiKey: { authorization: `Bearer ${apiKey}` },
  }
  console.log(`Sending ${inputs} malformed inputs with seed ${seed} …`)
  const started = performance.now()
  let told = started
  let settled = 0
  const findings = await sendMalformed(
    { address: program.address, callers },
    {
      requests: inputs,
      seed,
      onBatch(sent) {
        // From then on everything that is kept for good is there.
        if (sent >= inputs / 10) settled ||= megabytesOf(program.child.pid)
        if (performance.now() - told < 10_000) return
        told = performance.now()
        console.log(`${sent} sent, ${Math.round(sent / ((told - started) / 1_000))} a second`)
      },
    },
  )
  for (const { fault, sent } of findings.slice(0, 20)) console.log(`\n${fault}\n  ${sent}`)
  const crashed = program.child.exitCode !== null || program.child.signalCode !== null
  const logged = program.errors()
  if (logged) console.log(`\nThe program said:\n${logged.slice(0, 10_000)}`)
  console.log(
    `\n${inputs} sent with seed ${seed} in ${Math.round((performance.now() - started) / 1_000)} s: ${findings.length} not borne, ${crashed ? 'crashed' : '0 crashes'}, ${logged ? 'errors logged' : 'nothing logged'}.`,
  )
  if (settled) console.log(`Memory: ${settled} MB after a tenth, ${megabytesOf(program.child.pid)} MB at the end.`)
  process.exitCode = findings.length > 0 || crashed || logged ? 1 : 0
} finally {
  await program.end('SIGTERM')
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
