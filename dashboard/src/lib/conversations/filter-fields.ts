import type {
  Audience,
  Channel,
  ConversationFilter,
  ConversionKind,
  DeviceClass,
  FrictionReason,
  LinkKind,
  MessageRating,
  Stage,
} from '#lib/graph/generated/graphql.ts'

/** How a field of the filter stands in an address. */
export interface FilterField {
  /** What the text there means; undefined for nonsense. */
  read(text: string): string | number | boolean | undefined
  several: boolean
  /** Whether a list of none means something. */
  mayBeEmpty: boolean
}

/** Every field of the filter, in the order of the address. The compiler asks for those that the graph has and no others. */
export const FILTER_FIELDS: Record<keyof Required<ConversationFilter>, FilterField> = {
  text: one(words),
  converted: any(...kinds()),
  unconverted: one(yesOrNo),
  standing: any(...kinds()),
  reversed: any(...kinds()),
  assisted: any(...kinds()),
  currencies: several(words),
  convertedFromMinutes: one(minutes),
  convertedBelowMinutes: one(minutes),
  reached: one(among(stages())),
  stages: several(among(stages())),
  channels: several(among(choices<Channel>({ CHAT: 1, EMAIL: 1, WHATSAPP: 1, VOICE: 1 }))),
  audiences: several(among(choices<Audience>({ PROSPECT: 1, MEMBER: 1, UNKNOWN: 1 }))),
  languages: several(words),
  friction: any(
    ...choices<FrictionReason>({
      NO_ANSWER: 1,
      NO_AVAILABILITY: 1,
      PRICE: 1,
      MISSING_START_DATE: 1,
      OFFER_NOT_CLICKED: 1,
      CLICKED_NOT_STARTED: 1,
      FORM_ABANDONED: 1,
      OFFER_GONE: 1,
      ASKED_FOR_HUMAN: 1,
      ERROR: 1,
      NEGATIVE_RATING: 1,
    }),
  ),
  unanswered: one(yesOrNo),
  handedOver: one(yesOrNo),
  ratings: any(...choices<MessageRating>({ UP: 1, DOWN: 1 })),
  reviewed: one(yesOrNo),
  labels: { ...several(words), mayBeEmpty: true },
  assignees: { ...several(words), mayBeEmpty: true },
  offers: several(words),
  goals: several(among(choices<LinkKind>({ TOUR: 1, PLAN: 1, DAY_PASS: 1 }))),
  pages: several(words),
  referrers: several(words),
  campaigns: several(words),
  devices: several(among(choices<DeviceClass>({ MOBILE: 1, TABLET: 1, DESKTOP: 1, UNKNOWN: 1 }))),
  activeFromDay: one(day),
  activeToDay: one(day),
  activeFrom: one(instant),
  activeBefore: one(instant),
  openedFromDay: one(day),
  openedToDay: one(day),
  openedFrom: one(instant),
  openedBefore: one(instant),
  customerId: one(words),
  isTest: one(yesOrNo),
  sessionId: one(words),
}

function kinds(): ConversionKind[] {
  return choices<ConversionKind>({ TOUR_BOOKED: 1, CUSTOMER_CREATED: 1, CONTRACT_CREATED: 1, DAY_PASS_PURCHASED: 1 })
}

function stages(): Stage[] {
  return choices<Stage>({ OPENED: 1, ENGAGED: 1, OFFERED: 1, CLICKED: 1, STARTED: 1, CONVERTED: 1 })
}

function choices<Choice extends string>(all: Record<Choice, 1>): Choice[] {
  return Object.keys(all) as Choice[]
}

function one(read: FilterField['read']): FilterField {
  return { read, several: false, mayBeEmpty: false }
}

function several(read: FilterField['read']): FilterField {
  return { read, several: true, mayBeEmpty: false }
}

function any(...allowed: string[]): FilterField {
  return { read: among(allowed), several: true, mayBeEmpty: true }
}

function among(allowed: readonly string[]): FilterField['read'] {
  return (text) => (allowed.includes(text) ? text : undefined)
}

function words(text: string): string | undefined {
  return text.trim() || undefined
}

function minutes(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

function yesOrNo(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined
}

function day(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text) ? text : undefined
}

function instant(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined
}

/** A day that does not exist, such as 31 February, would silently become another one. */
function isDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) && text >= '1970'
}
