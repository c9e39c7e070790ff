import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'

const IdentitySecretTable = defineEntity({
  name: 'IdentitySecret',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    siteId: p.string(),
    /** As it is: what signs can only be checked with itself. Never leaves the server again. */
    secret: p.string().hidden(),
    createdAt: p.datetime(3),
  },
})

/** What the operator's server signs identity tokens with; the secret itself is shown once. */
@ObjectType('IdentitySecret', {
  implements: Node,
  description:
    "A secret with which the operator's server signs identity tokens for a site. It is shown once, when made.",
})
export class IdentitySecret extends IdentitySecretTable.class implements Node {
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: Date
}
IdentitySecretTable.setClass(IdentitySecret)
