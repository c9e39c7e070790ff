import { defineEntity, OptionalProps, p } from '@mikro-orm/postgresql'
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { type Asked, LinkKind, type OfferKind } from '../catalog/index.ts'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'

/** How far a link came. */
export const LinkState = { SHOWN: 'SHOWN', CLICKED: 'CLICKED', STARTED: 'STARTED', CONVERTED: 'CONVERTED' } as const
export type LinkState = keyof typeof LinkState
registerEnumType(LinkState, {
  name: 'LinkState',
  description: 'How far a link came. Each includes the ones before it.',
  valuesConfig: {
    SHOWN: { description: 'Shown in a message.' },
    CLICKED: { description: 'It was opened.' },
    STARTED: { description: 'Its form was begun.' },
    CONVERTED: { description: 'It led to an outcome.' },
  },
})

const LinkTable = defineEntity({
  name: 'Link',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    sessionId: p.string(),
    messageId: p.string().strictNullable(),
    kind: p.string().$type<OfferKind>(),
    targetId: p.string(),
    label: p.string(),
    asked: p.json<Asked>(),
    createdAt: p.datetime(3),
    clickCount: p.integer(),
    firstClickedAt: p.datetime(3).strictNullable(),
    lastClickedAt: p.datetime(3).strictNullable(),
    startedAt: p.datetime(3).strictNullable(),
    convertedAt: p.datetime(3).strictNullable(),
    /** When what it offers was found gone; null again once it is back. */
    goneAt: p.datetime(3).strictNullable(),
  },
})

/** A call to action offered in a conversation. */
@ObjectType('Link', { implements: Node, description: 'A call to action that carries the session identifier.' })
@Directive('@key(fields: "id")')
export class Link extends LinkTable.class implements Node {
  declare [OptionalProps]?: 'state'

  @Field(() => LinkKind, { description: 'What it leads to.' })
  declare kind: OfferKind

  @Field(() => String, { description: 'Text of the button, such as `Sign up for Hot Desk`.' })
  declare label: string

  @Field(() => Int, { description: 'How often it was opened.' })
  declare clickCount: number

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first opened.' })
  declare firstClickedAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last opened.' })
  declare lastClickedAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its form was first begun.' })
  declare startedAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it first led to an outcome.' })
  declare convertedAt: Date | null

  @Field(() => LinkState, { description: 'How far it came.' })
  get state(): LinkState {
    if (this.convertedAt) return 'CONVERTED'
    if (this.startedAt) return 'STARTED'
    return this.clickCount > 0 ? 'CLICKED' : 'SHOWN'
  }
}
LinkTable.setClass(Link)
