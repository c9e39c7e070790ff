import type { FastifyInstance } from 'fastify'
import { loadBusiness, todayIn } from '../../businesses/index.ts'
import { type ConversationFilter, readFilterAddress } from '../../conversations/index.ts'
import { CSV_TYPE, csvHead, csvLine } from '../../kernel/csv.rules.ts'
import type { ContextOfRequest } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { hasScope } from '../../kernel/graphql/viewer.ts'
import { serveFile } from '../../kernel/http/serve-file.ts'
import { conversionsCondition, OF_CONVERSATIONS, requireBoth } from '../list/list-conversions.ts'

const ROWS_AT_ONCE = 500
const time = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Columns of the file: what each is in SQL. */
const COLUMNS: Record<string, string> = {
  'Conversion ID': 'conversion.id',
  'Occurred (UTC)': time('conversion.occurred_at'),
  Kind: 'conversion.kind',
  'Record was': 'conversion.outcome',
  Verdict: 'conversion.verdict',
  'Recorded by': 'conversion.source',
  'Value (minor units)': 'conversion.value_minor',
  Currency: 'conversion.value_currency',
  'First of this customer': 'conversion.is_first',
  'Reversed (UTC)': time('conversion.reversed_at'),
  'Reversal reason': 'conversion.reversal_reason',
  'Record ID': 'conversion.record_id',
  'Conversation ID': 'conversation.id',
  'Session ID': 'conversation.session_id',
  'Opened (UTC)': time('conversation.opened_at'),
}
/** People are for those who may read records; an erased one is named by nothing. */
const PERSON: Record<string, string> = {
  'Full name': 'person.full_name',
  'E-mail': 'person.email',
  'Erased (UTC)': time('person.erased_at'),
}
const WHO = `left join lateral (
  select full_name, email, erased_at from visitor where business_id = conversion.business_id and id = record_id
  union all
  select full_name, email, erased_at from coworker where business_id = conversion.business_id and id in (
    select record_id
    union all select coworker_id from coworker_contract where business_id = conversion.business_id and id = record_id
    union all select coworker_id from coworker_product where business_id = conversion.business_id and id = record_id
  )
) as person on true`

/** Serves `/export/conversions.csv`: all outcomes in the conversations of the filter in the address that it means. */
export function serveConversionExport(server: FastifyInstance, contextOf: ContextOfRequest): void {
  serveFile(server, contextOf, '/export/conversions.csv', async (context, search) => {
    const businessId = requireBoth(context)
    const filter = readFilterAddress(search)
    // What is wrong with it is told before anything is sent.
    await conversionsCondition(context, businessId, filter)
    const business = await loadBusiness(context, businessId)
    const today = todayIn(business!.timeZone, await context.now())
    return { name: `outcomes-${today}.csv`, type: CSV_TYPE, content: write(context, businessId, filter) }
  })
}

/** Latest first: what is recorded meanwhile happened later, so none comes twice. */
async function* write(context: RequestContext, businessId: string, filter: ConversationFilter) {
  const names = hasScope(context.viewer, 'records:read')
  const columns = { ...COLUMNS, ...PERSON }
  yield csvHead(Object.keys(columns))
  const cells = Object.entries(columns).map(([name, expression]) =>
    name in PERSON && !names ? 'null' : `(${expression})::text`,
  )
  let last: { at: string; id: string } | undefined
  do {
    // Nothing of an earlier batch is kept.
    context.renew()
    const condition = await conversionsCondition(context, businessId, filter)
    if (last) condition.and('(conversion.occurred_at, conversion.id) < (?::timestamptz, ?)', last.at, last.id)
    const rows = await context.query<{ at: string; id: string; cells: (string | null)[] }>(
      `select conversion.occurred_at::text as at, conversion.id, array[${cells.join(', ')}]::text[] as cells
       from ${OF_CONVERSATIONS} ${names ? WHO : ''} where ${condition.sql}
       order by conversion.occurred_at desc, conversion.id desc limit ${ROWS_AT_ONCE}`,
      condition.parameters,
    )
    yield rows.map((row) => csvLine(row.cells)).join('')
    last = rows.length === ROWS_AT_ONCE ? rows.at(-1) : undefined
  } while (last)
}
