import type { Pool } from 'pg'
import { conversionLine, type Look, sessionLine } from './look.ts'
import type { Identifiers, NamedSessions } from './real-program.ts'
import { START } from './reference-state.ts'

interface Stored {
  conversations: { session: string; stage: string; customer: string | null; kinds: string[]; badges: StoredBadge[] }[]
  links: { id: string; clicks: number; started: boolean; converted: boolean }[]
  visitors: { id: string; arrival: number | null; ahead: boolean; arrived: boolean; no_show: boolean }[]
  coworkers: { id: string }[]
  contracts: { id: string; cancelled: boolean }[]
  sales: { id: string; refunded: boolean }[]
  subscribers: number
  conversions: StoredConversion[]
  events: { position: number; type: string; conversion: string; verdict: string; session: string | null }[]
}

interface StoredBadge {
  kind: string
  count: number
  reversedCount: number
  assistedCount: number
  recordIds: string[]
}

interface StoredConversion {
  id: string
  group: string
  kind: string
  record: string
  outcome: string
  source: string
  verdict: string
  reason: string
  first: boolean
  session: string | null
  claimed: string | null
  assists: string | null
  link: string | null
  clicked: number | null
  ends: number | null
  at: number
  reversal: string | null
  value: number | null
}

const milliseconds = (column: string) => `(extract(epoch from ${column}) * 1000)::float8 - ${START}`
const listOf = (row: Record<string, string>, rest: string) => {
  const pairs = Object.entries(row).map(([name, expression]) => `'${name}', ${expression}`)
  return `(select coalesce(json_agg(json_build_object(${pairs.join(', ')}) order by id), '[]') from ${rest})`
}

/** Everything in one statement: a history looks after each command. */
const STATEMENT = `select json_build_object(
  'conversations', ${listOf(
    { session: 'session_id', stage: 'stage', customer: 'customer_id', kinds: 'kinds', badges: 'badges' },
    'conversation where business_id = $1',
  )},
  'links', ${listOf(
    { id: 'id', clicks: 'click_count', started: 'started_at is not null', converted: 'converted_at is not null' },
    'link where business_id = $1',
  )},
  'visitors', ${listOf(
    {
      id: 'id',
      arrival: milliseconds('expected_arrival'),
      ahead: 'tour_ahead',
      arrived: 'arrived',
      no_show: 'no_show',
    },
    'visitor where business_id = $1',
  )},
  'coworkers', ${listOf({ id: 'id' }, 'coworker where business_id = $1')},
  'contracts', ${listOf({ id: 'id', cancelled: 'cancelled' }, 'coworker_contract where business_id = $1')},
  'sales', ${listOf({ id: 'id', refunded: 'refunded_at is not null' }, 'coworker_product where business_id = $1')},
  'subscribers', (select subscribers from tariff where business_id = $1),
  'conversions', ${listOf(
    {
      ...{ id: 'id', group: 'group_id', kind: 'kind', record: 'record_id', outcome: 'outcome', source: 'source' },
      ...{ verdict: 'verdict', reason: 'reason', first: 'is_first', session: 'session_id', claimed: 'claimed_session' },
      ...{ assists: 'assists_id', link: 'link_id', reversal: 'reversal_reason', value: 'value_minor' },
      clicked: milliseconds('clicked_at'),
      ends: milliseconds('window_ends_at'),
      at: milliseconds('occurred_at'),
    },
    'conversion where business_id = $1',
  )},
  'events', ${listOf(
    { position: 'position', type: 'type', conversion: 'conversion_id', verdict: 'verdict', session: 'session_id' },
    'event where business_id = $1 and position > $2',
  ).replace('order by id', 'order by position')}
) as stored`

/** What a business really holds, with the events after `seen`; fills in the identifiers of what was made. */
export async function lookAtProgram(
  owner: Pool,
  businessId: string,
  ids: Identifiers,
  named: NamedSessions,
  seen: number,
): Promise<Look & { nameOf: (id: string) => string }> {
  // With a name PostgreSQL prepares it once for a connection: planning it takes longer than answering it.
  const { rows } = await owner.query<{ stored: Stored }>({ name: 'look', text: STATEMENT, values: [businessId, seen] })
  const { stored } = rows[0]!
  const names = new Map(Object.entries(named).map(([name, session]) => [session, name]))
  const call = (prefix: string, things: readonly string[]) => {
    for (const [index, id] of things.entries()) names.set(id, `${prefix}${index + 1}`)
    return [...things]
  }
  ids.sessions = call('s', ids.sessions)
  const linkIds = call(
    'l',
    ids.links.map(({ id }) => id),
  )
  ids.visitors = call(
    'v',
    stored.visitors.map(({ id }) => id),
  )
  call(
    'c',
    stored.coworkers.map(({ id }) => id),
  )
  ids.contracts = call(
    'k',
    stored.contracts.map(({ id }) => id),
  )
  ids.sales = call(
    'p',
    stored.sales.map(({ id }) => id),
  )
  ids.conversions = call(
    'x',
    stored.conversions.map(({ id }) => id),
  )
  call('g', [...new Set(stored.conversions.map(({ group }) => group))])
  const nameOf = (id: string) => names.get(id) ?? `unknown ${id}`
  const optional = (id: string | null) => (id === null ? null : nameOf(id))
  const linesOf = <Row extends { id: string }>(rows: readonly Row[], say: (row: Row) => unknown[]) =>
    rows.map((each) => [nameOf(each.id), ...say(each)].join(' '))
  const conversationOf = new Map(stored.conversations.map((each) => [each.session, each]))
  return {
    nameOf,
    sessions: ids.sessions.map((id) => {
      const { stage, customer, kinds, badges } = conversationOf.get(id)!
      const credited = badges.filter(({ count }) => count > 0).map(({ kind }) => kind)
      if (kinds.join() !== credited.join()) throw new Error(`${nameOf(id)} counts as converted for ${kinds}.`)
      return sessionLine({
        name: nameOf(id),
        stage,
        customer: optional(customer),
        badges: badges.map(
          ({ kind, count, reversedCount, assistedCount, recordIds }) =>
            `${kind} ${count} -${reversedCount} +${assistedCount} ${recordIds.map(nameOf).join(',')}`,
        ),
      })
    }),
    links: linesOf(
      linkIds.map((id) => stored.links.find((link) => link.id === id)!),
      ({ clicks, started, converted }) => [clicks, started && 'started', converted && 'converted'],
    ),
    records: [
      ...linesOf(stored.visitors, ({ arrival, ahead, arrived, no_show: noShow }) => [
        ...[arrival, ahead && 'ahead', arrived && 'arrived', noShow && 'noShow'],
      ]),
      ...linesOf(stored.coworkers, () => []),
      ...linesOf(stored.contracts, ({ cancelled }) => [cancelled && 'cancelled']),
      ...linesOf(stored.sales, ({ refunded }) => [refunded && 'refunded']),
      `subscribers ${stored.subscribers}`,
    ],
    conversions: stored.conversions.map(
      ({ id, group, record, first, session, claimed, assists, link, clicked, ends, ...facts }) =>
        conversionLine({
          ...facts,
          name: nameOf(id),
          group: nameOf(group),
          record: nameOf(record),
          isFirst: first,
          session: optional(session),
          claimed: optional(claimed),
          assists: optional(assists),
          link: optional(link),
          clickedAt: clicked,
          windowEndsAt: ends,
        }),
    ),
    events: stored.events.map(
      ({ position, type, conversion, verdict, session }) =>
        `${position} ${type} ${nameOf(conversion)} ${verdict} ${session === null ? '-' : nameOf(session)}`,
    ),
  }
}
