import type { ConversionKind } from '../../conversations/index.ts'
import type { AttributionVerdict, ConversionEventType } from '../../conversions/index.ts'
import type { WebhookTargets } from '../../kernel/config.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import { type InputReader, isStorable } from '../../kernel/input.ts'
import { isSecureEnough } from '../sending/targets.rules.ts'
import { WebhookEndpoint } from './webhook-endpoint.ts'

/** What can be set of an endpoint, as it came; what is left out stays. */
export interface EndpointInput {
  url?: string | null | undefined
  description?: string | null | undefined
  kinds?: ConversionKind[] | null | undefined
  types?: ConversionEventType[] | null | undefined
  verdicts?: AttributionVerdict[] | null | undefined
}

const LONGEST_DESCRIPTION = 200

/** Reads where webhooks shall go. Whether the address is a public one is asked whenever something is sent. */
export function readTarget(reader: InputReader, given: string | null | undefined, targets: WebhookTargets): string {
  const field = ['input', 'url']
  const text = reader.text(given, field, 2048)
  const url = reader.url(text, field)
  if (!url) return ''
  const target = new URL(url)
  const { username, password } = target
  if (!isSecureEnough(target, targets)) reader.refuse('INVALID', 'This must be an https address.', field)
  if (username || password) {
    reader.refuse(
      'INVALID',
      'An address may have no password in it. Prove where webhooks come from by the secret.',
      field,
    )
  }
  return url
}

/** Reads which events shall be sent, and what the endpoint is called. */
export function readSettings(
  reader: InputReader,
  { description, ...lists }: EndpointInput,
): Omit<EndpointInput, 'url'> {
  for (const name of ['kinds', 'types', 'verdicts'] as const) {
    if (lists[name]?.length !== 0) continue
    reader.refuse('BLANK', 'Choose at least one, or give null for all.', ['input', name])
  }
  const named = reader.optionalText(description, ['input', 'description'], LONGEST_DESCRIPTION)
  const settings = { ...lists, ...(description !== undefined && { description: named ?? null }) }
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => name !== 'url' && value !== undefined))
}

/** An endpoint, if it is there; nobody changes it until this transaction ends. */
export async function lockEndpoint(tx: Transaction, id: string): Promise<WebhookEndpoint | undefined> {
  const [row] = await tx.query('select * from webhook_endpoint where business_id = $1 and id = $2 for no key update', [
    tx.businessId,
    id,
  ])
  return row && tx.em.map(WebhookEndpoint, row)
}

/** The endpoint that the input names, locked. */
export async function takeEndpoint(tx: Transaction, id: string): Promise<WebhookEndpoint> {
  const found = isStorable(id) ? await lockEndpoint(tx, id) : undefined
  if (found) return found
  throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such endpoint.', field: ['input', 'endpointId'] })
}

/** What the audit log calls an endpoint; its address may have something in it that is nobody else's business. */
export function nameOf({ description, url }: WebhookEndpoint): string {
  return description ?? new URL(url).host
}
