import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { ConversionKind } from '../../conversations/index.ts'
import type { Connection } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { loadSession, Session } from '../../sessions/index.ts'
import { AttributionReason } from '../attribution/attribution.rules.ts'
import { Conversion, ConversionConnection } from '../conversion.ts'
import { listUnattributed } from './list-unattributed.ts'
import { loadSuggestions } from './suggest-sessions.ts'

@InputType({ description: 'Which unattributed conversions to list. Everything given must hold.' })
class UnattributedFilter {
  @Field(() => [ConversionKind], { nullable: true, description: 'Of these kinds.' })
  declare kinds?: ConversionKind[] | null

  @Field(() => [AttributionReason], { nullable: true, description: 'For one of these reasons.' })
  declare reasons?: AttributionReason[] | null
}

@ObjectType({ description: 'A session that an unattributed conversion may have come of.' })
class SessionSuggestion {
  @Field(() => ID, { description: 'Identifier of the session, to attach the conversion to.' })
  declare sessionId: string

  @Field(() => Boolean, { description: 'It led the same person to something else.' })
  declare samePerson: boolean

  @Field(() => Boolean, { description: 'A link of it offered what was sold.' })
  declare sameOffer: boolean
}

/** The sessions behind suggestions. */
@Resolver(() => SessionSuggestion)
export class SessionSuggestionResolver {
  @FieldResolver(() => Session, { description: 'What is known of the chat window.' })
  session(@Root() suggestion: SessionSuggestion, @Ctx() context: RequestContext): Promise<Session | null> {
    return loadSession(context, suggestion.sessionId)
  }
}

/** Conversions that are credited to nobody. */
@Resolver(() => Conversion)
export class UnattributedResolver {
  @Query(() => ConversionConnection, {
    nullable: true,
    description:
      'Conversions that are credited to no session, newest first, each with its reason and what was claimed (product rule 4.6). At most 100 a page. Staff, or scope `conversions:read`.',
  })
  unattributedConversions(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | null,
    @Arg('filter', () => UnattributedFilter, { nullable: true, description: 'Which to list; all, if left out.' })
    filter: UnattributedFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Conversion>> {
    const businessId = requireScope(context.viewer, 'conversions:read')
    return listUnattributed(context, businessId, { first, after }, filter ?? {})
  }

  @FieldResolver(() => [SessionSuggestion], {
    description:
      'Sessions that it may have come of, those opened last first, at most ten: of the same person, or with a link to what was sold. Empty unless it is unattributed. Staff and scope `conversions:read`.',
  })
  suggestions(@Root() conversion: Conversion, @Ctx() context: RequestContext): Promise<SessionSuggestion[]> {
    return loadSuggestions(context, conversion.id)
  }
}
