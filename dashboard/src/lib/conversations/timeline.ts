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
}

/** One entry of a conversation, in the order in which things happened. */
export type Entry<Message, Link, Conversion> =
  | { type: 'day'; key: string; at: string }
  | { type: 'message'; key: string; at: string; message: Message; converted: Conversion[] }
  | { type: 'click' | 'start'; key: string; at: string; link: Link }
  | { type: 'conversion'; key: string; at: string; conversion: Conversion }

/**
 * Puts messages, clicks, begun forms and conversions into one order, with a mark where a new day begins.
 * A message after which something was recorded carries those conversions: it is where the conversation converted.
 */
export function assembleTimeline<
  Link extends TimedLink,
  Message extends TimedMessage<Link>,
  Conversion extends TimedConversion,
>(messages: readonly Message[], conversions: readonly Conversion[]): Entry<Message, Link, Conversion>[] {
  const entries: Entry<Message, Link, Conversion>[] = messages.map((message) => ({
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
  for (const conversion of conversions)
    entries.push({ type: 'conversion', key: conversion.id, at: conversion.occurredAt, conversion })

  // Sorting keeps the order of equals: messages come before clicks, clicks before forms, forms before conversions.
  entries.sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || RANK[one.type] - RANK[other.type])
  return withDays(entries)
}

const RANK = { day: 0, message: 1, click: 2, start: 3, conversion: 4 }

function withDays<Message, Link, Conversion>(entries: Entry<Message, Link, Conversion>[]) {
  let day = ''
  return entries.flatMap((entry): Entry<Message, Link, Conversion>[] => {
    const today = new Date(entry.at).toDateString()
    if (today === day) return [entry]
    day = today
    return [{ type: 'day', key: `day ${today}`, at: entry.at }, entry]
  })
}
