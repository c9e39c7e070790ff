import type { Stage } from '../stage.ts'
import { type ComparedList, WITH_BADGES, WITH_CONVERSIONS } from './compared-lists.ts'
import { operationOfDashboard } from './operations.ts'

/** Something that staff wait for. */
export interface Measure {
  name: string
  /** The dashboard's own operation and what it is asked with. */
  query: string
  variables: object
  /** What of the floor it is compared with, if anything: the path there. */
  floor?: string
  /** What PostGraphile is asked in the same turns, if anything. */
  postgraphile?: readonly ComparedList[]
}

const FIRST = 50
/** What staff filter the list by, alone and together. */
const FILTERS: Record<string, object> = {
  'with any outcome': { converted: [] },
  'with a tour booked': { standing: ['TOUR_BOOKED'] },
  'clicked and not converted': { reached: 'CLICKED', unconverted: true },
  'at one stage': { stages: ['OFFERED'] },
  'from members': { audiences: ['MEMBER'] },
  'in German': { languages: ['de'] },
  'rated down': { ratings: ['DOWN'] },
  'handed over': { handedOver: true },
  'an outcome, not reviewed': { converted: [], reviewed: false },
  'on a page, from phones': { pages: ['/offices'], devices: ['MOBILE'] },
}

/** What is measured, with values that this database has. */
export async function measuresOf({ database, conversations }: Stage): Promise<Measure[]> {
  const list = operationOfDashboard('Conversations')
  const asked = (filter: object, more: object = {}) => ({
    ...{ first: FIRST, filter, orderBy: 'LAST_ACTIVITY_DESC', searching: false, text: '', beginning: false, named: [] },
    ...more,
  })
  const searched = (text: string) => asked({ text }, { searching: true, text })
  const after = await cursorAt(database, Math.floor(conversations * 0.9))
  const [{ id }] = (
    await database.query(
      "select id from conversation where message_count between 6 and 12 and kinds <> '{}' order by last_activity_at desc limit 1",
    )
  ).rows
  const { firstDay, lastDay } = await lastYear(database)
  return [
    {
      ...{ name: 'list', query: list, variables: asked({}), floor: '/' },
      postgraphile: [WITH_BADGES, WITH_CONVERSIONS],
    },
    { name: 'list, at 90 % of its depth', query: list, variables: asked({}, { after }), floor: '/' },
    ...Object.entries(FILTERS).map(([name, filter]) => ({
      name: `list, ${name}`,
      query: list,
      variables: asked(filter),
    })),
    { name: 'search, a frequent word', query: list, variables: searched('office') },
    { name: 'search, a usual word', query: list, variables: searched('parking') },
    { name: 'search, two words', query: list, variables: searched('meeting parking') },
    { name: 'search, a rare word', query: list, variables: searched('locksmith') },
    // As the page opens: the rows and the figures above them in one answer.
    ...Object.entries({
      '': {},
      ' of a year': { activeFromDay: firstDay },
      ', a frequent word': { text: 'office' },
    }).map(([name, filter]) => ({
      name: `figures and list${name}`,
      query: list,
      variables: asked(filter, { beginning: true }),
    })),
    {
      name: 'conversation',
      query: operationOfDashboard('OneConversation'),
      variables: { id, beside: false },
      floor: `/?id=${id}`,
    },
    {
      name: 'insights of a year',
      query: operationOfDashboard('InsightsOfPeriod'),
      variables: {
        period: { firstDay, lastDay },
        comparison: 'PRECEDING',
        interval: 'MONTH',
        dimension: 'CHANNEL',
        most: 10,
      },
    },
  ]
}

async function cursorAt(database: Stage['database'], depth: number): Promise<string> {
  const { rows } = await database.query(
    `select to_char(last_activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, id from conversation
     where first_message_at is not null order by last_activity_at desc, id desc offset $1 limit 1`,
    [depth],
  )
  return Buffer.from(JSON.stringify(['LAST_ACTIVITY_DESC', rows[0].at, rows[0].id])).toString('base64url')
}

async function lastYear(database: Stage['database']): Promise<{ firstDay: string; lastDay: string }> {
  const { rows } = await database.query(
    `select (max(opened_at) - interval '364 days')::date::text as "firstDay", max(opened_at)::date::text as "lastDay"
     from conversation`,
  )
  return rows[0]
}
