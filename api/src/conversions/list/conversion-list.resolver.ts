import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { ConversationFilter } from '../../conversations/index.ts'
import { type Connection, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { type Conversion, ConversionConnection } from '../conversion.ts'
import { listConversions, requireBoth, sumConversions } from './list-conversions.ts'

@ObjectType({ description: 'What conversions add up to in one currency; never added to another (product rule 4.4).' })
class ConversionWorth {
  @Field(() => String, { description: 'ISO 4217 code.' })
  declare currency: string

  @Field(() => Float, { description: "The sum, in the currency's smallest unit: a whole number below 2^53." })
  declare amountMinor: number
}

@ObjectType({ description: 'How many conversions there are and what they are worth.' })
class ConversionSums {
  @Field(() => Int, { description: 'How many, exact; those without a price as well.' })
  declare count: number

  @Field(() => [ConversionWorth], { description: 'One entry a currency, by its code.' })
  declare worth: ConversionWorth[]
}

const WHICH =
  'Those in the conversations of the filter that are what its `converted`, `standing`, `reversed`, `assisted` and `currencies` say; without any of these, all that are credited.'
const WHO = 'Staff, or the scopes `conversions:read` and `conversations:read`.'

/** The outcomes in a list of conversations: what a sum of money is made of. */
@Resolver()
export class ConversionListResolver {
  @Query(() => ConversionConnection, {
    nullable: true,
    description: `Conversions, the latest first. ${WHICH} At most 100 a page. ${WHO}`,
  })
  conversions(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | null,
    @Arg('filter', () => ConversationFilter, {
      nullable: true,
      description: 'In which conversations; in all, if left out.',
    })
    filter: ConversationFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Conversion>> {
    const page = readPage({ first, after }, 'conversions', 2)
    return listConversions(context, requireBoth(context), page, filter ?? {})
  }

  @Query(() => ConversionSums, {
    nullable: true,
    description: `How many conversions \`conversions\` lists, and their worth: of the figures of insights, what stands behind each. ${WHICH} ${WHO}`,
  })
  conversionSums(
    @Arg('filter', () => ConversationFilter, {
      nullable: true,
      description: 'In which conversations; in all, if left out.',
    })
    filter: ConversationFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<ConversionSums> {
    return sumConversions(context, requireBoth(context), filter ?? {})
  }
}
