import type { Conversion } from '../../conversions/index.ts'
import { type Event, encodeEventCursor } from '../../events/index.ts'

/**
 * What a receiver gets: the event as `conversionRecorded` gives it, the conversion as it is now, in the names of the
 * graph and with identifiers for what a key needs further scopes to read. It is made when it is sent and kept nowhere.
 */
export function webhookBody(event: Event, conversion: Conversion): string {
  const { valueMinor, valueCurrency } = conversion
  return JSON.stringify({
    id: event.id,
    type: event.type,
    cursor: encodeEventCursor(event.position),
    occurredAt: event.occurredAt,
    conversion: {
      id: conversion.id,
      kind: conversion.kind,
      outcome: conversion.outcome,
      source: conversion.source,
      isFirst: conversion.isFirst,
      groupId: conversion.groupId,
      verdict: conversion.verdict,
      reason: conversion.reason,
      occurredAt: conversion.occurredAt,
      value: valueCurrency && { amountMinor: valueMinor, currency: valueCurrency },
      recordId: conversion.recordId,
      sessionId: conversion.sessionId,
      linkId: conversion.linkId,
      assistsId: conversion.assistsId,
      claimedSession: conversion.claimedSession,
      clickedAt: conversion.clickedAt,
      windowEndsAt: conversion.windowEndsAt,
      reversedAt: conversion.reversedAt,
      reversalReason: conversion.reversalReason,
    },
  })
}

/** What `sendTestWebhook` sends: the same form, about nothing. */
export function testBody(id: string, at: Date): string {
  return JSON.stringify({ id, type: 'TEST', cursor: null, occurredAt: at, conversion: null })
}
