import { writeAudit } from '../audit/index.ts'
import { Refusal } from '../kernel/errors.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { InputReader, isStorable } from '../kernel/input.ts'
import { revoke } from '../kernel/revocation.ts'
import { hashSecret } from '../kernel/secret.ts'
import { canonicalOrigin } from './allowed-origins.rules.ts'
import { Site } from './site.ts'

const MOST_ORIGINS = 50

/** Sets the origins whose pages may open a chat of a site. */
export async function setAllowedOrigins(
  context: RequestContext,
  businessId: string,
  siteKey: string,
  origins: readonly string[],
): Promise<string[]> {
  const reader = new InputReader()
  if (origins.length > MOST_ORIGINS) {
    reader.refuse('TOO_LONG', `A site may allow at most ${MOST_ORIGINS} origins.`, ['input', 'allowedOrigins'])
  }
  const allowed = origins.map((origin, index) => readOrigin(reader, origin, index))
  reader.finish()
  return context.change(businessId, async (tx) => {
    const site = isStorable(siteKey) ? await tx.em.findOne(Site, { businessId, siteKey }) : null
    if (!site) {
      throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such site.', field: ['input', 'siteKey'] })
    }
    const removed = site.allowedOrigins.filter((origin) => !allowed.includes(origin))
    site.allowedOrigins = [...new Set(allowed)]
    // What pages of an origin have open ends when it is not allowed any more.
    await revoke(
      context.app,
      tx,
      removed.map((origin) => hashOfPages(site.id, origin)),
    )
    const details = { origins: site.allowedOrigins.join(' ') || 'none' }
    writeAudit(tx, context.viewer, { action: 'ORIGINS_CHANGED', subjectId: site.id, details })
    return site.allowedOrigins
  })
}

/** Stands for all that pages of one origin have open with one site. */
export function hashOfPages(siteId: string, origin: string): string {
  return hashSecret(`${siteId} ${origin}`)
}

function readOrigin(reader: InputReader, text: string, index: number): string {
  const field = ['input', 'allowedOrigins', String(index)]
  const url = reader.text(text, field, 300)
  const origin = canonicalOrigin(url)
  if (origin) return origin
  if (url) reader.refuse('INVALID', 'This is not an origin. Write it like https://www.example.com.', field)
  return ''
}
