import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ObjectType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar, EmailAddressScalar } from '../kernel/graphql/scalars.ts'

const IdentityTable = defineEntity({
  name: 'Identity',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    /** Tells people apart: `sub:` and the operator's own identifier or, without one, `email:` and the folded address. */
    subject: p.string(),
    fullName: p.string(),
    email: p.string(),
    emailFolded: p.string(),
    createdAt: p.datetime(3),
  },
})

/** Somebody whom the operator's own server vouches for: the same person in all their conversations. */
@ObjectType('Identity', {
  implements: Node,
  description: "Somebody whom the operator's own server vouches for: the same person in all their conversations.",
})
@Directive('@key(fields: "id")')
export class Identity extends IdentityTable.class implements Node {
  @Directive('@tag(name: "pii")')
  @Field(() => String, { description: 'Whole name, as last told.' })
  declare fullName: string

  @Directive('@tag(name: "pii")')
  @Field(() => EmailAddressScalar, { description: 'E-mail address, as last told.' })
  declare email: string

  @Field(() => DateTimeScalar, { description: 'When they were first vouched for.' })
  declare createdAt: Date
}
IdentityTable.setClass(Identity)
