import { Field, ID, InputType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { CoworkerType } from '../coworker.ts'

@InputType()
abstract class RecordFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, the e-mail address or the company of the person; all of them, each anywhere.',
  })
  declare text?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made from this instant on.' })
  declare createdFrom?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made before this instant.' })
  declare createdBefore?: Date | null
}

/** Which visitors to list. */
@InputType('VisitorFilter', { description: 'Which visitors to list. Everything given must hold.' })
export class VisitorFilter extends RecordFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether staff confirmed the time.' })
  declare tourConfirmed?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether they came.' })
  declare arrived?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it was noted that they did not come.' })
  declare noShow?: boolean | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expected from this instant on.' })
  declare expectedFrom?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expected before this instant.' })
  declare expectedBefore?: Date | null
}

/** Which customers to list. */
@InputType('CoworkerFilter', { description: 'Which customers to list. Everything given must hold.' })
export class CoworkerFilter extends RecordFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: with a contract in force, a member. False: without, a contact.',
  })
  declare isMember?: boolean | null

  @Field(() => CoworkerType, { nullable: true, description: 'People or companies.' })
  declare coworkerType?: CoworkerType | null
}

/** Which contracts to list. */
@InputType('CoworkerContractFilter', { description: 'Which contracts to list. Everything given must hold.' })
export class CoworkerContractFilter extends RecordFilter {
  @Field(() => [ID], { nullable: true, description: 'On one of these plans.' })
  declare tariffIds?: string[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is in force: a cancelled one up to and with its last day, by the calendar of UTC.',
  })
  declare active?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it was cancelled.' })
  declare cancelled?: boolean | null

  @Field(() => DateScalar, { nullable: true, description: 'Beginning on this day or later.' })
  declare startFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Beginning before this day.' })
  declare startBefore?: string | null
}

/** Which sales to list. */
@InputType('CoworkerProductFilter', { description: 'Which sales to list. Everything given must hold.' })
export class CoworkerProductFilter extends RecordFilter {
  @Field(() => [ID], { nullable: true, description: 'Of one of these products.' })
  declare productIds?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it was refunded.' })
  declare refunded?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it was paid.' })
  declare paid?: boolean | null
}
