import type { EntityManager } from '@mikro-orm/postgresql'
import { Business, todayIn } from '../../businesses/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { sayOffers } from '../built-in/answers/say-offers.ts'
import { beginExchange } from '../built-in/exchange.ts'
import { languageFor } from '../built-in/languages.ts'
import { localeOf } from './locale-of.ts'

/** What the assistant says of everything it may mention; all that is asked for in one language is read once. */
const loadSaid = defineLoader<string, Map<string, string>>(
  async (context, keys) => {
    const said = new Map<string, Map<string, string>>()
    for (const key of keys) {
      const [businessId, language] = JSON.parse(key) as [string, string | null]
      said.set(key, await sayEverything(context.entitiesOf(businessId), businessId, language, await context.now()))
    }
    return said
  },
  () => new Map(),
)

/** What the assistant says of a plan, a product or an office; undefined where it never mentions it. */
export async function loadSaidOf(
  context: RequestContext,
  { businessId, id }: { businessId: string; id: string },
  language: string | null,
): Promise<string | undefined> {
  return (await loadSaid(context, JSON.stringify([businessId, language]))).get(id)
}

/** What the assistant says of everything that it may mention, by identifier; in the operator's own language without one. */
export async function sayEverything(em: EntityManager, businessId: string, language: string | null, now: Date) {
  const business = await em.findOneOrFail(Business, { id: businessId })
  const today = todayIn(business.timeZone, now)
  const locale = localeOf(business, language ?? languageFor(business.locale))
  const nothingYet = { text: '', earlier: [], memory: {}, locale }
  return sayOffers(await beginExchange({ ...nothingYet, today, business, em }))
}
