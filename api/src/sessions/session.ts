import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import { CustomField } from '../kernel/graphql/custom-field.ts'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar, UrlScalar } from '../kernel/graphql/scalars.ts'

/** Where a session was opened. */
export const Channel = { CHAT: 'CHAT', EMAIL: 'EMAIL', WHATSAPP: 'WHATSAPP', VOICE: 'VOICE' } as const
export type Channel = keyof typeof Channel
registerEnumType(Channel, {
  name: 'Channel',
  description: 'Where a session was opened.',
  valuesConfig: {
    CHAT: { description: 'The chat widget on a site.' },
    EMAIL: { description: 'An exchange of e-mails.' },
    WHATSAPP: { description: 'Messages over WhatsApp.' },
    VOICE: { description: 'A telephone call.' },
  },
})

/** Kind of device a window was opened on. */
export const DeviceClass = { MOBILE: 'MOBILE', TABLET: 'TABLET', DESKTOP: 'DESKTOP', UNKNOWN: 'UNKNOWN' } as const
export type DeviceClass = keyof typeof DeviceClass
registerEnumType(DeviceClass, {
  name: 'DeviceClass',
  description: 'Kind of device a window was opened on.',
  valuesConfig: {
    MOBILE: { description: 'A mobile telephone.' },
    TABLET: { description: 'A tablet computer.' },
    DESKTOP: { description: 'A desktop or laptop computer.' },
    UNKNOWN: { description: 'Not told.' },
  },
})

const SessionTable = defineEntity({
  name: 'Session',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    siteId: p.string(),
    channel: p.string().$type<Channel>(),
    openedAt: p.datetime(3),
    openedOn: p.string().strictNullable(),
    referrer: p.string().strictNullable(),
    campaign: p.json<CustomField[]>(),
    device: p.string().$type<DeviceClass>(),
    locale: p.string(),
    isTest: p.boolean(),
    accessTokenHash: p.string().hidden(),
  },
})

/** One chat window: what links carry and conversions are credited to. */
@ObjectType('Session', {
  implements: Node,
  description: 'One chat window, from opening to its last conversion.',
})
@Directive('@key(fields: "id")')
export class Session extends SessionTable.class implements Node {
  @Field(() => Channel, { description: 'Where it was opened.' })
  declare channel: Channel

  @Field(() => DateTimeScalar, { description: 'When the chat window opened.' })
  declare openedAt: Date

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Page the chat window was opened on, without query string.',
  })
  declare openedOn: string | null

  @Field(() => String, { description: 'Language tag the window was opened with, BCP 47.' })
  declare locale: string

  @Field(() => UrlScalar, { nullable: true, description: 'Address that referred to the page, if any.' })
  declare referrer: string | null

  @Field(() => [CustomField], { description: 'Campaign parameters of the page, as name and value.' })
  declare campaign: CustomField[]

  @Field(() => DeviceClass, { description: 'Kind of device.' })
  declare device: DeviceClass

  @Field(() => Boolean, {
    description: 'True when the operator opened it to try the chat: kept out of every figure.',
  })
  declare isTest: boolean
}
SessionTable.setClass(Session)
