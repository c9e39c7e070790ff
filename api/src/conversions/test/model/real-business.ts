import { Business, Site } from '../../../businesses/index.ts'
import { findOffer, type Offer, type OfferKind } from '../../../catalog/index.ts'
import { createBusiness } from '../../../demo/create-business.ts'
import { fillCatalogue } from '../../../demo/fill-catalogue.ts'
import type { OperatorCatalogue } from '../../../demo/operator-catalogue.ts'
import { quayside } from '../../../demo/operators.ts'
import { transaction } from '../../../kernel/database/transaction.ts'
import type { App } from '../../../kernel/feature.ts'
import { newIdentifier, randomCharacters } from '../../../kernel/identifier.ts'
import { PLACES, PRICES } from './reference-state.ts'

const shown = { description: 'What the histories are about.' }

const CATALOGUE: OperatorCatalogue = {
  currency: 'EUR',
  plans: [{ ...shown, name: 'Plan', type: 'HOT_DESK', priceMinor: PRICES.plan, subscribersLimit: PLACES }],
  products: [
    { ...shown, name: 'Pass', type: 'DAY_PASS', priceMinor: PRICES.pass },
    { ...shown, name: 'Credit', type: 'OTHER', priceMinor: PRICES.pass },
  ],
  desks: [{ ...shown, name: 'Office', type: 'OFFICE', capacity: 4, priceMinor: 90_000 }],
  articles: {},
}

/** A business of its own for one history. */
export interface RealBusiness {
  businessId: string
  site: Site
  signingKey: string
  offers: Record<OfferKind, Offer>
  /** What integrators sell that is no outcome. */
  creditId: string
}

/** Makes a business with one plan of few places, one pass, one other product and one office. */
export function makeBusiness(app: App): Promise<RealBusiness> {
  const businessId = newIdentifier('business', new Date())
  return transaction(app.database, { businessId }, async (tx) => {
    await createBusiness(tx, { ...quayside, siteKey: `site_${randomCharacters(9)}` })
    await fillCatalogue(tx, CATALOGUE)
    const rows = await tx.query<{ name: string; id: string }>(
      `select name, id from tariff where business_id = $1 union all select name, id from product where business_id = $1
       union all select name, id from floor_plan_desk where business_id = $1`,
      [businessId],
    )
    const id = (name: string) => rows.find((row) => row.name === name)!.id
    const today = tx.now.toISOString().slice(0, 10)
    const offer = async (kind: OfferKind, name: string) => (await findOffer(tx.em, businessId, kind, id(name), today))!
    const { signingKey } = await tx.em.findOneOrFail(Business, { id: businessId })
    const site = await tx.em.findOneOrFail(Site, { businessId })
    const offers = {
      TOUR: await offer('TOUR', 'Office'),
      PLAN: await offer('PLAN', 'Plan'),
      DAY_PASS: await offer('DAY_PASS', 'Pass'),
    }
    return { businessId, site, signingKey, offers, creditId: id('Credit') }
  })
}
