import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { CustomField } from '../kernel/graphql/custom-field.ts'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar, EmailAddressScalar } from '../kernel/graphql/scalars.ts'
import { ConversionRecord } from './conversion-record.ts'

const VisitorTable = defineEntity({
  name: 'Visitor',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    uniqueId: p.string().strictNullable(),
    externalUrl: p.string().strictNullable(),
    createdAt: p.datetime(3),
    fullName: p.string(),
    email: p.string(),
    emailFolded: p.string(),
    phoneNumber: p.string().strictNullable(),
    companyName: p.string().strictNullable(),
    expectedArrival: p.datetime(3).strictNullable(),
    isTour: p.boolean(),
    tourConfirmed: p.boolean(),
    visitReason: p.string().strictNullable(),
    notes: p.string().strictNullable(),
    arrived: p.boolean(),
    noShow: p.boolean(),
    visitorCode: p.string(),
    /** The coworker who is visited; not the customer a visitor may become. */
    hostId: p.string().strictNullable(),
    customFields: p.json<CustomField[]>(),
    tourAhead: p.boolean(),
    erasedAt: p.datetime(3).nullable(),
  },
})

/** Somebody who asked for a tour. */
@ObjectType('Visitor', { implements: [Node, ConversionRecord], description: 'Somebody who asked for a tour.' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "uniqueId")')
export class Visitor extends VisitorTable.class implements ConversionRecord {
  @Field(() => ID, { nullable: true, description: 'Identifier in Nexudus.' })
  declare uniqueId: string | null

  @Directive('@tag(name: "pii")')
  @Field(() => String, { description: 'Whole name; `Erased` once `erasedAt` is set.' })
  declare fullName: string

  @Directive('@tag(name: "pii")')
  @Field(() => EmailAddressScalar, {
    description: 'Address to confirm the tour to; one under `erased.invalid` once `erasedAt` is set.',
  })
  declare email: string

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: 'Telephone number as given.' })
  declare phoneNumber: string | null

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: 'Company, if any.' })
  declare companyName: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they are expected.' })
  declare expectedArrival: Date | null

  @Field(() => Boolean, { description: 'Always true for a visit arranged to see the space.' })
  declare isTour: boolean

  @Field(() => Boolean, { description: 'Whether staff confirmed the time.' })
  declare tourConfirmed: boolean

  @Field(() => String, { nullable: true, description: 'What they come for, such as `Tour of Studio 4`.' })
  declare visitReason: string | null

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: 'What they added.' })
  declare notes: string | null

  @Field(() => Boolean, { description: 'Whether they came.' })
  declare arrived: boolean

  @Field(() => Boolean, { description: 'Whether it was noted that they did not come (product rule 4.9).' })
  declare noShow: boolean

  @Field(() => String, { description: 'Code to show at the door: six characters.' })
  declare visitorCode: string

  @Field(() => [CustomField], {
    description: 'Custom fields, the chat session ID among them as `chatSessionId`.',
  })
  declare customFields: CustomField[]

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When name, address and everything personal were taken out of it; null while it has them (product rule 4.13).',
  })
  declare erasedAt: Date | null
}
VisitorTable.setClass(Visitor)
