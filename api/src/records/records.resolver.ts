import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { loadProduct, loadTariff, Product, Tariff } from '../catalog/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { defineLoader } from '../kernel/graphql/loader.ts'
import { Money, moneyOf } from '../kernel/graphql/money.ts'
import { forbidden, requireScope } from '../kernel/graphql/viewer.ts'
import { isInForce } from './actions/contract.rules.ts'
import { Coworker } from './coworker.ts'
import { CoworkerContract } from './coworker-contract.ts'
import { CoworkerProduct } from './coworker-product.ts'
import { loadRecord } from './load-record.ts'
import { todayOf } from './today.ts'

const loadContracts = defineLoader<string, CoworkerContract[]>(
  async (context, coworkerIds) => {
    const businessId = requireScope(context.viewer, 'records:read')
    const contracts = await context.em.find(
      CoworkerContract,
      { businessId, coworkerId: { $in: [...coworkerIds] } },
      { orderBy: { createdAt: 'desc', id: 'desc' } },
    )
    return Map.groupBy(contracts, (contract) => contract.coworkerId)
  },
  () => [],
)

const loadProducts = defineLoader<string, CoworkerProduct[]>(
  async (context, coworkerIds) => {
    const businessId = requireScope(context.viewer, 'records:read')
    const products = await context.em.find(
      CoworkerProduct,
      { businessId, coworkerId: { $in: [...coworkerIds] } },
      { orderBy: { createdAt: 'desc', id: 'desc' } },
    )
    return Map.groupBy(products, (product) => product.coworkerId)
  },
  () => [],
)

/** What a customer has. */
@Resolver(() => Coworker)
export class CoworkerResolver {
  @FieldResolver(() => [CoworkerContract], { description: 'Memberships, newest first. Scope `records:read`.' })
  contracts(@Root() coworker: Coworker, @Ctx() context: RequestContext): Promise<CoworkerContract[]> {
    return loadContracts(context, coworker.id)
  }

  @FieldResolver(() => [CoworkerProduct], { description: 'What they bought, newest first. Scope `records:read`.' })
  products(@Root() coworker: Coworker, @Ctx() context: RequestContext): Promise<CoworkerProduct[]> {
    return loadProducts(context, coworker.id)
  }

  @FieldResolver(() => Boolean, {
    description:
      'True with at least one contract in force (a member), false without (a contact). Scope `records:read`.',
  })
  async isMember(@Root() coworker: Coworker, @Ctx() context: RequestContext): Promise<boolean> {
    const today = await todayOf(context)
    return (await loadContracts(context, coworker.id)).some((contract) => isInForce(contract, today))
  }
}

/** What a membership belongs to. */
@Resolver(() => CoworkerContract)
export class CoworkerContractResolver {
  @FieldResolver(() => Coworker, { description: 'Who holds it.' })
  coworker(@Root() contract: CoworkerContract, @Ctx() context: RequestContext): Promise<Coworker> {
    return coworkerOf(context, contract.coworkerId)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is in force: a cancelled one up to and with its last day, by the calendar of UTC.',
  })
  async active(@Root() contract: CoworkerContract, @Ctx() context: RequestContext): Promise<boolean> {
    return isInForce(contract, await todayOf(context))
  }

  @FieldResolver(() => Tariff, { description: 'Membership plan.' })
  tariff(@Root() contract: CoworkerContract, @Ctx() context: RequestContext): Promise<Tariff | null> {
    return loadTariff(context, { businessId: contract.businessId, id: contract.tariffId })
  }

  @FieldResolver(() => Money, {
    description: "Price for one period of one membership; the tariff's, unless agreed otherwise.",
  })
  async price(@Root() contract: CoworkerContract, @Ctx() context: RequestContext): Promise<Money | null> {
    if (contract.priceMinor !== null && contract.priceCurrency) {
      return moneyOf(contract.priceMinor, contract.priceCurrency)
    }
    const tariff = await loadTariff(context, { businessId: contract.businessId, id: contract.tariffId })
    return tariff?.price() ?? null
  }
}

/** What a sale belongs to. */
@Resolver(() => CoworkerProduct)
export class CoworkerProductResolver {
  @FieldResolver(() => Coworker, { description: 'Who bought it.' })
  coworker(@Root() sale: CoworkerProduct, @Ctx() context: RequestContext): Promise<Coworker> {
    return coworkerOf(context, sale.coworkerId)
  }

  @FieldResolver(() => Product, { description: 'What was bought.' })
  product(@Root() sale: CoworkerProduct, @Ctx() context: RequestContext): Promise<Product | null> {
    return loadProduct(context, { businessId: sale.businessId, id: sale.productId })
  }

  @FieldResolver(() => Money, { description: 'Price paid for all.' })
  price(@Root() sale: CoworkerProduct): Money {
    return moneyOf(sale.priceMinor, sale.priceCurrency)
  }
}

async function coworkerOf(context: RequestContext, id: string): Promise<Coworker> {
  const coworker = await loadRecord(context, id)
  if (coworker instanceof Coworker) return coworker
  throw forbidden('A customer who was known before is shown to staff and keys with `records:read` only.')
}
