import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar, EmailAddressScalar } from '../../kernel/graphql/scalars.ts'

const ContactRequestTable = defineEntity({
  name: 'ContactRequest',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    conversationId: p.string(),
    idempotencyKey: p.string(),
    fullName: p.string(),
    email: p.string(),
    phoneNumber: p.string().strictNullable(),
    note: p.string().strictNullable(),
    summary: p.string(),
    createdAt: p.datetime(3),
  },
})

/** A visitor's wish to hear from a person: the conversation is handed over to the team. */
@ObjectType('ContactRequest', {
  implements: Node,
  description: 'A visitor who wants to hear from a person: the conversation is handed over to the team.',
})
@Directive('@key(fields: "id")')
export class ContactRequest extends ContactRequestTable.class implements Node {
  @Directive('@tag(name: "pii")')
  @Field(() => String, { description: 'Whole name; `Erased` once the words of its conversation are.' })
  declare fullName: string

  @Directive('@tag(name: "pii")')
  @Field(() => EmailAddressScalar, {
    description: 'Address to write to; one under `erased.invalid` once the words of its conversation are erased.',
  })
  declare email: string

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: 'Number to call, as given.' })
  declare phoneNumber: string | null

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: 'What the visitor added, at most 2,000 characters.' })
  declare note: string | null

  @Directive('@tag(name: "pii")')
  @Field(() => String, {
    description:
      'What the conversation was about, a line each: what is looked for, from when, for how many, the budget, the offers, open questions. Quotes the visitor.',
  })
  declare summary: string

  @Field(() => DateTimeScalar, { description: 'When the conversation was handed over.' })
  declare createdAt: Date
}
ContactRequestTable.setClass(ContactRequest)
