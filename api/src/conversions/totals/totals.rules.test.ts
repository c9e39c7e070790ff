import { expect, test } from 'vitest'
import { type KindTotals, type TotalsRow, totalsOf } from './totals.rules.ts'

const row: TotalsRow = {
  kind: 'CONTRACT_CREATED',
  verdict: 'CREDITED',
  reversed: false,
  currency: 'EUR',
  count: 3,
  amountMinor: 60_000,
}
const nothing: KindTotals = {
  kind: 'CONTRACT_CREATED',
  credited: 0,
  reversed: 0,
  net: 0,
  assisted: 0,
  unattributed: 0,
  value: [],
}
const eur = { currency: 'EUR', grossMinor: 60_000, netMinor: 60_000 }

test.each<[string, TotalsRow[], Partial<KindTotals>]>([
  ['nothing makes zeros', [], {}],
  ['another kind is not counted', [{ ...row, kind: 'TOUR_BOOKED' }], {}],
  ['what is credited counts gross and net', [row], { credited: 3, net: 3, value: [eur] }],
  [
    'rule 4.9: what was reversed counts gross alone',
    [row, { ...row, reversed: true, count: 1, amountMinor: 10_000 }],
    { credited: 4, reversed: 1, net: 3, value: [{ ...eur, grossMinor: 70_000 }] },
  ],
  [
    'rule 4.4: currencies are never added up',
    [row, { ...row, currency: 'CHF', count: 1, amountMinor: 500 }],
    { credited: 4, net: 4, value: [{ currency: 'CHF', grossMinor: 500, netMinor: 500 }, eur] },
  ],
  [
    'rule 4.4: what was free counts with value 0, what has no price with none',
    [
      { ...row, amountMinor: 0 },
      { ...row, currency: null, amountMinor: 0 },
    ],
    { credited: 6, net: 6, value: [{ currency: 'EUR', grossMinor: 0, netMinor: 0 }] },
  ],
  [
    'rules 4.6 and 4.8: assisted and unattributed stand beside, without value',
    [
      { ...row, verdict: 'ASSISTED', count: 5 },
      { ...row, verdict: 'UNATTRIBUTED', count: 2 },
      { ...row, verdict: 'UNATTRIBUTED', count: 1, reversed: true },
    ],
    { assisted: 5, unattributed: 3 },
  ],
  [
    'sums go beyond 32 bits',
    [{ ...row, amountMinor: 9_000_000_000_000 }],
    { credited: 3, net: 3, value: [{ currency: 'EUR', grossMinor: 9_000_000_000_000, netMinor: 9_000_000_000_000 }] },
  ],
])('%s', (_, rows, expected) => {
  expect(totalsOf(rows, ['CONTRACT_CREATED'])).toEqual([{ ...nothing, ...expected }])
})
