import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'

const PlatformIntegrationTable = defineEntity({
  name: 'PlatformIntegration',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    /** As it is: what signs can only be checked with itself. Never leaves the server again. */
    secret: p.string().hidden(),
    secretMadeAt: p.datetime(3),
    formerSecret: p.string().hidden().strictNullable(),
    formerSecretUntil: p.datetime(3).strictNullable(),
    createdAt: p.datetime(3),
    lastRefusedAt: p.datetime(3).strictNullable(),
  },
})

/** How the platform's webhooks reach a business. */
@ObjectType('PlatformIntegration', {
  implements: Node,
  description:
    "What the coworking platform's webhooks of a business are received with. There is at most one; its secret is shown once.",
})
export class PlatformIntegration extends PlatformIntegrationTable.class implements Node {
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: Date

  @Field(() => DateTimeScalar, { description: 'When its secret was made or entered.' })
  declare secretMadeAt: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when webhooks signed with the secret before are accepted too; null when there is none.',
  })
  declare formerSecretUntil: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When something came last whose signature proved nothing, to the minute; null for never. Compare the secrets then.',
  })
  declare lastRefusedAt: Date | null
}
PlatformIntegrationTable.setClass(PlatformIntegration)

/** Where one action is to be sent. */
@ObjectType('PlatformEndpoint', {
  description: 'Address that webhooks of one action of the platform are to be sent to.',
})
export class PlatformEndpoint {
  @Field(() => String, { description: "The platform's name of the action, such as `VisitorRegistered`." })
  declare action: string

  @Field(() => String, { description: 'Address to enter at the platform as the URL of this action.' })
  declare url: string
}
