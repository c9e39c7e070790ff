import { expect, test } from 'vitest'
import { speakSettings } from '#lib/texts/settings-text.ts'
import { attemptWords, deliveryResult, isAwaited } from './delivery-words.ts'
import { draftOf, inputOf } from './endpoint-draft.ts'
import { endpointName, endpointState, filterWords, givenUpAt } from './endpoint-words.ts'

await speakSettings()
const NOW = new Date('2026-03-01T12:00:00Z')
const SINCE = '2026-02-27T12:00:00.000Z'

test.each([
  [{ disabledReason: null, failingSince: null }, 'ON'],
  [{ disabledReason: null, failingSince: SINCE }, 'FAILING'],
  [{ disabledReason: 'STAFF', failingSince: SINCE }, 'OFF'],
  [{ disabledReason: 'FAILING', failingSince: SINCE }, 'GIVEN_UP'],
  [{ disabledReason: 'GONE', failingSince: SINCE }, 'GONE'],
] as const)('an endpoint with %j is %s', (endpoint, state) => {
  expect(endpointState(endpoint)).toBe(state)
})

test('an endpoint is given up five days after the first failure', () => {
  expect(givenUpAt(SINCE).toISOString()).toBe('2026-03-04T12:00:00.000Z')
})

test('an endpoint is called as its maker named it, otherwise by its server', () => {
  expect(endpointName({ description: 'CRM', url: 'https://example.com/hook' })).toBe('CRM')
  expect(endpointName({ description: null, url: 'https://example.com:8443/hook' })).toBe('example.com:8443')
})

test.each([
  [{ kinds: null, types: null, verdicts: null }, 'Everything'],
  [{ kinds: ['TOUR_BOOKED', 'CUSTOMER_CREATED'], types: null, verdicts: null }, 'Tour booked, Customer created'],
  [{ kinds: ['TOUR_BOOKED'], types: ['REVERSED'], verdicts: ['CREDITED'] }, 'Tour booked · Undone · Credited'],
] as const)('the filter %j reads “%s”', ({ kinds, types, verdicts }, words) => {
  const copy = <Value>(list: readonly Value[] | null) => list && [...list]
  expect(filterWords({ kinds: copy(kinds), types: copy(types), verdicts: copy(verdicts) })).toBe(words)
})

test('everything ticked is no filter, something of it is one, in the order of the texts', () => {
  const draft = draftOf()
  expect(inputOf({ ...draft, url: ' https://example.com ', description: ' ' })).toEqual({
    url: 'https://example.com',
    ...{ description: null, kinds: null, types: null, verdicts: null },
  })
  const some = { ...draft, kinds: ['CONTRACT_CREATED', 'TOUR_BOOKED'], types: ['REVERSED'] }
  expect(inputOf(some)).toMatchObject({
    kinds: ['TOUR_BOOKED', 'CONTRACT_CREATED'],
    types: ['REVERSED'],
    verdicts: null,
  })
})

const LATER = '2026-03-01T12:05:00.000Z'
const SOON = '2026-03-01T12:00:05.000Z'

test.each([
  [{ state: 'PENDING', attemptCount: 0, nextAttemptAt: SOON }, true, 'waiting', true],
  [{ state: 'PENDING', attemptCount: 1, nextAttemptAt: SOON }, true, 'retried', true],
  [{ state: 'PENDING', attemptCount: 2, nextAttemptAt: LATER }, true, 'retried', false],
  [{ state: 'PENDING', attemptCount: 1, nextAttemptAt: SOON }, false, 'paused', false],
  [{ state: 'DELIVERED', attemptCount: 1, nextAttemptAt: null }, true, 'arrived', false],
  [{ state: 'FAILED', attemptCount: 8, nextAttemptAt: null }, false, 'failed', false],
] as const)('a delivery with %j, the endpoint on: %s, is “%s” and awaited: %s', (delivery, enabled, name, awaited) => {
  expect(deliveryResult(delivery, enabled).name).toBe(name)
  expect(isAwaited([delivery], enabled, NOW)).toBe(awaited)
})

test.each([
  [{ status: 500, error: null, durationMs: 12 }, 'status 500, 12 ms'],
  [{ status: null, error: 'The connection was refused.', durationMs: 3 }, 'the connection was refused, 3 ms'],
  [{ status: null, error: 'self-signed certificate', durationMs: 40 }, 'self-signed certificate, 40 ms'],
])('an attempt with %j reads “%s”', (attempt, words) => {
  expect(attemptWords(attempt)).toBe(words)
})
