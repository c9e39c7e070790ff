import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { type CountedConnection, countedConnectionTypes } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { DateScalar } from '../kernel/graphql/scalars.ts'
import { CatalogFilter, listByName } from './catalog-list.ts'
import { FloorPlanDesk } from './floor-plan-desk.ts'
import { loadAvailableFrom } from './loaders.ts'

const { Connection: FloorPlanDeskConnection } = countedConnectionTypes(
  FloorPlanDesk,
  'FloorPlanDesk',
  'offices and desks',
)

const LIST = { connection: FloorPlanDeskConnection, entity: FloorPlanDesk, table: 'floor_plan_desk' } as const

/** Reads offices and desks. */
@Resolver(() => FloorPlanDesk)
export class FloorPlanDeskResolver {
  @Query(() => FloorPlanDeskConnection, {
    nullable: true,
    description: 'Offices and desks, by name. Staff, or scope `catalog:read`. At most 100 a page.',
  })
  floorPlanDesks(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | null,
    @Arg('filter', () => CatalogFilter, { nullable: true, description: 'Which to list; all, if left out.' })
    filter: CatalogFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<FloorPlanDesk>> {
    return listByName(context, LIST, { first, after }, filter)
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'First day it is free: today or earlier means now, null that it is taken without an end.',
  })
  availableFrom(@Root() desk: FloorPlanDesk, @Ctx() context: RequestContext): Promise<string | null> {
    return loadAvailableFrom(context, desk)
  }
}
