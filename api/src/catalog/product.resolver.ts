import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { type CountedConnection, countedConnectionTypes } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { CatalogFilter, listByName } from './catalog-list.ts'
import { Product } from './product.ts'

const { Connection: ProductConnection } = countedConnectionTypes(Product, 'Product', 'products')

const LIST = { connection: ProductConnection, entity: Product, table: 'product' } as const

/** Reads products. */
@Resolver(() => Product)
export class ProductResolver {
  @Query(() => ProductConnection, {
    nullable: true,
    description: 'Products on sale, by name. Staff, or scope `catalog:read`. At most 100 a page.',
  })
  products(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | null,
    @Arg('filter', () => CatalogFilter, { nullable: true, description: 'Which to list; all, if left out.' })
    filter: CatalogFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<Product>> {
    return listByName(context, LIST, { first, after }, filter)
  }
}
