import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newLink, newSession, type Server } from '../../dashboard/e2e/pages/new-link.ts'
import { buildIfStale } from '../build-if-stale.ts'
import { startProgram } from '../start-program.ts'

/** A program with the example operator, and a page of another origin with its widget. */
export interface Stage {
  hostPage: string
  /** The pages that links lead to, by name. */
  linkedPages: [name: string, address: string][]
  end(): Promise<void>
}

const PARAGRAPHS = '<p>Words of the page, as many as a page has.</p>'.repeat(60)

/** Starts everything on a fresh folder. */
export async function startStage(): Promise<Stage> {
  await buildIfStale()
  const folder = await mkdtemp(join(tmpdir(), 'foyer-measure-'))
  // As root the database runs as somebody else, who has to get through here.
  await chmod(folder, 0o711)
  const account = { email: 'measure@quayside.example', password: randomBytes(12).toString('hex') }
  const apiKey = `foyer_${randomBytes(24).toString('base64url')}`
  const program = await startProgram({
    FOYER_DATA_DIR: folder,
    FOYER_SEED: 'catalogue',
    FOYER_ADMIN_EMAIL: account.email,
    FOYER_ADMIN_PASSWORD: account.password,
    FOYER_DEMO_API_KEY: apiKey,
  })
  const host = createServer((_, response) => {
    const policy = `default-src 'none'; script-src ${program.address}; connect-src ${program.address}`
    response.setHeader('content-security-policy', policy).setHeader('content-type', 'text/html')
    const script = `<script src="${program.address}/widget.js" data-site-key="site_demo" async></script>`
    response.end(`<!doctype html><html lang="en"><title>A page</title><h1>A page</h1>${PARAGRAPHS}${script}`)
  })
  const end = async () => {
    host.close()
    host.closeAllConnections()
    await program.end('SIGTERM')
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
    await allowOrigin(program.address, account, origin)
    return { hostPage: `${origin}/`, linkedPages: await makeLinks({ address: program.address, apiKey }), end }
  } catch (error) {
    await end()
    throw error
  }
}

async function allowOrigin(address: string, account: object, origin: string): Promise<void> {
  const ask = (query: string, input: object, headers: Record<string, string> = {}) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables: { input } }),
    })
  const signedIn = await ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
    account,
  )
  const cookie = signedIn.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  const allowed = await ask(
    'mutation ($input: SetAllowedOriginsInput!) { setAllowedOrigins(input: $input) { allowedOrigins } }',
    { siteKey: 'site_demo', allowedOrigins: [origin] },
    { cookie },
  )
  const answer = await allowed.text()
  if (!answer.includes(origin)) throw new Error(`The page was not allowed to use the widget: ${answer}`)
}

async function makeLinks(server: Server): Promise<Stage['linkedPages']> {
  const sessionId = await newSession('en-IE', server)
  return [
    ['tour form', await newLink(sessionId, { office: 'Joyce Suite' }, server)],
    ['plan checkout', await newLink(sessionId, { plan: 'Hot Desk Full-time', startDate: '2099-03-01' }, server)],
    ['day pass', await newLink(sessionId, { dayPass: 'Day Pass' }, server)],
  ]
}
