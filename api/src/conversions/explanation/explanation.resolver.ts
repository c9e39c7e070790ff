import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { requireScope } from '../../kernel/graphql/viewer.ts'
import { loadLink } from '../../links/index.ts'
import { loadSession, Session } from '../../sessions/index.ts'
import { loadStaffMember, StaffMember } from '../../staff/index.ts'
import { Conversion } from '../conversion.ts'
import { loadConversion } from '../load-conversions.ts'
import { explainMissingBadge } from './explain-missing-badge.ts'
import { explain } from './explanation.rules.ts'
import { MISSING_BADGE_SENTENCES, MissingBadgeReason } from './missing-badge.rules.ts'

registerEnumType(MissingBadgeReason, {
  name: 'MissingBadgeReason',
  description: 'Why a record has no badge on a conversation.',
  valuesConfig: Object.fromEntries(
    Object.entries(MISSING_BADGE_SENTENCES).map(([reason, description]) => [reason, { description }]),
  ),
})

@ObjectType({ description: 'Why a conversion is attributed as it is; its other fields hold the facts.' })
class ConversionExplanation {
  @Field(() => String, { description: 'All of it in a sentence or two, in English.' })
  declare sentence: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When staff last attached or detached it, if they did.' })
  declare attributedAt: Date | null

  @Field(() => String, { nullable: true, description: 'What they noted then.' })
  declare attributionNote: string | null

  @Field(() => String, { nullable: true, description: 'What was noted when it was reversed.' })
  declare reversalNote: string | null

  declare attributedBy: string | null
}

@ObjectType({ description: 'Why a record has no badge on a conversation, or that it has one.' })
class MissingBadgeExplanation {
  @Field(() => MissingBadgeReason, { description: 'Why there is none.' })
  declare reason: MissingBadgeReason

  @Field(() => String, { description: 'The reason in a sentence, in English.' })
  declare sentence: string

  declare conversionId: string | undefined
  declare creditedTo: string | undefined
}

/** Why conversions are attributed as they are (product.md rule 4.12). */
@Resolver(() => Conversion)
export class ExplanationResolver {
  @FieldResolver(() => ConversionExplanation, {
    nullable: true,
    description:
      'Why it is attributed as it is (product rule 4.12): verdict, reason, link, click time, message and window end stand beside it on the conversion. Staff, or scope `conversions:read`.',
  })
  async explanation(@Root() conversion: Conversion, @Ctx() context: RequestContext): Promise<ConversionExplanation> {
    requireScope(context.viewer, 'conversions:read')
    const { linkId, attributedAt, attributedBy, attributionNote, reversalNote } = conversion
    const link = conversion.loadedLink ?? (linkId ? await loadLink(context, linkId) : null)
    const sentence = explain({ ...conversion, linkLabel: link?.label ?? null })
    const facts = { sentence, attributedAt, attributedBy, attributionNote, reversalNote }
    return Object.assign(new ConversionExplanation(), facts)
  }

  @Query(() => MissingBadgeExplanation, {
    nullable: true,
    description:
      'Why a record has no badge on the conversation of a session (product rule 4.12). What belongs to another business looks like nothing at all. Staff, or scope `conversions:read`.',
  })
  async explainMissingBadge(
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Arg('recordId', () => ID, { description: 'The visitor, coworker, contract or sale.' }) recordId: string,
    @Ctx() context: RequestContext,
  ): Promise<MissingBadgeExplanation> {
    const businessId = requireScope(context.viewer, 'conversions:read')
    const { reason, conversionId, creditedTo } = await explainMissingBadge(context, businessId, sessionId, recordId)
    const sentence = MISSING_BADGE_SENTENCES[reason]
    return Object.assign(new MissingBadgeExplanation(), { reason, sentence, conversionId, creditedTo })
  }
}

/** Who attributed by hand. */
@Resolver(() => ConversionExplanation)
export class ConversionExplanationResolver {
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The member of staff who last attached or detached it. For staff only.',
  })
  attributedBy(
    @Root() explanation: ConversionExplanation,
    @Ctx() context: RequestContext,
  ): Promise<StaffMember | null> | null {
    return explanation.attributedBy ? loadStaffMember(context, explanation.attributedBy) : null
  }
}

/** What decided about a missing badge. */
@Resolver(() => MissingBadgeExplanation)
export class MissingBadgeResolver {
  @FieldResolver(() => Conversion, {
    nullable: true,
    description: 'The conversion of the record that decides it; its own explanation says more.',
  })
  conversion(
    @Root() explanation: MissingBadgeExplanation,
    @Ctx() context: RequestContext,
  ): Promise<Conversion | null> | null {
    return explanation.conversionId ? loadConversion(context, explanation.conversionId) : null
  }

  @FieldResolver(() => Session, { nullable: true, description: 'The session that has the credit, if one has.' })
  creditedTo(
    @Root() explanation: MissingBadgeExplanation,
    @Ctx() context: RequestContext,
  ): Promise<Session | null> | null {
    return explanation.creditedTo ? loadSession(context, explanation.creditedTo) : null
  }
}
