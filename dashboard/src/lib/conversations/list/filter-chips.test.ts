import { expect, test } from 'vitest'
import type { Filter } from '../filter.ts'
import { FILTER_FIELDS } from '../filter-fields.ts'
import { chipsOf } from './filter-chips.ts'

const NAMES = new Map([
  ['tariff_1', 'Hot desk'],
  ['label_1', 'Follow up'],
  ['staff_1', 'Aoife Brennan'],
])

const NOWHERE = new Set<keyof Filter>()
const said = (filter: Filter) => chipsOf(filter, NAMES).map(({ name, value }) => `${name}: ${value}`)

test.each<[Filter, string[]]>([
  [{}, []],
  [{ text: 'desk', converted: [], activeFromDay: '2026-11-01' }, []],
  [{ reached: 'CLICKED' }, ['Came at least to: Clicked']],
  [{ languages: ['de', 'fr'] }, ['Language: German, French']],
  [{ offers: ['tariff_1', 'product_2'] }, ['Offered: Hot desk, something else']],
  [{ reviewed: false, ratings: [] }, ['Review: Not reviewed', 'Rating: Any']],
  [{ isTest: false }, ['Test chats: Without tests']],
  [{ labels: ['label_1'] }, ['Label: Follow up']],
  [{ labels: ['label_gone'], assignees: [] }, ['Label: …', 'Assigned to: Any']],
  [{ assignees: ['staff_1'] }, ['Assigned to: Aoife Brennan']],
  [{ pages: ['/offices'] }, ['Page: /offices']],
])('the filter %j reads %j', (filter, chips) => {
  expect(said(filter).sort()).toEqual(chips.sort())
})

test('what no toolbar shows is a chip: words, days and outcomes too', () => {
  const filter: Filter = { text: 'desk', converted: ['TOUR_BOOKED'], unconverted: true, activeToDay: '2026-11-02' }
  const chips = chipsOf(filter, NAMES, NOWHERE).map(({ name, value }) => `${name}: ${value}`)
  expect(chips).toEqual(['Search: desk', 'Led to: Tour booked', 'Outcome: None', 'Active up to: Nov 2, 2026'])
})

test('each chip takes away what it says, and nothing else', () => {
  const [chip] = chipsOf({ text: 'desk', devices: ['MOBILE'] }, new Map())
  expect(chip!.without).toEqual({ text: 'desk', devices: undefined })
})

test('everything that the address can narrow by is seen', () => {
  for (const name of Object.keys(FILTER_FIELDS)) {
    expect(chipsOf({ [name]: 'x' }, new Map(), NOWHERE), name).toHaveLength(1)
  }
})
