/** A link as the timeline needs it. */
interface TimedLink {
  id: string
  firstClickedAt?: string | null | undefined
  startedAt?: string | null | undefined
}

/** A message as the timeline needs it. */
interface TimedMessage<Link extends TimedLink> {
  id: string
  sentAt: string
  links: readonly Link[]
}

/** A conversion as the timeline needs it. */
interface TimedConversion {
  id: string
  occurredAt: string
  message?: { id: string } | null | undefined
  reversedAt?: string | null | undefined
  explanation?: { attributedAt?: string | null | undefined } | null | undefined
}

/** What happens to a conversation besides messages, links and outcomes. */
export interface Occurrences<Contact extends { id: string; createdAt: string }> {
  contactRequests?: readonly Contact[]
  reopenings?: readonly string[]
}

/** One entry of a conversation, in the order in which things happened. */
export type Entry<Message, Link, Conversion, Contact = unknown> =
  | { type: 'day'; key: string; at: string }
  | { type: 'message'; key: string; at: string; message: Message; converted: Conversion[] }
  | { type: 'click' | 'start'; key: string; at: string; link: Link }
  | { type: 'conversion' | 'attribution' | 'reversal'; key: string; at: string; conversion: Conversion }
  | { type: 'handover'; key: string; at: string; contact: Contact }
  | { type: 'reopening'; key: string; at: string }

/**
 * Puts messages, clicks, begun forms, conversions, what was done to them later, hand-overs and reopenings into one order, with a mark where a new day begins.
 * A message after which something was recorded carries those conversions: it is where the conversation converted.
 */
export function assembleTimeline<
  Link extends TimedLink,
  Message extends TimedMessage<Link>,
  Conversion extends TimedConversion,
  Contact extends { id: string; createdAt: string },
>(
  messages: readonly Message[],
  conversions: readonly Conversion[],
  { contactRequests = [], reopenings = [] }: Occurrences<Contact> = {},
): Entry<Message, Link, Conversion, Contact>[] {
  const entries: Entry<Message, Link, Conversion, Contact>[] = messages.map((message) => ({
    type: 'message',
    key: message.id,
    at: message.sentAt,
    message,
    converted: conversions.filter((conversion) => conversion.message?.id === message.id),
  }))
  for (const link of new Map(messages.flatMap((message) => message.links.map((one) => [one.id, one]))).values()) {
    if (link.firstClickedAt) entries.push({ type: 'click', key: `click ${link.id}`, at: link.firstClickedAt, link })
    if (link.startedAt) entries.push({ type: 'start', key: `start ${link.id}`, at: link.startedAt, link })
  }
  for (const conversion of conversions) {
    const { id, occurredAt, reversedAt, explanation } = conversion
    entries.push({ type: 'conversion', key: id, at: occurredAt, conversion })
    if (explanation?.attributedAt)
      entries.push({ type: 'attribution', key: `attribution ${id}`, at: explanation.attributedAt, conversion })
    if (reversedAt) entries.push({ type: 'reversal', key: `reversal ${id}`, at: reversedAt, conversion })
  }
  for (const contact of contactRequests)
    entries.push({ type: 'handover', key: contact.id, at: contact.createdAt, contact })
  for (const at of reopenings) entries.push({ type: 'reopening', key: `reopening ${at}`, at })

  // Sorting keeps the order of equals: messages come before clicks, clicks before forms, forms before conversions.
  entries.sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || RANK[one.type] - RANK[other.type])
  return withDays(entries)
}

/** Whoever takes a chat up again does so with a message, at the same moment. */
const RANK = {
  day: 0,
  reopening: 1,
  message: 2,
  click: 3,
  start: 4,
  conversion: 5,
  attribution: 6,
  reversal: 7,
  handover: 8,
}

function withDays<Message, Link, Conversion, Contact>(entries: Entry<Message, Link, Conversion, Contact>[]) {
  let day = ''
  return entries.flatMap((entry): Entry<Message, Link, Conversion, Contact>[] => {
    const today = new Date(entry.at).toDateString()
    if (today === day) return [entry]
    day = today
    return [{ type: 'day', key: `day ${today}`, at: entry.at }, entry]
  })
}
