import type { EntityClass } from '@mikro-orm/postgresql'
import type { ClassType } from 'type-graphql'
import { Field, InputType } from 'type-graphql'
import { Condition } from '../kernel/graphql/condition.ts'
import {
  COUNT_LIMIT,
  type CountedConnection,
  type PageArguments,
  pageOf,
  readPage,
} from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { badInput, requireScope } from '../kernel/graphql/viewer.ts'
import { isStorable } from '../kernel/input.ts'

@InputType('CatalogFilter', { description: 'Which plans, products or desks to list. Everything given must hold.' })
export class CatalogFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Occurs in the name or the description; case and accents are the same.',
  })
  declare text?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the assistant may mention it.' })
  declare availableToAi?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is no longer sold; desks are never archived.' })
  declare archived?: boolean | null
}

type Table = 'tariff' | 'product' | 'floor_plan_desk'

/** A page of a table of the catalogue, by name. Staff, or scope `catalog:read`. */
export async function listByName<Item extends { id: string; name: string }>(
  context: RequestContext,
  {
    connection,
    entity,
    table,
  }: { connection: ClassType<CountedConnection<Item>>; entity: EntityClass<Item>; table: Table },
  given: PageArguments,
  filter: CatalogFilter | null,
): Promise<CountedConnection<Item>> {
  const businessId = requireScope(context.viewer, 'catalog:read')
  const page = readPage(given, table, 2)
  const condition = () => conditionOf(table, businessId, filter ?? {})
  const shown = condition()
  if (page.cursor) shown.and(`(${table}.name, ${table}.id) > (?, ?)`, ...page.cursor)
  const rows = await context.query<{ id: string; name: string }>(
    `select * from ${table} where ${shown.sql} order by name, id limit ${page.limit + 1}`,
    shown.parameters,
  )
  const list = pageOf(rows, page, {
    keys: (row) => [row.name, row.id],
    item: (row) => context.read(entity, row as never) as Item,
  })
  return Object.assign(new connection(), list, { count: () => count(context, table, condition()) })
}

async function count(context: RequestContext, table: Table, { sql, parameters }: Condition): Promise<number> {
  const [row] = await context.query<{ count: number }>(
    `select count(*)::int as count from (select 1 from ${table} where ${sql} limit ${COUNT_LIMIT}) as counted`,
    parameters,
  )
  return row!.count
}

function conditionOf(table: Table, businessId: string, { text, availableToAi, archived }: CatalogFilter): Condition {
  const condition = new Condition(table, businessId)
  condition.is('available_to_ai', availableToAi)
  if (table !== 'floor_plan_desk') condition.is('archived', archived)
  else if (archived) condition.and('false')
  if (text && !isStorable(text)) throw badInput('A text contains U+0000.')
  const words = text?.toWellFormed().trim().slice(0, 200)
  if (words) {
    const searched = `as_typed(${table}.name || ' ' || coalesce(${table}.description, ''))`
    condition.and(`strpos(${searched}, as_typed(?)) > 0`, words)
  }
  return condition
}
