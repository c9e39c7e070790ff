import type { Client } from 'pg'

/** Takes the indexes of a table away that no constraint needs, and gives what makes them anew: many rows at once are written sooner without them. */
export async function aside(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    // Of a partitioned table PostgreSQL tells the index without those of its partitions.
    `select indexrelid::regclass::text as name, replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') as definition
     from pg_index
     where indrelid = $1::regclass and not exists (select from pg_constraint where conindid = indexrelid)`,
    [table],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

/** Makes indexes anew. */
export async function restore(client: Client, definitions: readonly string[]): Promise<void> {
  for (const definition of definitions) await client.query(definition)
}
