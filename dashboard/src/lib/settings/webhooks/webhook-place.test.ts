import { expect, test } from 'vitest'
import { deliveryPath, deliveryVariables, readDeliveryPlace } from './webhook-place.ts'

test('a part of what was sent is the same read from its own address', () => {
  for (const place of [
    { id: 'webhook_1', state: undefined, after: undefined },
    { id: 'webhook_1', state: 'FAILED' as const, after: 'a b&c' },
  ]) {
    const { searchParams } = new URL(deliveryPath(place), 'https://foyer.example')
    expect(readDeliveryPlace(place.id, searchParams)).toEqual(place)
  }
})

test('what is no state shows everything', () => {
  const place = readDeliveryPlace('webhook_1', new URLSearchParams('state=lost'))
  expect(deliveryVariables(place)).toEqual({ id: 'webhook_1', state: null, after: null })
})
