import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar, EmailAddressScalar } from '../../kernel/graphql/scalars.ts'
import { StaffRole } from '../staff-member.ts'

const StaffInvitationTable = defineEntity({
  name: 'StaffInvitation',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    tokenHash: p.string().hidden(),
    fullName: p.string(),
    email: p.string(),
    emailFolded: p.string(),
    role: p.string().$type<StaffRole>(),
    createdAt: p.datetime(3),
    expiresAt: p.datetime(3),
  },
})

/** Somebody who may join the staff with a link. */
@ObjectType('StaffInvitation', { implements: Node, description: 'Somebody who was invited and has not joined yet.' })
export class StaffInvitation extends StaffInvitationTable.class implements Node {
  @Field(() => String, { description: 'Whole name.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'Address that they will sign in with.' })
  declare email: string

  @Field(() => StaffRole, { description: 'What they will be allowed to do.' })
  declare role: StaffRole

  @Field(() => DateTimeScalar, { description: 'When they were invited.' })
  declare createdAt: Date

  @Field(() => DateTimeScalar, { description: 'Until when they can join: seven days after they were invited.' })
  declare expiresAt: Date
}
StaffInvitationTable.setClass(StaffInvitation)
