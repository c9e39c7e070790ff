import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { loadSigningKey } from '../businesses/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { Money } from '../kernel/graphql/money.ts'
import { DateScalar, DateTimeScalar, UrlScalar } from '../kernel/graphql/scalars.ts'
import { Link } from './link.ts'
import { writeLinkToken } from './link-token.rules.ts'
import { loadTargetName, targetKey } from './load-target-name.ts'

/** What a visitor asked for when a link was made. */
@ObjectType('AskedFor', { description: 'What a visitor asked for when a link was made.' })
export class AskedFor {
  @Field(() => DateScalar, { nullable: true, description: 'First day wanted.' })
  declare startDate: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day to move in.' })
  declare moveInDate: string | null

  @Field(() => Int, { nullable: true, description: 'How many people.' })
  declare teamSize: number | null

  @Field(() => Money, { nullable: true, description: 'Most they want to pay a month, or for one pass.' })
  declare budget: Money | null
}

/** What the graph shows of a link beyond its row. */
@Resolver(() => Link)
export class LinkResolver {
  @FieldResolver(() => UrlScalar, { description: 'Address to open. Holds the session identifier; signed.' })
  async url(@Root() link: Link, @Ctx() context: RequestContext): Promise<string> {
    const token = writeLinkToken(
      { sessionId: link.sessionId, linkId: link.id, businessId: link.businessId },
      await loadSigningKey(context, link.businessId),
    )
    return `${context.app.config.publicUrl}/l/${token}`
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When it stops working; the page then offers what is available now. Null: it does not stop.',
  })
  expiresAt(): Date | null {
    // A late visitor still finds the page, with today's offer and price; the attribution window judges the credit.
    return null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What the plan, office or pass is called now, for a label in another language. Null when there is none.',
  })
  targetName(@Root() link: Link, @Ctx() context: RequestContext): Promise<string | null> {
    return loadTargetName(context, targetKey(link))
  }

  @FieldResolver(() => AskedFor, { description: 'What the visitor asked for when it was made.' })
  asked(@Root() link: Link): AskedFor {
    return Object.assign(new AskedFor(), link.asked)
  }
}
