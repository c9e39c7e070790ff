import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ConversionEvent, loadEvent } from '../../conversions/index.ts'
import { type Connection, connectionTypes, pageOf, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { WebhookEndpoint } from '../endpoints/webhook-endpoint.ts'
import { loadAttempts, loadEndpoint, loadLastDelivery } from '../load-webhooks.ts'
import { replayDelivery, replayEvents, sendTest } from './replay.ts'
import { WebhookAttempt, WebhookDelivery, WebhookDeliveryState } from './webhook-delivery.ts'

const { Connection: WebhookDeliveryConnection } = connectionTypes(WebhookDelivery, 'WebhookDelivery', 'deliveries')

@InputType({ description: 'An endpoint to try.' })
class SendTestWebhookInput {
  @Field(() => ID, { description: 'The endpoint.' })
  declare endpointId: string
}

@ObjectType({ description: 'The test on its way.' })
class SendTestWebhookPayload extends Payload {
  @Field(() => WebhookDelivery, {
    nullable: true,
    description: 'The delivery, to look at until it ends; null on error.',
  })
  delivery: WebhookDelivery | null = null
}

@InputType({ description: 'A delivery to send again.' })
class ReplayWebhookDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  declare deliveryId: string
}

@ObjectType({ description: 'The delivery on its way again.' })
class ReplayWebhookDeliveryPayload extends Payload {
  @Field(() => WebhookDelivery, { nullable: true, description: 'The delivery; null on error.' })
  delivery: WebhookDelivery | null = null
}

@InputType({ description: 'Events to send again: all after a cursor, or those of a range of time.' })
class ReplayWebhookEventsInput {
  @Field(() => ID, { description: 'The endpoint.' })
  declare endpointId: string

  @Field(() => String, { nullable: true, description: 'Cursor of the last event that needs no replay.' })
  declare after?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Events that happened from then on.' })
  declare from?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Events that happened before then; now, if left out.' })
  declare until?: Date | null
}

@ObjectType({ description: 'The endpoint to which events are sent again.' })
class ReplayWebhookEventsPayload extends Payload {
  @Field(() => WebhookEndpoint, { nullable: true, description: 'The endpoint; null on error.' })
  endpoint: WebhookEndpoint | null = null
}

/** What was sent, and sending it again. */
@Resolver(() => WebhookDelivery)
export class WebhookDeliveryResolver {
  @Mutation(() => SendTestWebhookPayload, {
    nullable: true,
    description:
      'Sends an endpoint something of the type `TEST` that is about nothing. Staff with the role OWNER. Errors: NOT_FOUND, INVALID for one that is disabled.',
  })
  sendTestWebhook(
    @Arg('input', () => SendTestWebhookInput, { description: 'The endpoint.' }) input: SendTestWebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<SendTestWebhookPayload> {
    const { businessId } = requireStaff(context.viewer, 'keys')
    return answer(SendTestWebhookPayload, async () => ({
      delivery: await context.change(businessId, (tx) => sendTest(context.app, tx, input.endpointId)),
    }))
  }

  @Mutation(() => ReplayWebhookDeliveryPayload, {
    nullable: true,
    description:
      'Sends one delivery again, whatever became of it, with the whole schedule before it. Staff with the role OWNER. Noted in the audit log. Errors: NOT_FOUND.',
  })
  replayWebhookDelivery(
    @Arg('input', () => ReplayWebhookDeliveryInput, { description: 'The delivery.' }) input: ReplayWebhookDeliveryInput,
    @Ctx() context: RequestContext,
  ): Promise<ReplayWebhookDeliveryPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(ReplayWebhookDeliveryPayload, async () => ({
      delivery: await context.change(viewer.businessId, (tx) =>
        replayDelivery(context.app, tx, viewer, input.deliveryId),
      ),
    }))
  }

  @Mutation(() => ReplayWebhookEventsPayload, {
    nullable: true,
    description:
      'Sends events of the last 30 days again that the endpoint lets through: all after a cursor, or those of a range of time, at most 1,000. Each keeps its identifier. Staff with the role OWNER. Noted in the audit log. Errors: NOT_FOUND, BLANK, INVALID, TOO_MANY; CURSOR_EXPIRED and BAD_USER_INPUT for a cursor, as in `conversionEvents`.',
  })
  replayWebhookEvents(
    @Arg('input', () => ReplayWebhookEventsInput, { description: 'Which events.' }) input: ReplayWebhookEventsInput,
    @Ctx() context: RequestContext,
  ): Promise<ReplayWebhookEventsPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(ReplayWebhookEventsPayload, async () => ({
      endpoint: await context.change(viewer.businessId, (tx) => replayEvents(context.app, tx, viewer, input)),
    }))
  }

  @FieldResolver(() => WebhookEndpoint, { nullable: true, description: 'Where it is sent; null once that is deleted.' })
  endpoint(@Root() delivery: WebhookDelivery, @Ctx() context: RequestContext): Promise<WebhookEndpoint | null> {
    return loadEndpoint(context, delivery.endpointId)
  }

  @FieldResolver(() => ConversionEvent, { nullable: true, description: 'What it tells of; null for a test.' })
  event(@Root() delivery: WebhookDelivery, @Ctx() context: RequestContext): Promise<ConversionEvent | null> | null {
    return delivery.eventId ? loadEvent(context, delivery.eventId) : null
  }

  @FieldResolver(() => [WebhookAttempt], {
    description: 'Attempts of the last 30 days, newest first, at most 20.',
  })
  attempts(@Root() delivery: WebhookDelivery, @Ctx() context: RequestContext): Promise<WebhookAttempt[]> {
    return loadAttempts(context, delivery.id)
  }
}

/** What was sent to an endpoint. */
@Resolver(() => WebhookEndpoint)
export class EndpointDeliveriesResolver {
  @FieldResolver(() => WebhookDelivery, {
    nullable: true,
    description: 'What was, or is to be, sent to it last; null while there was nothing, or for 30 days.',
  })
  lastDelivery(@Root() endpoint: WebhookEndpoint, @Ctx() context: RequestContext): Promise<WebhookDelivery | null> {
    return loadLastDelivery(context, endpoint.id)
  }

  @FieldResolver(() => WebhookDeliveryConnection, {
    description: 'What was and is to be sent to it, newest first. At most 100 a page.',
  })
  async deliveries(
    @Root() endpoint: WebhookEndpoint,
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Arg('state', () => WebhookDeliveryState, { nullable: true, description: 'Only those in this state.' })
    state: WebhookDeliveryState | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WebhookDelivery>> {
    const { businessId, id: endpointId } = endpoint
    const page = readPage({ first, after }, 'webhookDeliveries', 1)
    const [before] = page.cursor ?? []
    const where = {
      businessId,
      endpointId,
      ...(state && { state }),
      ...(before !== undefined && { id: { $lt: before } }),
    }
    const found = await context.em.find(WebhookDelivery, where, { orderBy: { id: 'desc' }, limit: page.limit + 1 })
    return pageOf(found, page, { keys: ({ id }) => [id], item: (delivery) => delivery })
  }
}
