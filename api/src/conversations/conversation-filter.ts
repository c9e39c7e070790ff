import { Field, ID, InputType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'
import { Channel } from '../sessions/index.ts'
import { Audience } from './conversation.ts'
import { ConversionKind } from './conversion-kind.ts'
import { FrictionReason } from './friction/friction-reason.ts'
import { Stage } from './stage.rules.ts'

/** Order of the list of conversations. */
export const ConversationOrder = { LAST_ACTIVITY_DESC: 'LAST_ACTIVITY_DESC', OPENED_ASC: 'OPENED_ASC' } as const
export type ConversationOrder = keyof typeof ConversationOrder
registerEnumType(ConversationOrder, {
  name: 'ConversationOrder',
  description: 'Order of the list of conversations.',
  valuesConfig: {
    LAST_ACTIVITY_DESC: { description: 'Latest activity first.' },
    OPENED_ASC: { description: 'Earliest opened first.' },
  },
})

/** Which conversations to list. */
@InputType('ConversationFilter', { description: 'Which conversations to list. Everything given must hold.' })
export class ConversationFilter {
  @Field(() => [ConversionKind], {
    nullable: true,
    description: 'Has an outcome of one of these kinds; of any kind, if the list is empty.',
  })
  declare converted?: ConversionKind[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: has no outcome at all. False: has one.' })
  declare unconverted?: boolean | null

  @Field(() => [Channel], { nullable: true, description: 'Of these channels.' })
  declare channels?: Channel[] | null

  @Field(() => String, {
    nullable: true,
    description: "Words in any message, each whole or its beginning, all of them; or in the customer's name.",
  })
  declare text?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this session.' })
  declare sessionId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last activity from this instant on.' })
  declare activeFrom?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last activity before this instant.' })
  declare activeBefore?: Date | null

  @Field(() => [Stage], { nullable: true, description: 'Came exactly this far.' })
  declare stages?: Stage[] | null

  @Field(() => [FrictionReason], {
    nullable: true,
    description: 'Stopped for one of these reasons; for any, if the list is empty.',
  })
  declare friction?: FrictionReason[] | null

  @Field(() => [Audience], {
    nullable: true,
    description: 'With people of these kinds. Members are a bucket of their own: they have no friction.',
  })
  declare audiences?: Audience[] | null

  @Field(() => Boolean, { nullable: true, description: 'Reviewed, or not yet.' })
  declare reviewed?: boolean | null
}
