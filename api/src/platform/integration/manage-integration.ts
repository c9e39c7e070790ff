import { writeAudit } from '../../audit/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { randomCharacters } from '../../kernel/identifier.ts'
import { PlatformIntegration } from './platform-integration.ts'

/** How long both secrets are good after a rotation. */
const ROTATION_MS = 24 * 3_600_000
const SHORTEST_SECRET = 16
const LONGEST_SECRET = 200

/** Makes the connection of a business. */
export async function connectPlatform(
  tx: Transaction,
  viewer: Viewer,
  given: string | null | undefined,
): Promise<{ integration: PlatformIntegration; secret: string }> {
  const secret = readSecret(given)
  const { businessId } = tx
  if (await tx.em.findOne(PlatformIntegration, { businessId })) {
    throw new Refusal({ code: 'INVALID', message: 'The platform is connected already. Give it a new secret instead.' })
  }
  const connection = tx.em.create(PlatformIntegration, {
    businessId,
    id: tx.newId('platform'),
    secret,
    secretMadeAt: tx.now,
    formerSecret: null,
    formerSecretUntil: null,
    createdAt: tx.now,
    lastRefusedAt: null,
  })
  writeAudit(tx, viewer, { action: 'PLATFORM_CONNECTED', subjectId: connection.id })
  return { integration: connection, secret }
}

/** Gives the connection a new secret; the one before is good for a day more, the one before that no more. */
export async function rotateSecret(
  tx: Transaction,
  viewer: Viewer,
  given: string | null | undefined,
): Promise<{ integration: PlatformIntegration; secret: string }> {
  const secret = readSecret(given)
  const connection = await takeConnection(tx)
  Object.assign(connection, {
    secret,
    secretMadeAt: tx.now,
    formerSecret: connection.secret,
    formerSecretUntil: new Date(tx.now.getTime() + ROTATION_MS),
    lastRefusedAt: null,
  })
  writeAudit(tx, viewer, { action: 'PLATFORM_SECRET_ROTATED', subjectId: connection.id })
  return { integration: connection, secret }
}

/** Ends the connection: nothing is received any more. What came stays. */
export async function disconnectPlatform(tx: Transaction, viewer: Viewer): Promise<string> {
  const connection = await takeConnection(tx)
  tx.em.remove(connection)
  writeAudit(tx, viewer, { action: 'PLATFORM_DISCONNECTED', subjectId: connection.id })
  return connection.id
}

/** The platform signs with the ASCII form of its secret. */
function readSecret(given: string | null | undefined): string {
  const secret = given?.trim()
  if (!secret) return `fps_${randomCharacters(32)}`
  if (/^[\u0021-\u007e]+$/.test(secret) && secret.length >= SHORTEST_SECRET && secret.length <= LONGEST_SECRET) {
    return secret
  }
  const message = `A secret has ${SHORTEST_SECRET} to ${LONGEST_SECRET} letters, digits and signs of ASCII, without spaces.`
  throw new Refusal({ code: 'INVALID', message, field: ['input', 'secret'] })
}

async function takeConnection(tx: Transaction): Promise<PlatformIntegration> {
  const [row] = await tx.query('select * from platform_integration where business_id = $1 for update', [tx.businessId])
  if (row) return tx.em.map(PlatformIntegration, row)
  throw new Refusal({ code: 'NOT_FOUND', message: 'The platform is not connected.' })
}
