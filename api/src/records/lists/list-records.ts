import type { EntityClass } from '@mikro-orm/postgresql'
import { type Condition, isInstant } from '../../kernel/graphql/condition.ts'
import {
  COUNT_LIMIT,
  type CountedConnection,
  type PageArguments,
  pageOf,
  readPage,
} from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import { type AnyRecord, RECORD_TYPES, type RecordPrefix } from '../load-record.ts'

/** A table of records that is listed. */
export interface RecordList<Item extends AnyRecord> {
  entity: EntityClass<Item>
  prefix: RecordPrefix
  condition: Condition
}

/**
 * Reads a page of records in one statement by keyset, newest first: a page costs the same at any depth, and what is made
 * meanwhile moves nothing.
 */
export async function listRecords<Item extends AnyRecord>(
  context: RequestContext,
  { entity, prefix, condition }: RecordList<Item>,
  given: PageArguments,
): Promise<CountedConnection<Item>> {
  const page = readPage(given, prefix, 2)
  const { table } = RECORD_TYPES[prefix]
  const { sql, parameters } = condition
  const matching = { sql, parameters: [...parameters] }
  if (page.cursor) {
    const [at, id] = page.cursor
    if (!isInstant(at!)) throw badInput('The cursor is none of this list.')
    condition.and(`(${table}.created_at, ${table}.id) ${page.forward ? '<' : '>'} (?::timestamptz, ?)`, at, id)
  }
  const direction = page.forward ? 'desc' : 'asc'
  const rows = await context.query<{ id: string; created_at: string }>(
    `select * from ${table} where ${condition.sql}
     order by ${table}.created_at ${direction}, ${table}.id ${direction} limit ${page.limit + 1}`,
    condition.parameters,
  )
  const connection = pageOf(rows, page, {
    keys: (row) => [new Date(row.created_at).toISOString(), row.id],
    item: (row) => context.read(entity, row as never) as Item,
  })
  return { ...connection, count: () => count(context, table, matching) }
}

async function count(
  context: RequestContext,
  table: string,
  { sql, parameters }: { sql: string; parameters: unknown[] },
): Promise<number> {
  const [row] = await context.query<{ count: number }>(
    `select count(*)::int as count from (select 1 from ${table} where ${sql} limit ${COUNT_LIMIT}) as counted`,
    parameters,
  )
  return row!.count
}
