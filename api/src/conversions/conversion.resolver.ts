import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql'
import {
  BadgeColor,
  CONVERSION_KINDS,
  Conversation,
  ConversionKind,
  loadConversationOfSession,
  loadMessage,
  Message,
} from '../conversations/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { Money, moneyOf } from '../kernel/graphql/money.ts'
import { forbidden, requireScope } from '../kernel/graphql/viewer.ts'
import { Link, loadLink } from '../links/index.ts'
import { type AnyRecord, ConversionRecord, loadRecordFor } from '../records/index.ts'
import { loadSession, Session } from '../sessions/index.ts'
import { Conversion } from './conversion.ts'
import {
  loadConversion,
  loadConversionsOfRecord,
  loadConversionsOfSession,
  maySeeConversions,
} from './load-conversions.ts'

@ObjectType('Badge', { description: 'A coloured mark in the list of conversations that links to records.' })
class Badge {
  @Field(() => ConversionKind, { description: 'Outcome it stands for.' })
  declare kind: ConversionKind

  @Field(() => String, { description: 'Its text, such as `Tour booked`.' })
  declare label: string

  @Field(() => BadgeColor, { description: 'Its colour.' })
  declare color: BadgeColor

  @Field(() => Int, {
    description:
      'How many outcomes of this kind are credited, reversed ones included. 0 where the session only assisted.',
  })
  declare count: number

  @Field(() => Int, { description: 'How many of them were reversed; all of them strike the badge through.' })
  declare reversedCount: number

  @Field(() => Int, {
    description:
      'How many outcomes of this kind the session assisted: credited to another session of the same person, shown in grey, in no rate (product rule 4.8). Not part of `count`.',
  })
  declare assistedCount: number

  declare recordIds: string[]
}

@ObjectType('Customer', { description: 'The person a conversation led to.' })
class CustomerShown {
  @Field(() => String, { description: 'Whole name.' })
  declare fullName: string

  declare recordId: string
}

/** What the graph shows of a conversion beyond its row. */
@Resolver(() => Conversion)
export class ConversionResolver {
  @FieldResolver(() => String, { description: 'Badge text, such as `Tour booked`.' })
  label(@Root() conversion: Conversion): string {
    return CONVERSION_KINDS[conversion.kind].label
  }

  @FieldResolver(() => ConversionRecord, { description: 'The record it made. Scope `records:read`.' })
  record(
    @Root() conversion: Conversion,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnyRecord> {
    return readRecord(context, conversion.recordId, info)
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: 'Session it is credited to, or that assisted. Null while unattributed.',
  })
  session(@Root() conversion: Conversion, @Ctx() context: RequestContext): Promise<Session | null> | null {
    return conversion.sessionId ? loadSession(context, conversion.sessionId) : null
  }

  @FieldResolver(() => Conversion, {
    nullable: true,
    description:
      'The conversion whose credit this one assists; it has the same record. Null for one that stands for itself.',
  })
  assists(@Root() conversion: Conversion, @Ctx() context: RequestContext): Promise<Conversion | null> | null {
    return conversion.assistsId ? loadConversion(context, conversion.assistsId) : null
  }

  @FieldResolver(() => Link, { nullable: true, description: 'Link that was followed.' })
  link(@Root() conversion: Conversion, @Ctx() context: RequestContext): Promise<Link | null> | Link | null {
    if (conversion.loadedLink !== undefined) return conversion.loadedLink
    return conversion.linkId ? loadLink(context, conversion.linkId) : null
  }

  @FieldResolver(() => Message, {
    nullable: true,
    description:
      'Where the conversation converted: the message that offered the link, or the last one before the outcome. Scope `conversations:read`.',
  })
  message(@Root() conversion: Conversion, @Ctx() context: RequestContext): Promise<Message | null> | Message | null {
    if (context.viewer.kind === 'API_KEY') requireScope(context.viewer, 'conversations:read')
    if (conversion.loadedMessage !== undefined) return conversion.loadedMessage
    return conversion.messageId ? loadMessage(context, conversion.messageId) : null
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Worth, for a contract or product. 0 for one that was free.',
  })
  value(@Root() conversion: Conversion): Money | null {
    return conversion.valueCurrency ? moneyOf(conversion.valueMinor, conversion.valueCurrency) : null
  }
}

/** What outcomes add to sessions. */
@Resolver(() => Session)
export class SessionConversionsResolver {
  @FieldResolver(() => [Conversion], {
    description: 'What it led to, oldest first. Scope `conversions:read` or `records:read`.',
  })
  conversions(@Root() session: Session, @Ctx() context: RequestContext): Promise<Conversion[]> {
    requireConversions(context)
    return loadConversionsOfSession(context, session.id)
  }
}

/** What outcomes add to conversations. */
@Resolver(() => Conversation)
export class ConversationBadgesResolver {
  @FieldResolver(() => [Badge], {
    description:
      'One badge for each kind of outcome, in the order lavender, green, blue, peach. One whose `count` is 0 stands for what the session only assisted.',
  })
  badges(@Root() conversation: Conversation): Badge[] {
    return conversation.badges.map((badge) => {
      const { label, color } = CONVERSION_KINDS[badge.kind]
      return Object.assign(new Badge(), badge, { label, color })
    })
  }

  @FieldResolver(() => [Conversion], {
    description:
      'Outcomes, oldest first; those of the badges, assisted ones included. Scope `conversions:read` or `records:read`.',
  })
  conversions(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<Conversion[]> {
    requireConversions(context)
    return loadConversionsOfSession(context, conversation.sessionId)
  }

  @FieldResolver(() => CustomerShown, {
    nullable: true,
    description: 'The person it led to, once a record names one. Staff and keys with `records:read`.',
  })
  customer(@Root() conversation: Conversation, @Ctx() context: RequestContext): CustomerShown | null {
    requireScope(context.viewer, 'records:read')
    const { customerId, customerName } = conversation
    if (!customerId || !customerName) return null
    return Object.assign(new CustomerShown(), { fullName: customerName, recordId: customerId })
  }
}

/** The record behind a name. */
@Resolver(() => CustomerShown)
export class CustomerResolver {
  @FieldResolver(() => ConversionRecord, { description: 'The coworker, or the visitor while there is none.' })
  record(
    @Root() customer: CustomerShown,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnyRecord> {
    return readRecord(context, customer.recordId, info)
  }
}

/** The records behind a badge. */
@Resolver(() => Badge)
export class BadgeResolver {
  @FieldResolver(() => [ConversionRecord], {
    description: 'The records it links to, newest first. Scope `records:read`.',
  })
  async records(
    @Root() badge: Badge,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnyRecord[]> {
    requireScope(context.viewer, 'records:read')
    const found = await Promise.all(badge.recordIds.map((id) => loadRecordFor(context, id, info)))
    return found.filter((record) => record !== null)
  }
}

/** What outcomes add to records of all kinds. */
@Resolver(() => ConversionRecord)
export class RecordConversionsResolver {
  @FieldResolver(() => [Conversion], {
    description: 'Everything that led here, newest first. Scope `conversions:read` or `records:read`.',
  })
  conversions(@Root() record: ConversionRecord, @Ctx() context: RequestContext): Promise<Conversion[]> {
    if (!maySeeConversions(context.viewer)) throw forbidden('Only staff and keys see what led to a record.')
    return loadConversionsOfRecord(context, record.id)
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description:
      'The conversation that led here, whole; the latest, if there were several. Scope `conversations:read`.',
  })
  async conversation(@Root() record: ConversionRecord, @Ctx() context: RequestContext): Promise<Conversation | null> {
    requireScope(context.viewer, 'conversations:read')
    const conversions = await loadConversionsOfRecord(context, record.id)
    const latest = conversions.find((conversion) => conversion.verdict === 'CREDITED')
    return latest ? loadConversationOfSession(context, latest.sessionId!) : null
  }
}

/** Tells a key that it lacks a scope, rather than that there is nothing. */
function requireConversions({ viewer }: RequestContext): void {
  if (viewer.kind === 'API_KEY' && !maySeeConversions(viewer)) requireScope(viewer, 'conversions:read')
}

async function readRecord(context: RequestContext, id: string, info: GraphQLResolveInfo): Promise<AnyRecord> {
  const record = await loadRecordFor(context, id, info)
  if (!record) throw forbidden('Only staff and keys with `records:read` see records.')
  return record
}
