/** What the figures of a day can be told apart by beside its slices, as `insight_day` names it. */
const DIMENSIONS = {
  ALL: "select ''",
  GOAL: 'select unnest(goals)',
  PLAN: 'select unnest(plans)',
  OFFICE: 'select unnest(offices)',
  DAY_PASS: 'select unnest(passes)',
  CHANNEL: 'select conversation.channel',
  DEVICE: 'select conversation.device',
  LANGUAGE: 'select conversation.language',
  PAGE: 'select page_path',
  CAMPAIGN: 'select campaign',
  REFERRER: 'select referrer_host',
  /** Kinds of outcome that a conversation is credited with, that it has of them still standing, and so on. */
  CONVERTED: 'select kind from badge where count > 0',
  STANDING: 'select kind from badge where count > "reversedCount"',
  REVERSED: 'select kind from badge where "reversedCount" > 0',
  ASSISTED: 'select kind from badge where "assistedCount" > 0',
  /** Whole minutes from the opening of the window to the first outcome that is credited. */
  MINUTES: 'select minutes::text',
} as const

/** How many conversations came how far, as columns of `insight_day` and of every sum of it. */
export const COUNTS = ['opened', 'engaged', 'offered', 'clicked', 'started', 'converted', 'standing'] as const

/** What outcomes are worth, as columns of `insight_worth`. */
export const WORTH = ['credited', 'reversed', 'assisted', 'gross_minor', 'net_minor', 'assisted_minor'] as const

/** What figures can be narrowed to, in any combination. */
export const SLICES = ['channel', 'device', 'language'] as const

/**
 * The conversations of the days in a relation `wanted (day)`, of the business that is the first parameter: those of test
 * sessions are in no figure, and a window left empty has been opened and no more.
 */
const CONVERSATIONS = `
  select wanted.day, said.*, coalesce(array_position(
      array['ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED'], said.stage), 0) as reach
  from (
    -- Computed once for each day, not for each conversation.
    select day, start_of_day(day, time_zone) as opened_from, start_of_day(day + 1, time_zone) as opened_before
    from business cross join wanted where id = $1 offset 0
  ) as wanted
  cross join lateral (
    select channel, device, language, session_id, opened_at, page_path, campaign, referrer_host, kinds,
      case when first_message_at is not null then stage end as stage,
      case when first_message_at is null then '[]' else badges end as badges
    from conversation
    where business_id = $1 and not is_test and opened_at >= opened_from and opened_at < opened_before
  ) as said`

/**
 * The rows of `insight_day` for the days in `wanted`, computed from the conversations themselves: each figure once for
 * all conversations and once for those of each channel, device and language.
 */
export const FIGURES = `
  select day, ${SLICES.map((name) => `coalesce(conversation.${name}, '') as ${name}`).join(', ')},
    grouping(conversation.channel) = 0 as narrowed, each.dimension, each.value,
    count(*)::int as opened,
    ${['engaged', 'offered', 'clicked', 'started', 'converted']
      .map((name, reach) => `(count(*) filter (where reach > ${reach}))::int as ${name}`)
      .join(', ')},
    (count(*) filter (where stands))::int as standing
  from (${CONVERSATIONS}) as conversation
  cross join lateral (
    select array_agg(distinct kind) as goals,
      array_agg(distinct target_id) filter (where kind = 'PLAN') as plans,
      array_agg(distinct target_id) filter (where kind = 'TOUR') as offices,
      array_agg(distinct target_id) filter (where kind = 'DAY_PASS') as passes
    from link
    where business_id = $1 and session_id = conversation.session_id and reach > 0
  ) as offered
  left join lateral (
    select greatest(0, floor(extract(epoch from min(occurred_at) - conversation.opened_at) / 60))::int as minutes
    from conversion
    where business_id = $1 and session_id = conversation.session_id and verdict = 'CREDITED' and reach > 0
    having count(*) > 0
  ) as outcome on true
  cross join lateral (
    select exists (
      select from jsonb_to_recordset(badges) as badge (count int, "reversedCount" int) where count > "reversedCount"
    ) as stands
  ) as standing
  cross join lateral (
    with badge as (
      select * from jsonb_to_recordset(badges)
        as badge (kind text, count int, "reversedCount" int, "assistedCount" int)
    )
    ${Object.entries(DIMENSIONS)
      .map(([dimension, values]) => `select '${dimension}' as dimension, value from (${values}) as each (value)`)
      .join(' union all ')}
  ) as each
  where each.value is not null
  group by day, each.dimension, each.value, grouping sets ((), (${SLICES.map((name) => `conversation.${name}`).join(', ')}))`

/** The rows of `insight_worth` for the days in `wanted`: each currency for itself, and none for what has no price. */
export const WORTHS = `
  select day, channel, device, language, conversion.kind, coalesce(value_currency, '') as currency,
    (count(*) filter (where verdict = 'CREDITED'))::int as credited,
    (count(*) filter (where verdict = 'CREDITED' and reversed_at is not null))::int as reversed,
    (count(*) filter (where verdict = 'ASSISTED'))::int as assisted,
    coalesce(sum(value_minor) filter (where verdict = 'CREDITED'), 0)::bigint as gross_minor,
    coalesce(sum(value_minor) filter (where verdict = 'CREDITED' and reversed_at is null), 0)::bigint as net_minor,
    coalesce(sum(value_minor) filter (where verdict = 'ASSISTED'), 0)::bigint as assisted_minor
  from (${CONVERSATIONS}) as conversation
  join conversion on conversion.business_id = $1 and conversion.session_id = conversation.session_id
  where reach > 0
  group by day, channel, device, language, conversion.kind, currency`
