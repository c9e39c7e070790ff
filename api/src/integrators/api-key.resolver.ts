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
import { type Connection, connectionTypes, pageOf, readPage } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'
import { badInput, requireStaff } from '../kernel/graphql/viewer.ts'
import { loadStaffMember, StaffMember } from '../staff/index.ts'
import { ApiKey } from './api-key.ts'
import { makeApiKey } from './create-api-key.ts'
import { revokeApiKey } from './revoke-api-key.ts'

const { Connection: ApiKeyConnection } = connectionTypes(ApiKey, 'ApiKey', 'API keys')

@InputType({ description: 'An API key to make.' })
class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for, at most 100 characters.' })
  declare name: string

  @Field(() => [String], {
    description:
      'What it may do: at least one of `conversations:read`, `records:read`, `conversions:read`, `conversions:write`, `links:write`, `catalog:read`.',
  })
  declare scopes: string[]

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops working, not past; never, if left out.' })
  declare expiresAt?: Date | null
}

@ObjectType({ description: 'The new key with its secret.' })
class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null on error.' })
  apiKey: ApiKey | null = null

  @Field(() => String, { nullable: true, description: 'Its secret. Shown this once: only a hash of it is kept.' })
  secret: string | null = null
}

@InputType({ description: 'An API key to end.' })
class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  declare apiKeyId: string
}

@ObjectType({ description: 'The key as it is now.' })
class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null on error.' })
  apiKey: ApiKey | null = null
}

/** Keys of other programs. */
@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, {
    nullable: true,
    description: 'API keys, revoked ones included, newest first. Staff with the role OWNER. At most 100 a page.',
  })
  async apiKeys(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last key seen.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ApiKey>> {
    const { businessId } = requireStaff(context.viewer, 'keys')
    const page = readPage({ first, after }, 'apiKeys', 2)
    const [at, id] = page.cursor ?? []
    if (at !== undefined && Number.isNaN(Date.parse(at))) throw badInput('The cursor is none of this list.')
    const rows = await context.query<{ created_at: string; id: string }>(
      `select * from api_key where business_id = $1 and ($3::timestamptz is null or (created_at, id) < ($3, $4))
       order by created_at desc, id desc limit $2`,
      [businessId, page.limit + 1, at ?? null, id ?? null],
    )
    return pageOf(rows, page, {
      keys: (row) => [new Date(row.created_at).toISOString(), row.id],
      item: (row) => context.read(ApiKey, row as never) as ApiKey,
    })
  }

  @Mutation(() => CreateApiKeyPayload, {
    nullable: true,
    description:
      'Makes an API key and shows its secret, this once. Staff with the role OWNER. Noted in the audit log. Errors: BLANK, TOO_LONG, INVALID for a scope or a time.',
  })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateApiKeyPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(CreateApiKeyPayload, () =>
      context.change(viewer.businessId, async (tx) => makeApiKey(tx, viewer, input)),
    )
  }

  @Mutation(() => RevokeApiKeyPayload, {
    nullable: true,
    description:
      'Ends an API key for good: within a second on every server, open connections included. Again is harmless. Staff with the role OWNER. Noted in the audit log. Errors: NOT_FOUND.',
  })
  revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'The key.' }) input: RevokeApiKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<RevokeApiKeyPayload> {
    const viewer = requireStaff(context.viewer, 'keys')
    return answer(RevokeApiKeyPayload, async () => ({
      apiKey: await context.change(viewer.businessId, (tx) => revokeApiKey(context.app, tx, viewer, input.apiKeyId)),
    }))
  }

  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Who made it; null for the first key of an installation and for somebody who is gone.',
  })
  createdBy(@Root() key: ApiKey, @Ctx() context: RequestContext): Promise<StaffMember | null> | null {
    return key.createdBy ? loadStaffMember(context, key.createdBy) : null
  }
}
