import { writeAudit } from '../audit/index.ts'
import { Refusal } from '../kernel/errors.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { InputReader } from '../kernel/input.ts'
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
    const site = await tx.em.findOne(Site, { businessId, siteKey })
    if (!site) {
      throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such site.', field: ['input', 'siteKey'] })
    }
    site.allowedOrigins = [...new Set(allowed)]
    const details = { origins: site.allowedOrigins.join(' ') || 'none' }
    writeAudit(tx, context.viewer, { action: 'ORIGINS_CHANGED', subjectId: site.id, details })
    return site.allowedOrigins
  })
}

function readOrigin(reader: InputReader, text: string, index: number): string {
  const field = ['input', 'allowedOrigins', String(index)]
  const url = reader.text(text, field, 300)
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const plain = parsed && /^https?:$/.test(parsed.protocol) && parsed.pathname === '/' && !parsed.search && !parsed.hash
  if (plain) return parsed.origin
  if (url) reader.refuse('INVALID', 'This is not an origin. Write it like https://www.example.com.', field)
  return ''
}
