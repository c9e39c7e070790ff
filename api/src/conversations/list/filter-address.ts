import { LinkKind } from '../../catalog/index.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import { Channel, DeviceClass } from '../../sessions/index.ts'
import { Audience } from '../conversation.ts'
import { ConversionKind } from '../conversion-kind.ts'
import { FrictionReason } from '../friction/friction-reason.ts'
import { MessageRating } from '../rating/message-rating.ts'
import { Stage } from '../stage.rules.ts'
import type { ConversationFilter } from './conversation-filter.ts'

/** Reads the text of one value; undefined where it is none. */
interface Form {
  says: string
  read(text: string): unknown
}

const TEXT: Form = { says: 'a text', read: (text) => text }
const YES_OR_NO: Form = { says: 'true or false', read: (text) => ({ true: true, false: false })[text] }
// Judged where the filter is used, as in the graph.
const DAY: Form = TEXT
const MINUTES: Form = {
  says: 'a whole number of minutes',
  read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
}
const INSTANT: Form = { says: 'a time', read: (text) => new Date(text) }

function among(values: Record<string, string>): Form {
  return {
    says: `one of ${Object.keys(values).join(', ')}`,
    read: (text) => (Object.hasOwn(values, text) ? values[text] : undefined),
  }
}

/** Every field of the filter: what one value of it is, and whether there may be several. */
const FIELDS: Record<keyof Required<ConversationFilter>, Form | [Form]> = {
  converted: [among(ConversionKind)],
  unconverted: YES_OR_NO,
  standing: [among(ConversionKind)],
  reversed: [among(ConversionKind)],
  assisted: [among(ConversionKind)],
  currencies: [TEXT],
  convertedFromMinutes: MINUTES,
  convertedBelowMinutes: MINUTES,
  reached: among(Stage),
  stages: [among(Stage)],
  channels: [among(Channel)],
  audiences: [among(Audience)],
  languages: [TEXT],
  text: TEXT,
  sessionId: TEXT,
  customerId: TEXT,
  activeFrom: INSTANT,
  activeBefore: INSTANT,
  activeFromDay: DAY,
  activeToDay: DAY,
  openedFrom: INSTANT,
  openedBefore: INSTANT,
  openedFromDay: DAY,
  openedToDay: DAY,
  friction: [among(FrictionReason)],
  reviewed: YES_OR_NO,
  ratings: [among(MessageRating)],
  handedOver: YES_OR_NO,
  unanswered: YES_OR_NO,
  offers: [TEXT],
  goals: [among(LinkKind)],
  pages: [TEXT],
  referrers: [TEXT],
  campaigns: [TEXT],
  devices: [among(DeviceClass)],
  isTest: YES_OR_NO,
  labels: [TEXT],
  assignees: [TEXT],
}

/** Reads a filter from a query string, as the dashboard's address has it; refuses what it does not know. */
export function readFilterAddress(address: string): ConversationFilter {
  const parameters = new URLSearchParams(address)
  const filter: Record<string, unknown> = {}
  for (const name of new Set(parameters.keys())) {
    if (!Object.hasOwn(FIELDS, name)) {
      throw badInput(`"${name}" is nothing to filter by. There are: ${Object.keys(FIELDS).join(', ')}.`)
    }
    filter[name] = readField(name, FIELDS[name as keyof ConversationFilter], parameters.getAll(name))
  }
  return filter as ConversationFilter
}

function readField(name: string, form: Form | [Form], texts: string[]): unknown {
  if (!Array.isArray(form)) {
    if (texts.length > 1) throw badInput(`"${name}" is given ${texts.length} times; it may be given once.`)
    return readValue(name, form, texts[0]!)
  }
  // A list without anything in it is written as one empty value.
  if (texts.length === 1 && texts[0] === '') return []
  return texts.map((text) => readValue(name, form[0], text))
}

function readValue(name: string, { says, read }: Form, text: string): unknown {
  const value = read(text)
  if (value === undefined) throw badInput(`"${name}" must be ${says}, but is "${text.slice(0, 100)}".`)
  return value
}
