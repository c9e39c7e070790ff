import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { PLATFORM_ACTIONS } from '../receiving/read-delivery.ts'
import { addressOf } from '../receiving/serve-platform.ts'
import { connectPlatform, disconnectPlatform, rotateSecret } from './manage-integration.ts'
import { PlatformEndpoint, PlatformIntegration } from './platform-integration.ts'

const SECRET =
  'The shared secret that the platform signs with, 16 to 200 characters of ASCII without spaces, where it has one of its own; one is made, if left out.'
const WHO = 'Staff with the role OWNER or MANAGER.'

@InputType({ description: 'A connection to make.' })
class ConnectPlatformInput {
  @Field(() => String, { nullable: true, description: SECRET })
  declare secret?: string | null
}

@ObjectType({ description: 'The new connection with its secret.' })
class ConnectPlatformPayload extends Payload {
  @Field(() => PlatformIntegration, { nullable: true, description: 'The connection; null on error.' })
  integration: PlatformIntegration | null = null

  @Field(() => String, { nullable: true, description: 'Its secret, to enter at the platform. Shown this once.' })
  secret: string | null = null
}

@InputType({ description: 'A new secret for the connection.' })
class RotatePlatformSecretInput {
  @Field(() => String, { nullable: true, description: SECRET })
  declare secret?: string | null
}

@ObjectType({ description: 'The connection with its new secret.' })
class RotatePlatformSecretPayload extends Payload {
  @Field(() => PlatformIntegration, { nullable: true, description: 'The connection; null on error.' })
  integration: PlatformIntegration | null = null

  @Field(() => String, { nullable: true, description: 'Its new secret, to enter at the platform. Shown this once.' })
  secret: string | null = null
}

@ObjectType({ description: 'The platform is disconnected.' })
class DisconnectPlatformPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Identifier of the connection that is no more; null on error.' })
  disconnectedPlatformId: string | null = null
}

/** How the coworking platform's webhooks reach us. */
@Resolver(() => PlatformIntegration)
export class PlatformIntegrationResolver {
  @Query(() => PlatformIntegration, {
    nullable: true,
    description: `What the coworking platform's webhooks are received with; null while it is not connected. ${WHO}`,
  })
  platformIntegration(@Ctx() context: RequestContext): Promise<PlatformIntegration | null> {
    const { businessId } = requireStaff(context.viewer, 'settings')
    return context.em.findOne(PlatformIntegration, { businessId })
  }

  @Mutation(() => ConnectPlatformPayload, {
    nullable: true,
    description: `Begins to receive the coworking platform's webhooks, and shows the secret, this once. ${WHO} Noted in the audit log. Errors: INVALID for a secret, and where the platform is connected already.`,
  })
  connectPlatform(
    @Arg('input', () => ConnectPlatformInput, { description: 'The connection.' }) input: ConnectPlatformInput,
    @Ctx() context: RequestContext,
  ): Promise<ConnectPlatformPayload> {
    const viewer = requireStaff(context.viewer, 'settings')
    return answer(ConnectPlatformPayload, () =>
      context.change(viewer.businessId, (tx) => connectPlatform(tx, viewer, input.secret)),
    )
  }

  @Mutation(() => RotatePlatformSecretPayload, {
    nullable: true,
    description: `Gives the connection a new secret and shows it, this once. For 24 hours the one before is good as well. ${WHO} Noted in the audit log. Errors: NOT_FOUND, INVALID for a secret.`,
  })
  rotatePlatformSecret(
    @Arg('input', () => RotatePlatformSecretInput, { description: 'The secret.' }) input: RotatePlatformSecretInput,
    @Ctx() context: RequestContext,
  ): Promise<RotatePlatformSecretPayload> {
    const viewer = requireStaff(context.viewer, 'settings')
    return answer(RotatePlatformSecretPayload, () =>
      context.change(viewer.businessId, (tx) => rotateSecret(tx, viewer, input.secret)),
    )
  }

  @Mutation(() => DisconnectPlatformPayload, {
    nullable: true,
    description: `Receives the coworking platform's webhooks no more; what came stays. Those of a later connection have other addresses. ${WHO} Noted in the audit log. Errors: NOT_FOUND.`,
  })
  disconnectPlatform(@Ctx() context: RequestContext): Promise<DisconnectPlatformPayload> {
    const viewer = requireStaff(context.viewer, 'settings')
    return answer(DisconnectPlatformPayload, async () => ({
      disconnectedPlatformId: await context.change(viewer.businessId, (tx) => disconnectPlatform(tx, viewer)),
    }))
  }

  @FieldResolver(() => [PlatformEndpoint], {
    description: 'Where the webhooks of each action are to be sent: one webhook at the platform for each.',
  })
  endpoints(@Root() connection: PlatformIntegration, @Ctx() { app }: RequestContext): PlatformEndpoint[] {
    return PLATFORM_ACTIONS.map((action) =>
      Object.assign(new PlatformEndpoint(), { action, url: addressOf(app, connection.id, action) }),
    )
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When a webhook came last that the secret proved, within the last 90 days; null for never.',
  })
  async lastReceivedAt(
    @Root() { businessId }: PlatformIntegration,
    @Ctx() context: RequestContext,
  ): Promise<Date | null> {
    const [row] = await context.query<{ at: string | null }>(
      'select max(last_received_at)::text as at from platform_delivery where business_id = $1',
      [businessId],
    )
    return row?.at ? new Date(row.at) : null
  }
}
