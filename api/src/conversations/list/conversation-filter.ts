import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { LinkKind, type OfferKind } from '../../catalog/index.ts'
import { DateScalar, DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { Channel, DeviceClass } from '../../sessions/index.ts'
import { Audience } from '../conversation.ts'
import { ConversionKind } from '../conversion-kind.ts'
import { FrictionReason } from '../friction/friction-reason.ts'
import { MessageRating } from '../rating/message-rating.ts'
import { Stage } from '../stage.rules.ts'

/** Order of the list of conversations. */
export const ConversationOrder = {
  LAST_ACTIVITY_DESC: 'LAST_ACTIVITY_DESC',
  OPENED_ASC: 'OPENED_ASC',
  OPENED_DESC: 'OPENED_DESC',
} as const
export type ConversationOrder = keyof typeof ConversationOrder
registerEnumType(ConversationOrder, {
  name: 'ConversationOrder',
  description: 'Order of the list of conversations.',
  valuesConfig: {
    LAST_ACTIVITY_DESC: { description: 'Latest activity first.' },
    OPENED_ASC: { description: 'Earliest opened first.' },
    OPENED_DESC: {
      description: 'Latest opened first: the order to read those opened within a range of time in.',
    },
  },
})

const DAY = "of the business's time zone, included"

/** Which conversations to list: what the list, its figures, its export and its address mean by a filter. */
@InputType('ConversationFilter', {
  description:
    "Which conversations to list. Everything given must hold. The dashboard's address and the export say the same with these names: `/?reached=CLICKED&unconverted=true&activeFromDay=2026-11-01`; several values of one are given one by one, `languages=de&languages=fr`, none as `converted=`.",
})
export class ConversationFilter {
  @Field(() => [ConversionKind], {
    nullable: true,
    description: 'Has an outcome of one of these kinds; of any kind, if the list is empty.',
  })
  declare converted?: ConversionKind[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: has no outcome at all. False: has one.' })
  declare unconverted?: boolean | null

  @Field(() => [ConversionKind], {
    nullable: true,
    description:
      'Has an outcome of one of these kinds that was not undone; of any kind, if the list is empty (product rule 4.9).',
  })
  declare standing?: ConversionKind[] | null

  @Field(() => [ConversionKind], {
    nullable: true,
    description: 'Has an outcome of one of these kinds that was undone; of any kind, if the list is empty.',
  })
  declare reversed?: ConversionKind[] | null

  @Field(() => [ConversionKind], {
    nullable: true,
    description:
      'Has assisted an outcome of one of these kinds that another has the credit for; of any kind, if the list is empty (product rule 4.8).',
  })
  declare assisted?: ConversionKind[] | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Has an outcome with a price in one of these currencies, ISO 4217. Beside `converted`, `standing`, `reversed` or `assisted` it is the very outcome that those mean.',
  })
  declare currencies?: string[] | null

  @Field(() => Int, {
    nullable: true,
    description: 'Its first outcome came so many whole minutes after the window was opened, or later.',
  })
  declare convertedFromMinutes?: number | null

  @Field(() => Int, { nullable: true, description: 'Its first outcome came in fewer whole minutes than this.' })
  declare convertedBelowMinutes?: number | null

  @Field(() => Stage, {
    nullable: true,
    description:
      'Came at least this far. With `unconverted`, `CLICKED` gives those clicked but not converted. `OPENED` gives windows left empty as well, which are in no list else.',
  })
  declare reached?: Stage | null

  @Field(() => [Stage], {
    nullable: true,
    description:
      'Came exactly this far. `OPENED` gives windows left empty: whatever was recorded for one, nothing was offered in it and nothing came of it.',
  })
  declare stages?: Stage[] | null

  @Field(() => [Channel], { nullable: true, description: 'Of these channels.' })
  declare channels?: Channel[] | null

  @Field(() => [Audience], {
    nullable: true,
    description: 'With people of these kinds. Members are a bucket of their own: they have no friction.',
  })
  declare audiences?: Audience[] | null

  @Field(() => [String], { nullable: true, description: 'Held in one of these languages, as `Conversation.language`.' })
  declare languages?: string[] | null

  @Field(() => String, {
    nullable: true,
    description:
      'Words in one message, each whole or its beginning, all of them; or, from 3 characters on, a part of the name or e-mail address of its customer, of who asked for the team in it or was signed in; or a session ID, alone or in a link.',
  })
  declare text?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this session.' })
  declare sessionId?: string | null

  @Field(() => ID, { nullable: true, description: 'With this customer: the identifier of a Coworker or a Visitor.' })
  declare customerId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last activity from this instant on.' })
  declare activeFrom?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last activity before this instant.' })
  declare activeBefore?: Date | null

  @Field(() => DateScalar, { nullable: true, description: `Last activity on this day ${DAY}, or later.` })
  declare activeFromDay?: string | null

  @Field(() => DateScalar, { nullable: true, description: `Last activity on this day ${DAY}, or earlier.` })
  declare activeToDay?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened from this instant on.' })
  declare openedFrom?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened before this instant.' })
  declare openedBefore?: Date | null

  @Field(() => DateScalar, { nullable: true, description: `Opened on this day ${DAY}, or later.` })
  declare openedFromDay?: string | null

  @Field(() => DateScalar, { nullable: true, description: `Opened on this day ${DAY}, or earlier.` })
  declare openedToDay?: string | null

  @Field(() => [FrictionReason], {
    nullable: true,
    description: 'Stopped for one of these reasons; for any, if the list is empty.',
  })
  declare friction?: FrictionReason[] | null

  @Field(() => Boolean, { nullable: true, description: 'Reviewed, or not yet.' })
  declare reviewed?: boolean | null

  @Field(() => [MessageRating], {
    nullable: true,
    description: 'Rated like this, as `Conversation.rating`; in any way, if the list is empty.',
  })
  declare ratings?: MessageRating[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the visitor asked for the team.' })
  declare handedOver?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether there is a question in it that could not be answered.',
  })
  declare unanswered?: boolean | null

  @Field(() => [ID], {
    nullable: true,
    description: 'A link was offered for one of these: identifiers of a Tariff, a FloorPlanDesk or a Product.',
  })
  declare offers?: string[] | null

  @Field(() => [LinkKind], { nullable: true, description: 'A link of one of these kinds was offered.' })
  declare goals?: OfferKind[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'Opened on a page with one of these paths, such as `/offices`, on any site.',
  })
  declare pages?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'The page was reached from one of these hosts, such as `search.example`, without `www.`.',
  })
  declare referrers?: string[] | null

  @Field(() => [String], { nullable: true, description: 'The page had one of these as its `utm_campaign`.' })
  declare campaigns?: string[] | null

  @Field(() => [DeviceClass], { nullable: true, description: 'Opened on one of these kinds of device.' })
  declare devices?: DeviceClass[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: opened by the operator to try the chat. False: by anybody else.',
  })
  declare isTest?: boolean | null

  @Field(() => [ID], {
    nullable: true,
    description: 'With one of these labels; with any, if the list is empty.',
  })
  declare labels?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Looked after by one of these members of staff; by anybody, if the list is empty.',
  })
  declare assignees?: string[] | null
}
