import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { type Connection, connectionTypes } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { DateScalar } from '../kernel/graphql/scalars.ts'
import { listByName } from './catalog-list.ts'
import { FloorPlanDesk } from './floor-plan-desk.ts'
import { loadAvailableFrom } from './loaders.ts'

const { Connection: FloorPlanDeskConnection } = connectionTypes(FloorPlanDesk, 'FloorPlanDesk', 'offices and desks')

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
    @Ctx() context: RequestContext,
  ): Promise<Connection<FloorPlanDesk>> {
    return listByName(context, FloorPlanDesk, 'floor_plan_desk', { first, after })
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'First day it is free: today or earlier means now, null that it is taken without an end.',
  })
  availableFrom(@Root() desk: FloorPlanDesk, @Ctx() context: RequestContext): Promise<string | null> {
    return loadAvailableFrom(context, desk)
  }
}
