import { Field, Float, Int, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../../kernel/graphql/scalars.ts'
import { ConversionKind } from '../../conversion-kind.ts'

@ObjectType({ description: 'How many conversations led to an outcome of one kind.' })
class KindFigure {
  @Field(() => ConversionKind, { description: 'Which kind of outcome is counted.' })
  declare kind: ConversionKind

  @Field(() => Int, { description: 'Conversations with an outcome of this kind, reversed ones included.' })
  declare gross: number

  @Field(() => Int, { description: 'Those with one that was not reversed (product rule 4.9).' })
  declare net: number
}

/** What is counted of the conversations of a period. */
@ObjectType('PeriodFigures', {
  description: 'What is counted of the conversations of a period. Each number counts conversations, not outcomes.',
})
export class PeriodFigures {
  @Field(() => DateTimeScalar, { description: 'From this instant on.' })
  declare from: Date

  @Field(() => DateTimeScalar, { description: 'Before this instant.' })
  declare before: Date

  @Field(() => Int, {
    description: 'In which something was said; where the filter asks for openings, windows left empty as well.',
  })
  declare conversations: number

  @Field(() => Int, { description: 'Of these, a link was offered in.' })
  declare offered: number

  @Field(() => Int, { description: 'Of these, a link was opened in.' })
  declare clicked: number

  @Field(() => Int, { description: 'Of these, with an outcome, reversed ones included.' })
  declare convertedGross: number

  @Field(() => Int, { description: 'Of these, with an outcome that was not reversed (product rule 4.9).' })
  declare convertedNet: number

  @Field(() => [KindFigure], { description: 'Each kind, in the order of the badges.' })
  declare kinds: KindFigure[]

  @Field(() => Float, { nullable: true, description: '`convertedGross` of `conversations`, 0 to 1; null of none.' })
  rateGross(): number | null {
    return this.conversations > 0 ? this.convertedGross / this.conversations : null
  }

  @Field(() => Float, { nullable: true, description: '`convertedNet` of `conversations`, 0 to 1; null of none.' })
  rateNet(): number | null {
    return this.conversations > 0 ? this.convertedNet / this.conversations : null
  }
}

/** Key figures of a list against the period before. */
@ObjectType('ConversationFigures', { description: 'Key figures of a list of conversations against the period before.' })
export class ConversationFigures {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the period begins, where that is not what the filter says: give it as `activeFromDay`, or as `openedFromDay` where the filter says when they were opened, to list what is counted.',
  })
  declare firstDay: string | null

  @Field(() => PeriodFigures, { description: 'Of the period that the filter names.' })
  declare current: PeriodFigures

  @Field(() => PeriodFigures, { description: 'Of the period before, equally long.' })
  declare previous: PeriodFigures
}
