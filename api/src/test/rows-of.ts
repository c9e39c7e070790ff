import type { TestApp } from './start-test-app.ts'

/**
 * All rows of a business in every table, as text: for seeing that nothing has changed, and for looking for a secret.
 * Figures are left out: the program computes them ahead by itself, whoever does nothing.
 */
export async function rowsOf(app: TestApp, businessId: string): Promise<string> {
  const tables = await app.query<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'business_id' and table_name not like 'insight\\_%'
     order by table_name`,
  )
  const parts = await Promise.all(
    [{ table_name: 'business' }, ...tables].map(async ({ table_name: table }) => {
      const [row] = await app.query<{ rows: string | null }>(
        `select string_agg(row::text, E'\n' order by row::text) as rows from ${table} as row
         where ${table === 'business' ? 'id' : 'business_id'} = $1`,
        [businessId],
      )
      return `${table}\n${row!.rows ?? ''}`
    }),
  )
  return parts.join('\n\n')
}
