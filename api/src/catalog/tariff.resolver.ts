import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { type CountedConnection, countedConnectionTypes } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { CatalogFilter, listByName } from './catalog-list.ts'
import { Tariff } from './tariff.ts'

const { Connection: TariffConnection } = countedConnectionTypes(Tariff, 'Tariff', 'membership plans')

const LIST = { connection: TariffConnection, entity: Tariff, table: 'tariff' } as const

/** Reads membership plans. */
@Resolver(() => Tariff)
export class TariffResolver {
  @Query(() => TariffConnection, {
    nullable: true,
    description: 'Membership plans, by name. Staff, or scope `catalog:read`. At most 100 a page.',
  })
  tariffs(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | null,
    @Arg('filter', () => CatalogFilter, { nullable: true, description: 'Which to list; all, if left out.' })
    filter: CatalogFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<Tariff>> {
    return listByName(context, LIST, { first, after }, filter)
  }
}
