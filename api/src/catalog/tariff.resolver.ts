import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { type Connection, connectionTypes } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { listByName } from './catalog-list.ts'
import { Tariff } from './tariff.ts'

const { Connection: TariffConnection } = connectionTypes(Tariff, 'Tariff', 'membership plans')

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
    @Ctx() context: RequestContext,
  ): Promise<Connection<Tariff>> {
    return listByName(context, Tariff, 'tariff', { first, after })
  }
}
