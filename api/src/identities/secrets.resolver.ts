import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { Site } from '../businesses/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { requireStaff } from '../kernel/graphql/viewer.ts'
import { isStorable } from '../kernel/input.ts'
import { IdentitySecret } from './identity-secret.ts'
import { createIdentitySecret, revokeIdentitySecret } from './manage-secrets.ts'

@InputType({ description: 'A site to make an identity secret for.' })
class CreateIdentitySecretInput {
  @Field(() => String, { description: 'Publishable key of the site.' })
  declare siteKey: string
}

@ObjectType({ description: 'The new identity secret.' })
class CreateIdentitySecretPayload extends Payload {
  @Field(() => IdentitySecret, { nullable: true, description: 'The secret, without its text; null on error.' })
  identitySecret: IdentitySecret | null = null

  @Field(() => String, {
    nullable: true,
    description: 'Its text, the key for HS256 as UTF-8. Shown this once: keep it on your server, never in a page.',
  })
  secret: string | null = null
}

@InputType({ description: 'An identity secret to end.' })
class RevokeIdentitySecretInput {
  @Field(() => ID, { description: 'The secret.' })
  declare identitySecretId: string
}

@ObjectType({ description: 'The identity secret is ended.' })
class RevokeIdentitySecretPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Identifier of the secret that is no more; null on error.' })
  revokedIdentitySecretId: string | null = null
}

/** Secrets with which operators' servers sign identity tokens. */
@Resolver()
export class IdentitySecretsResolver {
  @Query(() => [IdentitySecret], {
    nullable: true,
    description: 'Identity secrets of a site that are good now, oldest first; at most 2. Staff with the role OWNER.',
  })
  async identitySecrets(
    @Arg('siteKey', () => String, { description: 'Publishable key of the site.' }) siteKey: string,
    @Ctx() context: RequestContext,
  ): Promise<IdentitySecret[]> {
    const { businessId } = requireStaff(context.viewer, 'keys')
    const site = isStorable(siteKey) ? await context.em.findOne(Site, { businessId, siteKey }) : null
    if (!site) return []
    return context.em.find(IdentitySecret, { businessId, siteId: site.id }, { orderBy: { id: 'asc' } })
  }

  @Mutation(() => CreateIdentitySecretPayload, {
    nullable: true,
    description:
      'Makes an identity secret for a site and shows it, this once; the one before stays good until it is revoked. Staff with the role OWNER. Noted in the audit log. Errors: NOT_FOUND, TOO_MANY above 2.',
  })
  createIdentitySecret(
    @Arg('input', () => CreateIdentitySecretInput, { description: 'The site.' }) input: CreateIdentitySecretInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateIdentitySecretPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(CreateIdentitySecretPayload, () =>
      context.change(viewer.businessId, (tx) => createIdentitySecret(tx, viewer, input.siteKey)),
    )
  }

  @Mutation(() => RevokeIdentitySecretPayload, {
    nullable: true,
    description:
      'Ends an identity secret: tokens signed with it are not accepted any more. Staff with the role OWNER. Noted in the audit log. Errors: NOT_FOUND.',
  })
  revokeIdentitySecret(
    @Arg('input', () => RevokeIdentitySecretInput, { description: 'The secret.' }) input: RevokeIdentitySecretInput,
    @Ctx() context: RequestContext,
  ): Promise<RevokeIdentitySecretPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(RevokeIdentitySecretPayload, async () => ({
      revokedIdentitySecretId: await context.change(viewer.businessId, (tx) =>
        revokeIdentitySecret(tx, viewer, input.identitySecretId),
      ),
    }))
  }
}
