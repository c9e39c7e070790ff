import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
  Subscription,
} from 'type-graphql'
import { ConversionKind } from '../../conversations/index.ts'
import {
  type Event,
  encodeEventCursor,
  followEvents,
  readEvents,
  readEventsById,
  startAfter,
  startNewest,
  startOldest,
} from '../../events/index.ts'
import { type Connection, connectionTypes, PageInfo, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar, EventCursorScalar } from '../../kernel/graphql/scalars.ts'
import { hasScope, requireScope } from '../../kernel/graphql/viewer.ts'
import { AttributionVerdict } from '../attribution/attribution.rules.ts'
import { Conversion } from '../conversion.ts'
import { loadConversion } from '../load-conversions.ts'

/** What can happen to a conversion. */
export const ConversionEventType = { RECORDED: 'RECORDED', ATTRIBUTED: 'ATTRIBUTED', REVERSED: 'REVERSED' } as const
export type ConversionEventType = keyof typeof ConversionEventType
registerEnumType(ConversionEventType, {
  name: 'ConversionEventType',
  description: 'What happened to a conversion.',
  valuesConfig: {
    RECORDED: { description: 'It was recorded.' },
    ATTRIBUTED: { description: 'It got another session or verdict.' },
    REVERSED: { description: 'It was undone.' },
  },
})

/** One entry of the event log. */
@ObjectType('ConversionEvent', {
  implements: Node,
  description:
    'One entry of the event log. Query, subscription and webhooks deliver the same entries with the same identifiers.',
})
@Directive('@key(fields: "id")')
export class ConversionEvent implements Node {
  declare id: string

  @Field(() => EventCursorScalar, { description: 'Give this as `after` to go on from here.' })
  declare cursor: string

  @Field(() => ConversionEventType, { description: 'What happened.' })
  declare type: ConversionEventType

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  declare occurredAt: Date

  declare conversionId: string
}

const { Connection: ConversionEventConnection } = connectionTypes(ConversionEvent, 'ConversionEvent', 'the event log')

@InputType({ description: 'Which events to deliver. Everything given must hold.' })
class ConversionEventFilter {
  @Field(() => [ConversionEventType], { nullable: true, description: 'Of these types.' })
  declare types?: ConversionEventType[] | null

  @Field(() => [ConversionKind], { nullable: true, description: 'Of these kinds.' })
  declare kinds?: ConversionKind[] | null

  @Field(() => [AttributionVerdict], { nullable: true, description: 'With one of these verdicts when it happened.' })
  declare verdicts?: AttributionVerdict[] | null

  @Field(() => ID, { nullable: true, description: 'Of this session.' })
  declare sessionId?: string | null
}

/** The event log, to be fetched or listened to. */
@Resolver(() => ConversionEvent)
export class ConversionFeedResolver {
  @Query(() => ConversionEventConnection, {
    nullable: true,
    description:
      'The event log, oldest first: what `conversionRecorded` delivers, to be fetched at leisure. `pageInfo.endCursor` says how far it was looked through, also where the filter let nothing pass: go on from there. Staff, or scope `conversions:read`. At most 100 a page. Errors: CURSOR_EXPIRED for a cursor older than 30 days, BAD_USER_INPUT for one that is none.',
  })
  async conversionEvents(
    @Arg('first', () => Int, { nullable: true, defaultValue: 100, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'Cursor of the last event seen, or `endCursor` of a page. Without it, from the oldest event of the last 30 days.',
    })
    after: string | null,
    @Arg('filter', () => ConversionEventFilter, { nullable: true, description: 'Which events; all, if left out.' })
    filter: ConversionEventFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ConversionEvent>> {
    const businessId = requireScope(context.viewer, 'conversions:read')
    const { limit } = readPage({ first: first ?? 100 }, 'events', 1)
    const { em } = context
    const position = after == null ? await startOldest(em, businessId) : await startAfter(em, businessId, after)
    const { events, through, more } = await readEvents(em, businessId, position, limit, filter ?? {})
    const edges = events.map((event) => ({ cursor: encodeEventCursor(event.position), node: toConversionEvent(event) }))
    const pageInfo = Object.assign(new PageInfo(), {
      hasNextPage: more,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: encodeEventCursor(through),
    })
    return { edges, pageInfo }
  }

  @Subscription(() => ConversionEvent, {
    subscribe: ({ args, context }) =>
      listen(context as RequestContext, args.after as string | null, args.filter as ConversionEventFilter | null),
    description:
      'Conversions as they are recorded. With `after`, first everything since that cursor, then live, with no gap and no repeat in between; without it, live only. Over server-sent events each event has its cursor as `id`, and `Last-Event-ID` counts before `after`; over WebSocket a ping carries the cursor past what a filter left out. Staff, or scope `conversions:read`; a session hears of its own. Errors: CURSOR_EXPIRED for a cursor older than 30 days, BAD_USER_INPUT for one that is none. Who reads too slowly is closed and goes on from their cursor.',
  })
  conversionRecorded(
    @Root() event: Event,
    @Arg('after', () => EventCursorScalar, { nullable: true, description: 'Cursor of the last event seen.' })
    _after: string | null,
    @Arg('filter', () => ConversionEventFilter, { nullable: true, description: 'Which events; all, if left out.' })
    _filter: ConversionEventFilter | null,
  ): ConversionEvent {
    return toConversionEvent(event)
  }

  @FieldResolver(() => Conversion, { description: 'The conversion as it is now.' })
  conversion(@Root() event: ConversionEvent, @Ctx() context: RequestContext): Promise<Conversion | null> {
    return loadConversion(context, event.conversionId)
  }
}

/** Reads an event by its identifier. */
export const loadEvent = defineLoader<string, ConversionEvent | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversions:read')) return new Map()
    const events = await readEventsById(context.em, viewer.businessId, ids)
    return new Map(events.map((event) => [event.id, toConversionEvent(event)]))
  },
  () => null,
)

async function listen(
  context: RequestContext,
  after: string | null | undefined,
  filter: ConversionEventFilter | null | undefined,
): Promise<AsyncIterableIterator<Event>> {
  const { viewer, app } = context
  // A session hears of nothing but what is credited to it, whatever it asks for.
  const credited = (filter?.verdicts ?? ['CREDITED']).filter((verdict) => verdict === 'CREDITED')
  const criteria =
    viewer.kind === 'SESSION' ? { ...filter, sessionId: viewer.sessionId, verdicts: credited } : (filter ?? {})
  const businessId = viewer.kind === 'SESSION' ? viewer.businessId : requireScope(viewer, 'conversions:read')
  const from = context.parts.lastEventId ?? after
  const { em } = context
  const position = from == null ? await startNewest(em, businessId) : await startAfter(em, businessId, from)
  const { stream } = context.state
  const onPassed = (passed: number) => {
    // How much else happens in the business is not told to a visitor.
    if (viewer.kind !== 'SESSION') stream.passed = encodeEventCursor(passed)
  }
  const onEvent = (event: Event) => {
    stream.event = encodeEventCursor(event.position)
    // What was passed before this event is no news once the event is there.
    delete stream.passed
  }
  // Who began without a cursor knows from the first moment where to go on.
  if (from == null) onPassed(position)
  // What was read to begin is not needed any more, and is a lot to keep for each of many.
  context.renew()
  return followEvents(app, { businessId, after: position, criteria, onEvent, onPassed, stream })
}

function toConversionEvent(event: Event): ConversionEvent {
  return Object.assign(new ConversionEvent(), {
    id: event.id,
    cursor: encodeEventCursor(event.position),
    type: event.type,
    occurredAt: event.occurredAt,
    conversionId: event.conversionId,
  })
}
