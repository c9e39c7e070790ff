import { Arg, Args, ArgsType, type ClassType, Ctx, Field, Int, Query, Resolver } from 'type-graphql'
import { type CountedConnection, countedConnectionTypes } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { Coworker } from '../coworker.ts'
import { CoworkerContract } from '../coworker-contract.ts'
import { CoworkerProduct } from '../coworker-product.ts'
import { todayOf } from '../today.ts'
import { Visitor } from '../visitor.ts'
import { listRecords } from './list-records.ts'
import { contractCondition, coworkerCondition, saleCondition, visitorCondition } from './record-conditions.ts'
import { CoworkerContractFilter, CoworkerFilter, CoworkerProductFilter, VisitorFilter } from './record-filters.ts'

const { Connection: VisitorConnection } = countedConnectionTypes(Visitor, 'Visitor', 'visitors')
const { Connection: CoworkerConnection } = countedConnectionTypes(Coworker, 'Coworker', 'customers')
const { Connection: ContractConnection } = countedConnectionTypes(CoworkerContract, 'CoworkerContract', 'contracts')
const { Connection: SaleConnection } = countedConnectionTypes(CoworkerProduct, 'CoworkerProduct', 'sales')

@ArgsType()
class PageInBothDirections {
  @Field(() => Int, { nullable: true, defaultValue: 25, description: 'How many after the cursor, 1 to 100.' })
  declare first?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor to go on after.' })
  declare after?: string | null

  @Field(() => Int, { nullable: true, description: 'How many from the end or before the cursor, 1 to 100.' })
  declare last?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor to end before.' })
  declare before?: string | null
}

const FILTER = { nullable: true, description: 'Which to list; all, if left out.' }
const RIGHT = 'At most 100 a page. Staff, or scope `records:read`.'

/** The records of a business, newest first. */
@Resolver()
export class RecordListsResolver {
  @Query(() => VisitorConnection, { nullable: true, description: `Those who asked for a tour, newest first. ${RIGHT}` })
  visitors(
    @Args(() => PageInBothDirections) page: PageInBothDirections,
    @Arg('filter', () => VisitorFilter, FILTER) filter: VisitorFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<Visitor>> {
    const condition = visitorCondition(requireScope(context.viewer, 'records:read'), filter ?? {})
    return listed(VisitorConnection, listRecords(context, { entity: Visitor, prefix: 'visitor', condition }, page))
  }

  @Query(() => CoworkerConnection, { nullable: true, description: `Customers, newest first. ${RIGHT}` })
  async coworkers(
    @Args(() => PageInBothDirections) page: PageInBothDirections,
    @Arg('filter', () => CoworkerFilter, FILTER) filter: CoworkerFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<Coworker>> {
    const businessId = requireScope(context.viewer, 'records:read')
    const condition = coworkerCondition(businessId, filter ?? {}, await todayOf(context))
    return listed(CoworkerConnection, listRecords(context, { entity: Coworker, prefix: 'coworker', condition }, page))
  }

  @Query(() => ContractConnection, { nullable: true, description: `Memberships, newest first. ${RIGHT}` })
  async coworkerContracts(
    @Args(() => PageInBothDirections) page: PageInBothDirections,
    @Arg('filter', () => CoworkerContractFilter, FILTER) filter: CoworkerContractFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<CoworkerContract>> {
    const businessId = requireScope(context.viewer, 'records:read')
    const condition = contractCondition(businessId, filter ?? {}, await todayOf(context))
    const list = { entity: CoworkerContract, prefix: 'contract', condition } as const
    return listed(ContractConnection, listRecords(context, list, page))
  }

  @Query(() => SaleConnection, {
    nullable: true,
    description: `What was sold besides memberships, newest first. ${RIGHT}`,
  })
  coworkerProducts(
    @Args(() => PageInBothDirections) page: PageInBothDirections,
    @Arg('filter', () => CoworkerProductFilter, FILTER) filter: CoworkerProductFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<CoworkerProduct>> {
    const condition = saleCondition(requireScope(context.viewer, 'records:read'), filter ?? {})
    return listed(SaleConnection, listRecords(context, { entity: CoworkerProduct, prefix: 'sale', condition }, page))
  }
}

async function listed<Item>(
  type: ClassType<CountedConnection<Item>>,
  page: Promise<CountedConnection<Item>>,
): Promise<CountedConnection<Item>> {
  return Object.assign(new type(), await page)
}
