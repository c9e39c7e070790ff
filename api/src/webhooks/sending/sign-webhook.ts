import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

/** A new secret of an endpoint, in the form of Standard Webhooks: 256 random bits. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/** What is sent, besides where to. */
export interface SignedWebhook {
  headers: Record<string, string>
  body: string
}

/** Signs a body with each secret that is good, as Standard Webhooks says: a receiver that knows one of them is content. */
export function signWebhook(id: string, at: Date, body: string, secrets: readonly string[]): SignedWebhook {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body))
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Foyer-Webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    },
  }
}
