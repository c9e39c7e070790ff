import { writeAudit } from '../../audit/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { randomCharacters } from '../../kernel/identifier.ts'
import { InputReader } from '../../kernel/input.ts'
import { Business } from '../business.ts'
import { Site } from '../site.ts'
import type { WidgetSetUp } from '../widget/update-widget-settings.ts'

const LONGEST_NAME = 60
/** An operator has a website for each of its houses, not for each of its pages. */
export const MOST_SITES = 20

/**
 * Makes a further site: its chat looks and greets like that of the first one until it is changed, and may be opened on no
 * other pages than this server's own.
 */
export async function createSite(tx: Transaction, viewer: Viewer, given: string): Promise<WidgetSetUp> {
  const name = readName(given)
  const business = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  const sites = await takeSites(tx)
  const [first] = sites
  if (!first) throw new Error('An operator is made with its first site.')
  if (sites.length >= MOST_SITES) {
    const message = `An operator has at most ${MOST_SITES} sites.`
    throw new Refusal({ code: 'TOO_MANY', message, field: ['input', 'name'] })
  }
  requireFree(name, sites)
  const { texts, position, colorScheme, accentColor, accentTextColor } = first
  const site = tx.em.create(Site, {
    businessId: tx.businessId,
    id: tx.newId('site'),
    siteKey: `site_${randomCharacters(15)}`,
    name,
    allowedOrigins: [],
    ...{ texts, position, colorScheme, accentColor, accentTextColor },
    createdAt: tx.now,
  })
  writeAudit(tx, viewer, { action: 'SITE_CREATED', subjectId: site.id, details: { name, siteKey: site.siteKey } })
  return { site, openingHours: business.openingHours }
}

/** Gives a site another name. */
export async function renameSite(
  tx: Transaction,
  viewer: Viewer,
  { siteKey, name: given }: { siteKey: string; name: string },
): Promise<WidgetSetUp> {
  const name = readName(given)
  const sites = await takeSites(tx)
  const site = sites.find((each) => each.siteKey === siteKey)
  if (!site) {
    throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such site.', field: ['input', 'siteKey'] })
  }
  requireFree(
    name,
    sites.filter((each) => each !== site),
  )
  const former = site.name ?? siteKey
  site.name = name
  if (name !== former) writeAudit(tx, viewer, { action: 'SITE_RENAMED', subjectId: site.id, details: { former, name } })
  const { openingHours } = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  return { site, openingHours }
}

function readName(given: string): string {
  const reader = new InputReader()
  const name = reader.text(given, ['input', 'name'], LONGEST_NAME)
  reader.finish()
  return name
}

/** All sites, oldest first. Whoever makes or names one at the same moment waits, and then sees this one. */
async function takeSites(tx: Transaction): Promise<Site[]> {
  await tx.query('select from business where id = $1 for update', [tx.businessId])
  return tx.em.find(Site, { businessId: tx.businessId }, { orderBy: { createdAt: 'asc', id: 'asc' } })
}

function requireFree(name: string, others: readonly Site[]): void {
  const folded = name.toLowerCase()
  if (!others.some((site) => site.name?.toLowerCase() === folded)) return
  throw new Refusal({ code: 'INVALID', message: 'There is a site of this name already.', field: ['input', 'name'] })
}
