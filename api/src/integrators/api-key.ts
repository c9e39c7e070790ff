import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'

const ApiKeyTable = defineEntity({
  name: 'ApiKey',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    name: p.string(),
    /** How the secret begins; the rest of it is known to its holder alone. */
    prefix: p.string(),
    secretHash: p.string().hidden(),
    scopes: p.array(),
    createdAt: p.datetime(3),
    createdBy: p.string().strictNullable(),
    expiresAt: p.datetime(3).strictNullable(),
    lastUsedAt: p.datetime(3).strictNullable(),
    revokedAt: p.datetime(3).strictNullable(),
  },
})

/** What lets a program of others act for the business. */
@ObjectType('ApiKey', { implements: Node, description: 'A key with which a program acts for the business.' })
export class ApiKey extends ApiKeyTable.class implements Node {
  @Field(() => String, { description: 'What it is for, as its maker named it.' })
  declare name: string

  @Field(() => String, { description: 'First characters of its secret, to tell it by; the rest is not kept.' })
  declare prefix: string

  @Field(() => [String], { description: 'What it may do, such as `conversions:read`.' })
  declare scopes: string[]

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops working. Null: it does not.' })
  declare expiresAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  declare lastUsedAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked, if it was.' })
  declare revokedAt: Date | null
}
ApiKeyTable.setClass(ApiKey)
