import type { EntityClass } from '@mikro-orm/postgresql'
import { type Connection, type PageArguments, pageOf, readPage } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { requireScope } from '../kernel/graphql/viewer.ts'

/** A page of a table of the catalogue, by name. Staff, or scope `catalog:read`. */
export async function listByName<Item extends { id: string; name: string }>(
  context: RequestContext,
  entity: EntityClass<Item>,
  table: 'tariff' | 'product' | 'floor_plan_desk',
  given: PageArguments,
): Promise<Connection<Item>> {
  const businessId = requireScope(context.viewer, 'catalog:read')
  const page = readPage(given, table, 2)
  const after = page.cursor ? 'and (name, id) > ($3, $4)' : ''
  const rows = await context.query<{ id: string; name: string }>(
    `select * from ${table} where business_id = $1 ${after} order by name, id limit $2`,
    [businessId, page.limit + 1, ...(page.cursor ?? [])],
  )
  return pageOf(rows, page, {
    keys: (row) => [row.name, row.id],
    item: (row) => context.em.map(entity, row as never) as Item,
  })
}
