import { createHmac } from 'node:crypto'
import type { TestOperator } from '../../test/open-operator.ts'
import type { TestApp, TestServer } from '../../test/start-test-app.ts'

/** A delivery as staff see it. */
export interface DeliveryShown {
  id: string
  action: string
  externalId: string | null
  outcome: string
  reason: string | null
  detail: string | null
  body: string | null
  receivedCount: number
  settledAt: string | null
  record: { id: string } | null
}

/** The coworking platform with a webhook for each action, as far as a receiver sees it. */
export interface PlatformProgram {
  connectionId: string
  secret: string
  /** Sends a record and gives the status of the answer. */
  deliver(action: string, record: object, server?: TestServer): Promise<number>
  /** Sends a body as it is, signed as the platform does unless said otherwise. */
  send(action: string, body: string | Uint8Array, changes?: Sending): Promise<Response>
  /** What staff see of what came, newest first. */
  deliveries(outcomes?: string[]): Promise<DeliveryShown[]>
  /** Tries one again by hand. */
  retry(deliveryId: string): Promise<{ delivery: DeliveryShown | null; userErrors: { code: string }[] }>
}

/** What of a webhook is otherwise. */
export interface Sending {
  signature?: string | undefined
  connectionId?: string
  secret?: string
  contentType?: string
  server?: TestServer
}

const FIELDS =
  'id action externalId outcome reason detail body receivedCount settledAt record { id ... on ConversionRecord { id } }'

/** Connects the platform to an operator, with a secret of the platform's own where one is given. */
export async function connectPlatform(
  app: TestApp,
  operator: TestOperator,
  own: { secret?: string } = {},
): Promise<PlatformProgram> {
  const { data } = await app.graphql<{ connectPlatform: { integration: { id: string }; secret: string } }>(
    'mutation ($input: ConnectPlatformInput!) { connectPlatform(input: $input) { integration { id } secret } }',
    { input: own },
    { as: operator.staff },
  )
  const { integration, secret } = data.connectPlatform
  const program: PlatformProgram = {
    connectionId: integration.id,
    secret,
    deliver: async (action, record, server) =>
      (await program.send(action, JSON.stringify([record]), server ? { server } : {})).status,
    send: (action, body, changes = {}) => post(changes.server ?? app, program, action, { body, ...changes }),
    async deliveries(outcomes) {
      const answer = await app.graphql<{ platformDeliveries: { edges: { node: DeliveryShown }[] } }>(
        `query ($filter: PlatformDeliveryFilter) {
          platformDeliveries(first: 100, filter: $filter) { edges { node { ${FIELDS} } } }
        }`,
        { filter: outcomes ? { outcomes } : null },
        { as: operator.staff },
      )
      return answer.data.platformDeliveries.edges.map(({ node }) => node)
    },
    async retry(deliveryId) {
      const answer = await app.graphql<{ retryPlatformDelivery: Awaited<ReturnType<PlatformProgram['retry']>> }>(
        `mutation ($input: RetryPlatformDeliveryInput!) {
          retryPlatformDelivery(input: $input) { delivery { ${FIELDS} } userErrors { code } }
        }`,
        { input: { deliveryId } },
        { as: operator.staff },
      )
      return answer.data.retryPlatformDelivery
    },
  }
  return program
}

/** What a delivery came to: the delivery as staff see it, and the conversions of its record. */
export async function readOutcome(app: TestApp, platform: PlatformProgram, action: string, id: number) {
  const delivery = (await platform.deliveries()).find(
    (each) => each.action === action && each.externalId === String(id),
  )
  const { outcome, reason, detail, record } = delivery!
  const conversions = await app.query(
    `select kind, verdict, reason, source, claimed_session as session, value_minor as value from conversion
     where record_id = $1 order by id`,
    [record?.id],
  )
  return { outcome, reason, detail, recordId: record?.id, conversions }
}

function post(
  { address }: TestServer,
  program: PlatformProgram,
  action: string,
  { body, ...changes }: Sending & { body: string | Uint8Array },
): Promise<Response> {
  const signature = 'signature' in changes ? changes.signature : signAsPlatform(body, changes.secret ?? program.secret)
  const headers: Record<string, string> = { 'content-type': changes.contentType ?? 'application/json; charset=utf-8' }
  if (signature !== undefined) headers['X-Nexudus-Hook-Signature'] = signature
  const url = `${address}/platform/nexudus/${changes.connectionId ?? program.connectionId}/${action}`
  return fetch(url, { method: 'POST', headers, body: body as string })
}

/** The signature by the platform's published code, done by hand: every unit that is no ASCII is signed as `?`. */
export function signAsPlatform(body: string | Uint8Array, secret: string): string {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('latin1')
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const bytes = Buffer.from(units.map((unit) => (unit < 128 ? unit : 63)))
  return createHmac('sha256', secret).update(bytes).digest('hex').toUpperCase()
}
