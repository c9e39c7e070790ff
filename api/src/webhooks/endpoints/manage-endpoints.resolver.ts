import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { ConversionKind } from '../../conversations/index.ts'
import { AttributionVerdict, ConversionEventType } from '../../conversions/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { createEndpoint, deleteEndpoint, rotateSecret, updateEndpoint } from './manage-endpoints.ts'
import { WebhookEndpoint } from './webhook-endpoint.ts'

@InputType({ description: 'An endpoint to make.' })
class CreateWebhookEndpointInput {
  @Field(() => String, { description: 'Public https address that webhooks are sent to, at most 2048 characters.' })
  declare url: string

  @Field(() => String, { nullable: true, description: 'What it is for, at most 200 characters.' })
  declare description?: string | null

  @Field(() => [ConversionKind], { nullable: true, description: 'Only events of these kinds; all, if left out.' })
  declare kinds?: ConversionKind[] | null

  @Field(() => [ConversionEventType], { nullable: true, description: 'Only events of these types; all, if left out.' })
  declare types?: ConversionEventType[] | null

  @Field(() => [AttributionVerdict], {
    nullable: true,
    description: 'Only events with one of these verdicts when they happened; all, if left out.',
  })
  declare verdicts?: AttributionVerdict[] | null
}

@ObjectType({ description: 'The new endpoint with its secret.' })
class CreateWebhookEndpointPayload extends Payload {
  @Field(() => WebhookEndpoint, { nullable: true, description: 'The endpoint; null on error.' })
  endpoint: WebhookEndpoint | null = null

  @Field(() => String, {
    nullable: true,
    description: 'Its secret, `whsec_…`, as libraries of Standard Webhooks take it. Shown this once.',
  })
  secret: string | null = null
}

@InputType({ description: 'A change of an endpoint. What is left out stays as it is.' })
class UpdateWebhookEndpointInput {
  @Field(() => ID, { description: 'The endpoint.' })
  declare endpointId: string

  @Field(() => String, { nullable: true, description: 'Public https address, at most 2048 characters.' })
  declare url?: string | null

  @Field(() => String, { nullable: true, description: 'What it is for, at most 200 characters; null for nothing.' })
  declare description?: string | null

  @Field(() => [ConversionKind], { nullable: true, description: 'Only events of these kinds; null for all.' })
  declare kinds?: ConversionKind[] | null

  @Field(() => [ConversionEventType], { nullable: true, description: 'Only events of these types; null for all.' })
  declare types?: ConversionEventType[] | null

  @Field(() => [AttributionVerdict], {
    nullable: true,
    description: 'Only events with one of these verdicts when they happened; null for all.',
  })
  declare verdicts?: AttributionVerdict[] | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'False sends nothing more, and is the answer, too, for one that needs attention and shall stay off. True sends again, beginning with what has happened meanwhile within the last 30 days.',
  })
  declare enabled?: boolean | null
}

@ObjectType({ description: 'The endpoint as it is now.' })
class UpdateWebhookEndpointPayload extends Payload {
  @Field(() => WebhookEndpoint, { nullable: true, description: 'The endpoint; null on error.' })
  endpoint: WebhookEndpoint | null = null
}

@InputType({ description: 'An endpoint to delete.' })
class DeleteWebhookEndpointInput {
  @Field(() => ID, { description: 'The endpoint.' })
  declare endpointId: string
}

@ObjectType({ description: 'The endpoint is deleted.' })
class DeleteWebhookEndpointPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Identifier of the endpoint that is no more; null on error.' })
  deletedWebhookEndpointId: string | null = null
}

@InputType({ description: 'An endpoint that is to get a new secret.' })
class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'The endpoint.' })
  declare endpointId: string
}

@ObjectType({ description: 'The endpoint with its new secret.' })
class RotateWebhookSecretPayload extends Payload {
  @Field(() => WebhookEndpoint, { nullable: true, description: 'The endpoint; null on error.' })
  endpoint: WebhookEndpoint | null = null

  @Field(() => String, { nullable: true, description: 'Its new secret. Shown this once.' })
  secret: string | null = null
}

const WHO = 'Staff with the role OWNER. Noted in the audit log.'

/** What owners do with endpoints. */
@Resolver(() => WebhookEndpoint)
export class ManageEndpointsResolver {
  @Mutation(() => CreateWebhookEndpointPayload, {
    nullable: true,
    description: `Makes an endpoint, which gets what happens from now on, and shows its secret, this once. ${WHO} Errors: BLANK, TOO_LONG, INVALID for an address, TOO_MANY above 20.`,
  })
  createWebhookEndpoint(
    @Arg('input', () => CreateWebhookEndpointInput, { description: 'The endpoint.' }) input: CreateWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateWebhookEndpointPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(CreateWebhookEndpointPayload, () =>
      context.change(viewer.businessId, (tx) => createEndpoint(context.app, tx, viewer, input)),
    )
  }

  @Mutation(() => UpdateWebhookEndpointPayload, {
    nullable: true,
    description: `Changes an endpoint, switches it off or on again. ${WHO} Errors: NOT_FOUND, BLANK, TOO_LONG, INVALID.`,
  })
  updateWebhookEndpoint(
    @Arg('input', () => UpdateWebhookEndpointInput, { description: 'The change.' }) input: UpdateWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateWebhookEndpointPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(UpdateWebhookEndpointPayload, async () => ({
      endpoint: await context.change(viewer.businessId, (tx) => updateEndpoint(context.app, tx, viewer, input)),
    }))
  }

  @Mutation(() => DeleteWebhookEndpointPayload, {
    nullable: true,
    description: `Deletes an endpoint, what was still to be sent to it, and its log. ${WHO} Errors: NOT_FOUND.`,
  })
  deleteWebhookEndpoint(
    @Arg('input', () => DeleteWebhookEndpointInput, { description: 'The endpoint.' }) input: DeleteWebhookEndpointInput,
    @Ctx() context: RequestContext,
  ): Promise<DeleteWebhookEndpointPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(DeleteWebhookEndpointPayload, async () => ({
      deletedWebhookEndpointId: await context.change(viewer.businessId, (tx) =>
        deleteEndpoint(tx, viewer, input.endpointId),
      ),
    }))
  }

  @Mutation(() => RotateWebhookSecretPayload, {
    nullable: true,
    description: `Gives an endpoint a new secret and shows it, this once. For 24 hours the one before signs along. ${WHO} Errors: NOT_FOUND.`,
  })
  rotateWebhookSecret(
    @Arg('input', () => RotateWebhookSecretInput, { description: 'The endpoint.' }) input: RotateWebhookSecretInput,
    @Ctx() context: RequestContext,
  ): Promise<RotateWebhookSecretPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(RotateWebhookSecretPayload, () =>
      context.change(viewer.businessId, (tx) => rotateSecret(tx, viewer, input.endpointId)),
    )
  }
}
