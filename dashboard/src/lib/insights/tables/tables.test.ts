import { beforeAll, expect, test } from 'vitest'
import { type Filter, readFilter } from '#lib/conversations/filter.ts'
import { speakInsights } from '#lib/texts/insights-text.ts'
import { breakdownTable } from './breakdown.ts'
import { funnelTable } from './funnel.ts'
import type { Insights } from './insights-data.ts'
import { outcomesTable, worthIn, worthTable } from './outcomes.ts'
import { timeTable } from './time-to-convert.ts'
import { trendOf, trendTable } from './trend.ts'

beforeAll(speakInsights)

const COUNTS = { opened: 50, engaged: 40, offered: 20, clicked: 10, started: 8, converted: 4, standing: 3 }
const NOTHING = { opened: 0, engaged: 0, offered: 0, clicked: 0, started: 0, converted: 0, standing: 0 }
const MARCH = { firstDay: '2026-03-01', lastDay: '2026-03-02' }
const FEBRUARY = { firstDay: '2026-02-27', lastDay: '2026-02-28' }

const insights: Insights = {
  ...MARCH,
  today: '2026-03-02',
  timeZone: 'Europe/Dublin',
  interval: 'DAY',
  counts: COUNTS,
  trend: [
    { firstDay: '2026-03-01', lastDay: '2026-03-01', counts: COUNTS },
    { firstDay: '2026-03-02', lastDay: '2026-03-02', counts: NOTHING },
  ],
  breakdown: { valueCount: 1, values: [{ value: 'tariff_1', name: 'Hot Desk', counts: COUNTS }] },
  timeToConvert: {
    lowerQuartileMinutes: 3,
    medianMinutes: 9,
    upperQuartileMinutes: 90,
    histogram: [
      { fromMinutes: 0, belowMinutes: 5, conversations: 3 },
      { fromMinutes: 43_200, belowMinutes: null, conversations: 1 },
    ],
  },
  outcomes: [
    {
      kind: 'CONTRACT_CREATED',
      conversations: 4,
      standingConversations: 3,
      reversedConversations: 1,
      assistedConversations: 2,
      worth: [
        { currency: 'EUR', grossMinor: 30_050, netMinor: 20_000, assistedMinor: 0 },
        { currency: 'JPY', grossMinor: 5000, netMinor: 5000, assistedMinor: 0 },
      ],
    },
    {
      kind: 'DAY_PASS_PURCHASED',
      conversations: 1,
      standingConversations: 1,
      reversedConversations: 0,
      assistedConversations: 0,
      worth: [{ currency: 'EUR', grossMinor: 2500, netMinor: 2500, assistedMinor: 0 }],
    },
  ],
  comparison: {
    ...FEBRUARY,
    interval: 'DAY',
    counts: { ...COUNTS, engaged: 20 },
    trend: [{ firstDay: '2026-02-27', lastDay: '2026-02-27', counts: COUNTS }],
    timeToConvert: { medianMinutes: null },
    outcomes: [],
  },
}

/** The filter that a figure's list is opened with. */
function behind({ href }: { href?: string }): Filter {
  return readFilter(new URL(href ?? '', 'https://foyer.example').searchParams)
}
const IN_MARCH = { openedFromDay: '2026-03-01', openedToDay: '2026-03-02', isTest: false }
const IN_FEBRUARY = { openedFromDay: '2026-02-27', openedToDay: '2026-02-28', isTest: false }

test('each step of the funnel opens those that came so far, of its own period, and says what became of the step before', () => {
  const { rows } = funnelTable(insights, { languages: ['de'] })
  expect(rows.map(({ key }) => key)).toEqual([
    'opened',
    'engaged',
    'offered',
    'clicked',
    'started',
    'converted',
    'standing',
  ])
  const [opened, engaged, , , , converted, standing] = rows
  expect(behind(opened!.cells[0]!)).toEqual({ ...IN_MARCH, languages: ['de'], reached: 'OPENED' })
  expect(behind(engaged!.cells[0]!)).toEqual({ ...IN_MARCH, languages: ['de'], reached: 'ENGAGED' })
  expect(behind(engaged!.cells[1]!)).toEqual(behind(engaged!.cells[0]!))
  expect(behind(engaged!.cells[3]!)).toEqual({ ...IN_FEBRUARY, languages: ['de'], reached: 'ENGAGED' })
  expect(behind(converted!.cells[0]!)).toMatchObject({ reached: 'CONVERTED' })
  expect(behind(standing!.cells[0]!)).toEqual({ ...IN_MARCH, languages: ['de'], standing: [] })
  expect(engaged!.cells.map(({ shown }) => shown)).toEqual(['40', '80%', '80%', '20', '+100%'])
  expect(converted!.cells.map(({ value }) => value)).toEqual([4, 0.5, 0.08, 4, 0])
})

test('a day of the trend opens the conversations of that day; a rate of none is no rate', () => {
  const [first, second] = trendOf(insights, 'rate', {})
  expect(first).toMatchObject({ value: 0.1, before: 0.1, told: 'Mar 1, 2026: 10%, 10% before' })
  expect(second).toMatchObject({ value: null, before: null, told: 'Mar 2, 2026: –' })
  expect(behind(first!)).toEqual({ ...IN_MARCH, openedToDay: '2026-03-01', reached: 'CONVERTED' })
  expect(behind(trendOf(insights, 'netRate', {})[0]!)).toMatchObject({ standing: [] })
  const { rows } = trendTable(insights, 'DAY', {})
  expect(behind(rows[1]!.cells[3]!)).toEqual({ ...IN_MARCH, openedFromDay: '2026-03-02', reached: 'CLICKED' })
  expect(behind(rows[0]!.cells[7]!)).toEqual({ ...IN_MARCH, openedToDay: '2026-03-01', reached: 'CONVERTED' })
})

test('stretches of another length are not laid beside each other', () => {
  const other = { ...insights, comparison: { ...insights.comparison, interval: 'WEEK' as const } }
  expect(trendOf(other, 'engaged', {}).map(({ before }) => before)).toEqual([null, null])
})

test.each([
  ['GOAL', 'PLAN', { goals: ['PLAN'] }, 'A membership'],
  ['PLAN', 'tariff_1', { offers: ['tariff_1'] }, 'Hot Desk'],
  ['OFFICE', 'desk_1', { offers: ['desk_1'] }, 'Hot Desk'],
  ['DAY_PASS', 'product_1', { offers: ['product_1'] }, 'Hot Desk'],
  ['PAGE', '/offices', { pages: ['/offices'] }, '/offices'],
  ['CHANNEL', 'CHAT', { channels: ['CHAT'] }, 'Chat on the website'],
  ['DEVICE', 'MOBILE', { devices: ['MOBILE'] }, 'Telephone'],
  ['LANGUAGE', 'de', { languages: ['de'] }, 'German'],
  ['CAMPAIGN', 'spring', { campaigns: ['spring'] }, 'spring'],
  ['REFERRER', 'search.example', { referrers: ['search.example'] }, 'search.example'],
] as const)('every figure of a value of %s opens the conversations that have it', (dimension, value, filter, name) => {
  const breakdown = { valueCount: 1, values: [{ value, name: 'Hot Desk', counts: COUNTS }] }
  const { columns, rows } = breakdownTable({ ...insights, breakdown }, dimension, {})
  expect(rows[0]!.name).toBe(name)
  const stages = ['ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED'].map((reached) => ({ reached }))
  const opened = [...stages, { standing: [] }, { reached: 'CONVERTED' }, { standing: [] }]
  expect(columns).toHaveLength(opened.length)
  expect(rows[0]!.cells.map(behind)).toEqual(opened.map((step) => ({ ...IN_MARCH, ...filter, ...step })))
})

test('a time to convert opens those within it, the last without an end', () => {
  const { rows } = timeTable(insights, {})
  expect(rows.map(({ name }) => name)).toEqual(['Under 5 minutes', '30 days or more'])
  expect(behind(rows[0]!.cells[0]!)).toEqual({ ...IN_MARCH, convertedFromMinutes: 0, convertedBelowMinutes: 5 })
  expect(behind(rows[1]!.cells[0]!)).toEqual({ ...IN_MARCH, convertedFromMinutes: 43_200 })
})

test('outcomes open those that are credited, standing, reversed or assisted', () => {
  const [contracts] = outcomesTable(insights, {}).rows
  expect(contracts!.cells.slice(0, 4).map(behind)).toEqual(
    ['converted', 'standing', 'reversed', 'assisted'].map((how) => ({ ...IN_MARCH, [how]: ['CONTRACT_CREATED'] })),
  )
  expect(behind(contracts!.cells[4]!)).toEqual({ ...IN_FEBRUARY, converted: ['CONTRACT_CREATED'] })
})

test('no currency is added to another, and amounts are kept in whole units of it', () => {
  expect(worthIn(insights.outcomes)).toEqual([
    { currency: 'EUR', grossMinor: 32_550, netMinor: 22_500, assistedMinor: 0 },
    { currency: 'JPY', grossMinor: 5000, netMinor: 5000, assistedMinor: 0 },
  ])
  const { rows } = worthTable(insights, {})
  expect(rows.map(({ name, cells }) => [name, cells[0]!.value])).toEqual([
    ['All, EUR', 325.5],
    ['Contract created, EUR', 300.5],
    ['Day pass purchased, EUR', 25],
    ['All, JPY', 5000],
    ['Contract created, JPY', 5000],
  ])
  expect(rows[0]!.cells[1]!.href).toMatch('/insights/outcomes?')
  expect(behind(rows[0]!.cells[1]!)).toEqual({ ...IN_MARCH, standing: [], currencies: ['EUR'] })
  expect(behind(rows[4]!.cells[0]!)).toEqual({ ...IN_MARCH, converted: ['CONTRACT_CREATED'], currencies: ['JPY'] })
})
