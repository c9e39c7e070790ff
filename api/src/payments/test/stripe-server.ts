import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import type { StripeSettings } from '../../kernel/config.ts'

const SECRET_KEY = 'sk_test_51Quayside'
const WEBHOOK_SECRET = 'whsec_quayside'

/** A checkout session as this server keeps it: as much of Stripe's object as matters here. */
export interface StripeSession {
  id: string
  object: 'checkout.session'
  url: string
  amount_total: number
  currency: string
  client_reference_id: string
  customer_email: string
  success_url: string
  cancel_url: string
  payment_status: 'paid' | 'unpaid' | 'no_payment_required'
  status: 'open' | 'complete' | 'expired'
  metadata: Record<string, string>
}

/** A local server that speaks as much of Stripe's API as a checkout needs, over real HTTP. */
export interface StripeServer {
  settings: StripeSettings
  /** Every session opened, oldest first. */
  sessions: StripeSession[]
  /** The form fields of every request that was answered, oldest first. */
  requests: Record<string, string>[]
  /** Answers the next requests like this instead. */
  failNext(times: number, how: 'error' | 'hang up'): void
  /** A signed event as Stripe sends it. */
  event(type: string, session: StripeSession, changes?: EventChanges): SignedEvent
  close(): Promise<void>
}

/** What is different about an event. */
export interface EventChanges {
  session?: Partial<StripeSession>
  /** When it is signed, in seconds. */
  signedAt?: number
  /** When it happened, in seconds. */
  created?: number
  secret?: string
}

/** A body with the header that proves it. */
export interface SignedEvent {
  body: string
  signature: string
}

/** Starts the server; close it at the end. */
export async function startStripeServer(): Promise<StripeServer> {
  const sessions: StripeSession[] = []
  const requests: Record<string, string>[] = []
  const answered = new Map<string, { body: string; session: StripeSession }>()
  let failures: ('error' | 'hang up')[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, content: object) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1' })
        .end(JSON.stringify(content))
    const refuse = (status: number, type: string, message: string) => send(status, { error: { type, message } })
    const body = await text(request)
    const failure = failures.shift()
    if (failure === 'hang up') return void request.socket.destroy()
    if (failure === 'error') return void refuse(500, 'api_error', 'Something went wrong on our end.')
    const shown = request.method === 'GET' && sessions.find(({ id }) => request.url === `/c/pay/${id}`)
    if (shown) return void response.writeHead(200, { 'content-type': 'text/html' }).end(paymentPage(shown))
    if (request.headers.authorization !== `Bearer ${SECRET_KEY}`) {
      return void refuse(401, 'invalid_request_error', 'Invalid API Key provided.')
    }
    if (request.method !== 'POST' || request.url !== '/v1/checkout/sessions') {
      return void refuse(404, 'invalid_request_error', `Unrecognized request URL (${request.method}: ${request.url}).`)
    }
    const key = String(request.headers['idempotency-key'] ?? '')
    const earlier = answered.get(key)
    if (earlier && earlier.body !== body) {
      return void refuse(
        400,
        'idempotency_error',
        'Keys for idempotent requests can only be used with the same parameters.',
      )
    }
    const fields = Object.fromEntries(new URLSearchParams(body))
    const session = earlier?.session ?? open(fields, `http://${request.headers.host}`)
    if (!session) return void refuse(400, 'invalid_request_error', 'Missing or invalid parameters.')
    if (!earlier) {
      sessions.push(session)
      requests.push(fields)
      answered.set(key, { body, session })
    }
    send(200, session)
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    settings: {
      secretKey: SECRET_KEY,
      webhookSecret: WEBHOOK_SECRET,
      apiUrl: new URL(`http://127.0.0.1:${port}`),
    },
    sessions,
    requests,
    failNext: (times, how) => {
      failures = Array(times).fill(how)
    },
    event: signed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Opens a session by its form fields, as strictly as Stripe; undefined when something is missing or wrong. */
function open(fields: Record<string, string>, origin: string): StripeSession | undefined {
  const indexes = new Set(
    [
      ...Object.keys(fields)
        .join(' ')
        .matchAll(/line_items\[(\d+)\]/g),
    ].map((match) => match[1]!),
  )
  const lines = [...indexes].map((index) => {
    const at = (name: string) => fields[`line_items[${index}]${name}`] ?? ''
    const price = '[price_data]'
    return {
      quantity: at('[quantity]'),
      amount: at(`${price}[unit_amount]`),
      currency: at(`${price}[currency]`),
      name: at(`${price}[product_data][name]`),
    }
  })
  const isRight = lines.every(
    ({ quantity, amount, currency, name }) =>
      /^[1-9]\d*$/.test(quantity) && /^\d+$/.test(amount) && /^[a-z]{3}$/.test(currency) && name !== '',
  )
  const [first] = lines
  const { mode, success_url, cancel_url, client_reference_id, customer_email } = fields
  if (!isRight || !first || mode !== 'payment' || !success_url || !cancel_url) return undefined
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(client_reference_id ?? '')) return undefined
  const id = `cs_test_${randomBytes(24).toString('hex')}`
  return {
    id,
    object: 'checkout.session',
    url: `${origin}/c/pay/${id}`,
    amount_total: lines.reduce((sum, { amount, quantity }) => sum + Number(amount) * Number(quantity), 0),
    currency: first.currency,
    client_reference_id: client_reference_id!,
    customer_email: customer_email ?? '',
    success_url,
    cancel_url,
    payment_status: 'unpaid',
    status: 'open',
    metadata: { foyer_checkout: fields['metadata[foyer_checkout]'] ?? '' },
  }
}

/** As much of Stripe's page as a buyer needs; that it is paid, a test says by an event. */
function paymentPage({ success_url, cancel_url, amount_total, currency }: StripeSession): string {
  return `<!doctype html><html lang="en"><title>Pay</title><link rel="icon" href="data:,">
    <h1>${amount_total} ${currency}</h1><a href="${success_url}">Pay</a> <a href="${cancel_url}">Back</a>`
}

function signed(type: string, session: StripeSession, changes: EventChanges = {}): SignedEvent {
  const now = Math.floor(Date.now() / 1000)
  const body = JSON.stringify({
    id: `evt_${randomBytes(12).toString('hex')}`,
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: changes.created ?? now,
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
    data: { object: { ...session, ...changes.session } },
  })
  const { webhooks } = new Stripe(SECRET_KEY)
  const secret = changes.secret ?? WEBHOOK_SECRET
  return {
    body,
    signature: webhooks.generateTestHeaderString({ payload: body, secret, timestamp: changes.signedAt ?? now }),
  }
}
