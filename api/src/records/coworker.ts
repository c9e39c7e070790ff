import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar, EmailAddressScalar } from '../kernel/graphql/scalars.ts'
import { ConversionRecord } from './conversion-record.ts'

/** A person or a company. */
export const CoworkerType = { INDIVIDUAL: 'INDIVIDUAL', COMPANY: 'COMPANY' } as const
export type CoworkerType = keyof typeof CoworkerType
registerEnumType(CoworkerType, {
  name: 'CoworkerType',
  description: 'A person or a company.',
  valuesConfig: {
    INDIVIDUAL: { description: 'A person.' },
    COMPANY: { description: 'A firm or another organisation.' },
  },
})

const CoworkerTable = defineEntity({
  name: 'Coworker',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    uniqueId: p.string().strictNullable(),
    externalUrl: p.string().strictNullable(),
    createdAt: p.datetime(3),
    coworkerType: p.string().$type<CoworkerType>(),
    fullName: p.string(),
    email: p.string(),
    emailFolded: p.string(),
    mobilePhone: p.string().strictNullable(),
    companyName: p.string().strictNullable(),
    active: p.boolean(),
    registrationDate: p.datetime(3),
    erasedAt: p.datetime(3).nullable(),
  },
})

/** A customer: a member with an active contract, a contact without. */
@ObjectType('Coworker', { implements: [Node, ConversionRecord], description: 'A customer.' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "uniqueId")')
export class Coworker extends CoworkerTable.class implements ConversionRecord {
  @Field(() => ID, { nullable: true, description: 'Identifier in Nexudus.' })
  declare uniqueId: string | null

  @Directive('@tag(name: "pii")')
  @Field(() => String, { description: 'Whole name; `Erased` once `erasedAt` is set.' })
  declare fullName: string

  @Directive('@tag(name: "pii")')
  @Field(() => EmailAddressScalar, {
    description: 'E-mail address they are known by; one under `erased.invalid` once `erasedAt` is set.',
  })
  declare email: string

  @Field(() => CoworkerType, { description: 'A person or a company.' })
  declare coworkerType: CoworkerType

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: 'Mobile number.' })
  declare mobilePhone: string | null

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: 'Name of their company, if any.' })
  declare companyName: string | null

  @Field(() => Boolean, { description: 'Whether the account is open.' })
  declare active: boolean

  @Field(() => DateTimeScalar, { description: 'When they became a customer.' })
  declare registrationDate: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When name, address and everything personal were taken out of it; null while it has them (product rule 4.13).',
  })
  declare erasedAt: Date | null
}
CoworkerTable.setClass(Coworker)
