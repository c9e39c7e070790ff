import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { EmailAddressScalar } from '../kernel/graphql/scalars.ts'

/** What a member of staff may do. */
export const StaffRole = { OWNER: 'OWNER', MANAGER: 'MANAGER', AGENT: 'AGENT' } as const
export type StaffRole = keyof typeof StaffRole
registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'What a member of staff may do.',
  valuesConfig: {
    OWNER: { description: 'Everything there is.' },
    MANAGER: { description: 'Everything but staff and keys.' },
    AGENT: { description: 'Conversations and records.' },
  },
})

const StaffMemberTable = defineEntity({
  name: 'StaffMember',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    fullName: p.string(),
    email: p.string(),
    emailFolded: p.string(),
    passwordHash: p.string().hidden(),
    role: p.string().$type<StaffRole>(),
    createdAt: p.datetime(3),
  },
})

/** Somebody who works for the operator and signs in to the dashboard. */
@ObjectType('StaffMember', { implements: Node, description: 'A member of staff.' })
@Directive('@key(fields: "id")')
export class StaffMember extends StaffMemberTable.class implements Node {
  @Field(() => String, { description: 'Whole name.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'Address used to sign in.' })
  declare email: string

  @Field(() => StaffRole, { description: 'What they may do.' })
  declare role: StaffRole
}
StaffMemberTable.setClass(StaffMember)
