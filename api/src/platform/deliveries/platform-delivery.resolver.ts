import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Refusal } from '../../kernel/errors.ts'
import { type Connection, connectionTypes, pageOf, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { isStorable } from '../../kernel/input.ts'
import { ConversionRecord, loadRecord } from '../../records/index.ts'
import { keepAgenda } from '../receiving/keep-agenda.ts'
import { settleSafely } from '../receiving/settle-safely.ts'
import { retryDelivery } from '../receiving/take-delivery.ts'
import { PlatformDelivery, PlatformDeliveryOutcome } from './platform-delivery.ts'

const { Connection: PlatformDeliveryConnection } = connectionTypes(
  PlatformDelivery,
  'PlatformDelivery',
  'webhooks of the coworking platform',
)

@InputType({ description: 'Which webhooks of the coworking platform: those to which all that is given applies.' })
class PlatformDeliveryFilter {
  @Field(() => [PlatformDeliveryOutcome], { nullable: true, description: 'Of which one of these has come.' })
  declare outcomes?: PlatformDeliveryOutcome[] | null
}

@InputType({ description: 'A delivery to try again.' })
class RetryPlatformDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  declare deliveryId: string
}

@ObjectType({ description: 'The delivery as it is now.' })
class RetryPlatformDeliveryPayload extends Payload {
  @Field(() => PlatformDelivery, { nullable: true, description: 'The delivery; null on error.' })
  delivery: PlatformDelivery | null = null
}

/** What the coworking platform told us of. */
@Resolver(() => PlatformDelivery)
export class PlatformDeliveryResolver {
  @Query(() => PlatformDeliveryConnection, {
    nullable: true,
    description:
      'What webhooks of the coworking platform told of, newest first, kept for 90 days. Staff with the role OWNER or MANAGER. At most 100 a page.',
  })
  async platformDeliveries(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Arg('filter', () => PlatformDeliveryFilter, { nullable: true, description: 'Which ones; all, if left out.' })
    filter: PlatformDeliveryFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PlatformDelivery>> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    const page = readPage({ first, after }, 'platformDeliveries', 1)
    const [before] = page.cursor ?? []
    const where = {
      businessId,
      ...(filter?.outcomes && { outcome: { $in: filter.outcomes } }),
      ...(before !== undefined && { id: { $lt: before } }),
    }
    const found = await context.em.find(PlatformDelivery, where, { orderBy: { id: 'desc' }, limit: page.limit + 1 })
    return pageOf(found, page, { keys: ({ id }) => [id], item: (delivery) => delivery })
  }

  @Mutation(() => RetryPlatformDeliveryPayload, {
    nullable: true,
    description:
      'Tries again what waits or could not be used, by what is true now: a plan may have got its name, a customer have arrived. Staff with the role OWNER or MANAGER. Errors: NOT_FOUND, INVALID for one of which nothing is kept to try.',
  })
  retryPlatformDelivery(
    @Arg('input', () => RetryPlatformDeliveryInput, { description: 'The delivery.' }) input: RetryPlatformDeliveryInput,
    @Ctx() context: RequestContext,
  ): Promise<RetryPlatformDeliveryPayload> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    return answer(RetryPlatformDeliveryPayload, async () => {
      const { deliveryId } = input
      const delivery = await settleSafely(context.app, businessId, async (tx, failed) =>
        isStorable(deliveryId) ? retryDelivery(context.app, tx, deliveryId, failed) : null,
      )
      if (!delivery) throw refusal('NOT_FOUND', 'There is no such delivery.')
      if (!delivery.body && !delivery.settledAt) throw refusal('INVALID', 'Of this delivery nothing is kept to try.')
      await keepAgenda(context.app, businessId)
      return { delivery }
    })
  }

  @FieldResolver(() => ConversionRecord, {
    nullable: true,
    description: 'The record that was made, updated, or known already; null for none.',
  })
  record(@Root() delivery: PlatformDelivery, @Ctx() context: RequestContext): Promise<ConversionRecord | null> | null {
    return delivery.recordId ? loadRecord(context, delivery.recordId) : null
  }
}

function refusal(code: 'NOT_FOUND' | 'INVALID', message: string): Refusal {
  return new Refusal({ code, message, field: ['input', 'deliveryId'] })
}
