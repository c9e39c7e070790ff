import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { RequestFilteringHttpsAgent } from 'request-filtering-agent'
import type { WebhookTargets } from '../../kernel/config.ts'
import type { SignedWebhook } from './sign-webhook.ts'
import { isSecureEnough, ownNetworks } from './targets.rules.ts'

/** How an attempt to send went: with a status there was an answer, without one `error` says why not. */
export interface Outcome {
  status: number | null
  error: string | null
  /** How the answer began. */
  answer: string | null
  retryAfter?: string | undefined
  durationMs: number
}

/** How long a receiver may take, from the look-up of its name to its answer. */
const PATIENCE_MS = 15_000
/** So much of an answer is kept. */
const KEPT_BYTES = 4096
const KEPT_CHARACTERS = 300

const plainly = new HttpAgent()

/** Sends a webhook once. Redirects are answers like any other: nobody is led anywhere. */
export async function postWebhook(
  url: string,
  { headers, body }: SignedWebhook,
  { targets, signal, patienceMs = PATIENCE_MS }: { targets: WebhookTargets; signal: AbortSignal; patienceMs?: number },
): Promise<Outcome> {
  const began = performance.now()
  const timeout = AbortSignal.timeout(patienceMs)
  const outcome = { status: null, error: null, answer: null }
  const durationMs = () => Math.round(performance.now() - began)
  try {
    const response = await send(new URL(url), headers, body, targets, AbortSignal.any([signal, timeout]))
    const answer = await beginningOf(response)
    const retryAfter = response.headers['retry-after']
    return { ...outcome, status: response.statusCode ?? null, answer, retryAfter, durationMs: durationMs() }
  } catch (error) {
    const message = timeout.aborted ? `No answer within ${patienceMs / 1000} seconds.` : messageOf(error as Error)
    return { ...outcome, error: message, durationMs: durationMs() }
  }
}

function send(
  url: URL,
  headers: SignedWebhook['headers'],
  body: string,
  targets: WebhookTargets,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const options = { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, signal }
  if (!isSecureEnough(url, targets)) throw new Error('Webhooks are sent by https only.')
  const request =
    url.protocol === 'http:'
      ? requestHttp(url, { ...options, agent: plainly })
      : requestHttps(url, { ...options, ...(targets !== 'any' && { agent: filtering(targets) }) })
  request.on('response', resolve).on('error', reject).end(body)
  return promise
}

/** Asks after the name was resolved whether the address is public: a name may mean this machine, and another one next time. */
function filtering(targets: WebhookTargets): RequestFilteringHttpsAgent {
  return new RequestFilteringHttpsAgent({ allowIPAddressList: [...ownNetworks(targets)] })
}

/** Reads as much of an answer as is kept; what its status says holds even if the rest never comes. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size >= KEPT_BYTES) break
    }
  } catch {}
  response.destroy()
  const text = Buffer.concat(chunks).subarray(0, KEPT_BYTES).toString('utf8')
  // PostgreSQL knows no U+0000.
  return text.replaceAll('\u0000', '\ufffd')
}

/** What the log of attempts says: never the address that a name led to, which may be one of this network. */
function messageOf(error: Error): string {
  if (/^DNS lookup .* is not allowed/.test(error.message)) return 'The address is not a public one.'
  const { code } = error as NodeJS.ErrnoException
  const message = code === 'ECONNREFUSED' ? 'The connection was refused.' : error.message || (code ?? 'No answer.')
  return message.replaceAll('\u0000', '\ufffd').slice(0, KEPT_CHARACTERS)
}
