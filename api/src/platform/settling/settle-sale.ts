import { Business, todayIn } from '../../businesses/index.ts'
import { countSubscriber, Product, Tariff } from '../../catalog/index.ts'
import { sellContract, sellProduct } from '../../conversions/index.ts'
import { faultOf, keptOf, originOf, type Settled, type Settling, settleOnce } from './settling.ts'
import { dayOf, MOST_MINOR, toMinor } from './values.rules.ts'
import { whoBought } from './who-bought.ts'

/** A membership. Its plan is the one that has the same name in Foyer: all that both know it by. */
export async function settleContract(settling: Settling): Promise<Settled> {
  const { app, tx, reader } = settling
  const found = await findOffer(settling, 'tariff')
  if ('outcome' in found) return found
  const tariff = await tx.em.findOneOrFail(Tariff, { businessId: tx.businessId, id: found.id })
  const { timeZone } = await tx.em.findOneOrFail(Business, { id: tx.businessId })
  const origin = originOf(settling, [tariff.id])
  const dayIn = (at: Date) => todayIn(timeZone, at)
  const given = reader.optionalText('StartDate')
  const startDate = given ? dayOf(given, dayIn) : dayIn(origin.occurredAt)
  if (!startDate) reader.refuse('StartDate')
  const quantity = reader.quantity()
  const agreed = reader.number('Price')
  const price = priceOf(settling, 'Tariff', agreed ?? reader.number('Price', 'Tariff'), tariff, quantity)
  const fault = faultOf(settling)
  if (fault) return fault
  const customer = await whoBought(settling)
  if ('outcome' in customer) return customer
  return settleOnce(settling, 'contract', async () => {
    await countSubscriber(tx, tariff.id)
    const { each } = price!
    // What the platform asks for a plan may not be what Foyer's catalogue says.
    const usual = each.amountMinor === tariff.priceMinor && each.currency === tariff.priceCurrency
    const sale = { customer, tariffId: tariff.id, startDate: startDate!, quantity, price: each }
    const priceAgreed = agreed !== undefined || !usual
    return sellContract(app, tx, { ...sale, priceAgreed, kept: keptOf(settling) }, origin)
  })
}

/** A product. What comes with a plan was not bought. */
export async function settleProduct(settling: Settling): Promise<Settled> {
  const { app, tx, reader } = settling
  if (reader.flag('FromTariff')) return { outcome: 'IGNORED', reason: 'INCLUDED_IN_PLAN' }
  const found = await findOffer(settling, 'product')
  if ('outcome' in found) return found
  const product = await tx.em.findOneOrFail(Product, { businessId: tx.businessId, id: found.id })
  const quantity = reader.quantity()
  const given = reader.number('Price') ?? reader.number('Price', 'Product')
  const price = priceOf(settling, 'Product', given, product, quantity)
  const fault = faultOf(settling)
  if (fault) return fault
  const customer = await whoBought(settling)
  if ('outcome' in customer) return customer
  return settleOnce(settling, 'sale', () => {
    const sale = { customer, product, quantity, price: price!.all, paid: reader.flag('CoworkerInvoicePaid') }
    return sellProduct(app, tx, { ...sale, kept: keptOf(settling) }, originOf(settling, [product.id]))
  })
}

const OFFERS = {
  tariff: { of: 'Tariff', unknown: 'PLAN_UNKNOWN' },
  product: { of: 'Product', unknown: 'PRODUCT_UNKNOWN' },
} as const

/** The plan or product with the name that the record gives, those still sold before those that are not. */
async function findOffer({ tx, reader }: Settling, table: keyof typeof OFFERS): Promise<{ id: string } | Settled> {
  const { of, unknown } = OFFERS[table]
  const name = reader.optionalText('Name', of)
  if (!name) return { outcome: 'UNUSABLE', reason: 'FIELD_INVALID', detail: `${of}Name` }
  const rows = await tx.query<{ id: string; archived: boolean }>(
    `select id, archived from ${table} where business_id = $1
       and lower(normalize(trim(name), nfkc)) = lower(normalize($2, nfkc))`,
    [tx.businessId, name],
  )
  const sold = rows.filter(({ archived }) => !archived)
  const [only, ...others] = sold.length > 0 ? sold : rows
  if (only && others.length === 0) return { id: only.id }
  return { outcome: 'UNUSABLE', reason: only ? 'NAME_AMBIGUOUS' : unknown, detail: name }
}

/** What one piece costs and what all do; the catalogue's price where the record tells none. */
function priceOf(
  { reader }: Settling,
  of: string,
  given: number | undefined,
  { priceMinor, priceCurrency }: { priceMinor: number; priceCurrency: string },
  quantity: number,
) {
  const currency = reader.optionalText('CurrencyCode', of) ?? priceCurrency
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    reader.refuse(`${of}CurrencyCode`)
    return undefined
  }
  // A price in a currency of its own can only be the platform's.
  if (given === undefined && currency !== priceCurrency) reader.refuse('Price')
  const each = given === undefined ? priceMinor : toMinor(given, currency)
  const all = given === undefined ? priceMinor * quantity : toMinor(given * quantity, currency)
  if (each === undefined || all === undefined || Math.max(each * quantity, all) > MOST_MINOR) {
    reader.refuse('Price')
    return undefined
  }
  return { each: { amountMinor: each, currency }, all: { amountMinor: all, currency } }
}
