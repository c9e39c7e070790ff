import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'

/** From and until when a space is open on a day, `HH:MM` in the business's time zone. */
export interface OpeningHours {
  /** 1 for Monday to 7 for Sunday. */
  day: number
  opens: string
  closes: string
}

const BusinessTable = defineEntity({
  name: 'Business',
  properties: {
    id: p.string().primary(),
    name: p.string(),
    timeZone: p.string(),
    currency: p.string(),
    locale: p.string(),
    attributionDays: p.integer(),
    chatIdleMinutes: p.integer(),
    address: p.array(),
    contactEmail: p.string(),
    contactPhone: p.string(),
    openingHours: p.json<OpeningHours[]>(),
    /** Signs the tokens of links; never leaves the server. */
    signingKey: p.string().hidden(),
    createdAt: p.datetime(3),
  },
})

/** A coworking operator, one tenant: everything else belongs to one. */
@ObjectType('Business', { implements: Node, description: 'A coworking operator: one tenant.' })
@Directive('@key(fields: "id")')
export class Business extends BusinessTable.class implements Node {
  @Field(() => String, { description: 'What visitors know it as.' })
  declare name: string

  @Field(() => String, { description: 'IANA time zone, such as `Europe/Berlin`.' })
  declare timeZone: string

  @Field(() => String, { description: 'ISO 4217 code prices are in by default.' })
  declare currency: string

  @Field(() => String, { description: 'BCP 47 tag of its own language.' })
  declare locale: string

  @Field(() => Int, {
    description: 'Days after the last message in which an outcome is credited to a session (product rule 4.7).',
  })
  declare attributionDays: number

  @Field(() => [String], { description: 'Postal address, line by line; empty when none is set.' })
  declare address: string[]

  @Field(() => String, { description: 'E-mail address that the assistant gives people who want to reach the team.' })
  declare contactEmail: string

  @Field(() => String, { description: 'Telephone number that the assistant gives them; empty when none is set.' })
  declare contactPhone: string
}
BusinessTable.setClass(Business)
