import type { FastifyInstance } from 'fastify'
import { CSV_TYPE, csvHead, csvLine } from '../../kernel/csv.rules.ts'
import type { ContextOfRequest } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput, requireScope } from '../../kernel/graphql/viewer.ts'
import { serveFile } from '../../kernel/http/serve-file.ts'
import { todayOf } from '../today.ts'
import { EXPORTED, type ExportedName } from './record-columns.ts'

const ROWS_AT_ONCE = 500

/** Serves `/export/visitors.csv` and those of coworkers, contracts and products: all records of the filter, newest first. */
export function serveRecordExport(server: FastifyInstance, contextOf: ContextOfRequest): void {
  for (const name of Object.keys(EXPORTED) as ExportedName[]) {
    serveFile(server, contextOf, `/export/${name}.csv`, async (context, search) => {
      const businessId = requireScope(context.viewer, 'records:read')
      const filter = readFilter(name, new URLSearchParams(search))
      const today = await todayOf(context)
      return {
        name: `${name}-${today}.csv`,
        type: CSV_TYPE,
        content: write(context, name, { businessId, filter, today }),
      }
    })
  }
}

/** Reads fields of the list's filter: words, and what is yes or no. */
function readFilter(name: ExportedName, parameters: URLSearchParams): Record<string, string | boolean> {
  const { flags } = EXPORTED[name]
  const kinds = name === 'coworkers' ? ['coworkerType'] : []
  return Object.fromEntries(
    [...parameters].map(([field, value]) => {
      if (field === 'text') return [field, value]
      if (kinds.includes(field) && (value === 'INDIVIDUAL' || value === 'COMPANY')) return [field, value]
      if (flags.includes(field) && (value === 'true' || value === 'false')) return [field, value === 'true']
      const allowed = ['text', ...kinds, ...flags].map((each) => `"${each}"`).join(', ')
      throw badInput(`"${field}=${value}" is nothing to filter ${name} by. Allowed are ${allowed}, true or false.`)
    }),
  )
}

interface Wanted {
  businessId: string
  filter: object
  today: string
}

async function* write(context: RequestContext, name: ExportedName, { businessId, filter, today }: Wanted) {
  const { table, join = '', columns, condition: conditionOf } = EXPORTED[name]
  yield csvHead(Object.keys(columns))
  const cells = Object.values(columns).map((expression) => `(${expression})::text`)
  let last: { at: string; id: string } | undefined
  do {
    // Nothing of an earlier batch is kept.
    context.renew()
    const condition = conditionOf(businessId, filter, today)
    if (last) condition.and(`(${table}.created_at, ${table}.id) < (?::timestamptz, ?)`, last.at, last.id)
    const rows = await context.query<{ at: string; id: string; cells: (string | null)[] }>(
      `select ${table}.created_at::text as at, ${table}.id, array[${cells.join(', ')}] as cells
       from ${table} ${join} where ${condition.sql}
       order by ${table}.created_at desc, ${table}.id desc limit ${ROWS_AT_ONCE}`,
      condition.parameters,
    )
    yield rows.map((row) => csvLine(row.cells)).join('')
    last = rows.length === ROWS_AT_ONCE ? rows.at(-1) : undefined
  } while (last)
}
