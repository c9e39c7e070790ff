import { expect, test } from 'vitest'
import type { ConversionKind } from '../../conversion-kind.ts'
import { type Alike, sumsOf } from './sums.rules.ts'

const KINDS: ConversionKind[] = ['TOUR_BOOKED', 'CUSTOMER_CREATED']
const group = (stage: Alike['stage'], count: number, kinds: ConversionKind[] = [], undone: ConversionKind[] = []) => ({
  ...{ current: true, stage, kinds, undone, count },
})

test('each stage includes those after it; a kind stands where one of its outcomes was not reversed', () => {
  const groups = [
    group('OPENED', 1),
    group('ENGAGED', 2),
    group('OFFERED', 4),
    group('CLICKED', 8),
    group('STARTED', 16),
    group('CONVERTED', 32, ['TOUR_BOOKED']),
    group('CONVERTED', 64, ['TOUR_BOOKED'], ['TOUR_BOOKED']),
    group('CONVERTED', 128, ['TOUR_BOOKED', 'CUSTOMER_CREATED'], ['TOUR_BOOKED']),
  ]
  expect(sumsOf(groups, KINDS)).toEqual({
    conversations: 255,
    offered: 252,
    clicked: 248,
    convertedGross: 224,
    convertedNet: 160,
    kinds: [
      { kind: 'TOUR_BOOKED', gross: 224, net: 32 },
      { kind: 'CUSTOMER_CREATED', gross: 128, net: 128 },
    ],
  })
})

test('of nothing there is none', () => {
  expect(sumsOf([], KINDS)).toEqual({
    ...{ conversations: 0, offered: 0, clicked: 0, convertedGross: 0, convertedNet: 0 },
    kinds: KINDS.map((kind) => ({ kind, gross: 0, net: 0 })),
  })
})
