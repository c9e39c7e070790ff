import { countSubscriber, Product, Tariff } from '../../catalog/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { InputReader, isStorable } from '../../kernel/input.ts'
import type { Customer, KeptElsewhere } from '../../records/index.ts'
import { CLOCK_TOLERANCE_MS } from '../attribution/attribution.rules.ts'
import { bookTour } from '../book-tour.ts'
import type { Submitted } from '../forms/submit-by-link.ts'
import type { Origin } from '../record-conversions.ts'
import { sellContract } from '../sell-contract.ts'
import { sellProduct } from '../sell-product.ts'
import { once, type Recorded } from '../submission.ts'

const MOST_PIECES = 10_000

/** What every sale recorded by an integrator names. */
interface Sale {
  sessionId?: string | null
  externalId: string
  uniqueId?: string | null
  externalUrl?: string | null
}

/** A tour booked elsewhere, as it came. */
export interface TourElsewhere extends Sale {
  fullName: string
  email: string
  expectedArrival?: Date | null
  occurredAt?: Date | null
}

interface CustomerGiven {
  coworkerId?: string | null
  person?: { fullName: string; email: string } | null
}

interface MoneyGiven {
  amountMinor: number
  currency: string
}

/** A membership sold elsewhere, as it came. */
export interface ContractElsewhere extends Sale {
  customer: CustomerGiven
  customerUniqueId?: string | null
  planId: string
  startDate: string
  price: MoneyGiven
}

/** A product sold elsewhere, as it came. */
export interface ProductElsewhere extends Sale {
  customer: CustomerGiven
  customerUniqueId?: string | null
  productId: string
  quantity: number
  price: MoneyGiven
}

/** Records a tour booked elsewhere. */
export async function recordTour(context: RequestContext, input: TourElsewhere): Promise<Submitted> {
  const reader = new InputReader()
  const visit = {
    fullName: reader.text(input.fullName, ['input', 'fullName']),
    email: reader.email(input.email, ['input', 'email']),
    expectedArrival: reader.instant(input.expectedArrival, ['input', 'expectedArrival']),
    kept: readKept(reader, input),
  }
  const occurredAt = reader.instant(input.occurredAt, ['input', 'occurredAt'])
  const submitted = await record(context, 'recordTour', input, reader, (tx, origin) => {
    if (occurredAt && occurredAt.getTime() > tx.now.getTime() + CLOCK_TOLERANCE_MS) {
      reader.refuse('INVALID', 'This time has not come yet.', ['input', 'occurredAt'])
      reader.finish()
    }
    return bookTour(context.app, tx, visit, { ...origin, ...(occurredAt && { occurredAt }) })
  })
  return { ...submitted, visit }
}

/** Records a membership sold elsewhere. It is sold, so neither the plan's limit nor its switches refuse it. */
export function recordContract(context: RequestContext, input: ContractElsewhere): Promise<Submitted> {
  const reader = new InputReader()
  const customer = readCustomer(reader, input)
  const kept = readKept(reader, input)
  const price = readMoney(reader, input.price)
  const startDate = reader.date(input.startDate, ['input', 'startDate']) ?? ''
  return record(context, 'recordContract', input, reader, async (tx, origin) => {
    const key = { businessId: tx.businessId, id: input.planId }
    const tariff = isStorable(input.planId) && (await tx.em.findOne(Tariff, key))
    if (!tariff) throw notFound('There is no such plan.', 'planId')
    await countSubscriber(tx, tariff.id)
    const sale = { customer, tariffId: tariff.id, startDate, price, priceAgreed: true, kept }
    return sellContract(context.app, tx, sale, { ...origin, targetIds: [tariff.id] })
  })
}

/** Records a product sold elsewhere. */
export function recordProduct(context: RequestContext, input: ProductElsewhere): Promise<Submitted> {
  const reader = new InputReader()
  const customer = readCustomer(reader, input)
  const kept = readKept(reader, input)
  const price = readMoney(reader, input.price)
  const quantity = reader.count(input.quantity, ['input', 'quantity'], 1, MOST_PIECES)
  return record(context, 'recordProduct', input, reader, async (tx, origin) => {
    const key = { businessId: tx.businessId, id: input.productId }
    const product = isStorable(input.productId) && (await tx.em.findOne(Product, key))
    if (!product) throw notFound('There is no such product.', 'productId')
    const sale = { customer, product, quantity, price, kept }
    return sellProduct(context.app, tx, sale, { ...origin, targetIds: [product.id] })
  })
}

async function record(
  context: RequestContext,
  operation: string,
  input: Sale,
  reader: InputReader,
  work: (tx: Transaction, origin: Omit<Origin, 'person'>) => Promise<Recorded>,
): Promise<Submitted> {
  const businessId = requireScope(context.viewer, 'conversions:write')
  const { externalId, ...said } = input
  const key = reader.text(externalId, ['input', 'externalId'])
  reader.finish()
  const change = context.change(businessId, (tx) =>
    once(tx, { operation, key, field: ['input', 'externalId'], input: said }, () =>
      work(tx, {
        source: context.viewer.kind === 'STAFF' ? 'STAFF' : 'API',
        sessionId: asItCame(input.sessionId),
        link: undefined,
        targetIds: [],
        occurredAt: tx.now,
      }),
    ),
  )
  return { businessId, ...(await change.catch(refuseTakenUniqueId)) }
}

/** A named session is kept whatever it is, as far as it can be stored. */
function asItCame(sessionId: string | null | undefined): string | undefined {
  return sessionId?.slice(0, 300).toWellFormed().replaceAll('\u0000', '\ufffd') || undefined
}

/** The database decides whether an identifier is free, also among those who take it at the same time. */
function refuseTakenUniqueId(error: unknown): never {
  const { code, constraint = '' } = error as { code?: string; constraint?: string }
  if (code !== '23505' || !constraint.endsWith('_unique_id_key')) throw error
  const field = constraint.startsWith('coworker_business') ? 'customerUniqueId' : 'uniqueId'
  throw new Refusal({ code: 'INVALID', message: 'Another record has this identifier.', field: ['input', field] })
}

function readKept(reader: InputReader, input: Sale): KeptElsewhere {
  return {
    uniqueId: reader.optionalText(input.uniqueId, ['input', 'uniqueId']),
    externalUrl: reader.url(input.externalUrl, ['input', 'externalUrl']),
  }
}

function readCustomer(
  reader: InputReader,
  { customer: given, customerUniqueId }: { customer: CustomerGiven; customerUniqueId?: string | null },
): Customer {
  const uniqueId = reader.optionalText(customerUniqueId, ['input', 'customerUniqueId'])
  if (given.coworkerId != null) return { coworkerId: given.coworkerId }
  return {
    person: {
      fullName: reader.text(given.person?.fullName, ['input', 'customer', 'person', 'fullName']),
      email: reader.email(given.person?.email ?? '', ['input', 'customer', 'person', 'email']),
      uniqueId,
    },
  }
}

function readMoney(reader: InputReader, given: MoneyGiven): MoneyGiven {
  const path = ['input', 'price']
  if (given.amountMinor < 0) reader.refuse('INVALID', 'This must not be negative.', [...path, 'amountMinor'])
  if (!Intl.supportedValuesOf('currency').includes(given.currency)) {
    reader.refuse('INVALID', 'This is no currency of ISO 4217. Write it like EUR.', [...path, 'currency'])
  }
  return given
}

function notFound(message: string, field: string): Refusal {
  return new Refusal({ code: 'NOT_FOUND', message, field: ['input', field] })
}
