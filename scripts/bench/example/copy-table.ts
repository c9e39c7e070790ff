import type { Client } from 'pg'
import { type Column, IDENTIFIER, type Table } from './table-columns.ts'

/** How many copies are made and by how much each is earlier than the one before. */
export interface CopyPlan {
  copies: number
  earlierSeconds: number
}

/** Writes all copies of a table's rows in one statement. Gives how many there are. */
export async function copyTable(client: Client, { name, columns }: Table, plan: CopyPlan): Promise<number> {
  const names = columns.map((column) => column.name).join(', ')
  const { rowCount } = await client.query(
    `insert into ${name} (${names})
     select ${columns.map((column) => copied(column, plan)).join(', ')}
     from generate_series(1, ${plan.copies}) as number
     cross join lateral (select lpad(to_hex(number), 6, '0') as mark) as marked
     cross join lateral (select * from ${name}) as source
     cross join (select ${lastPosition(columns, name)} as last_position) as counted`,
  )
  return rowCount ?? 0
}

function lastPosition(columns: readonly Column[], table: string): string {
  return columns.some(({ kind }) => kind === 'POSITION') ? `(select max(position) from ${table})` : '0'
}

function copied({ name, type, kind }: Column, { earlierSeconds }: CopyPlan): string {
  const source = `source.${name}`
  switch (kind) {
    case 'IDENTIFIER':
      return `left(${source}, -6) || mark`
    case 'MENTIONS':
      return `regexp_replace(${source}::text, '${IDENTIFIER}', '\\1' || mark, 'g')::${type}`
    case 'TIME':
      return `${source} - make_interval(secs => number * ${earlierSeconds})`
    case 'POSITION':
      return `${source} + number * last_position`
    case 'OWN':
      return `${source} || mark`
    case 'EMAIL':
      return `replace(${source}, '@', '.' || mark || '@')`
    case 'SAME':
      return source
  }
}
