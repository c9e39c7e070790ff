import type { TestApp } from './start-test-app.ts'

/** Everything that is stored, as the number of rows of each table and a hash of their content. */
export async function fingerprint(app: TestApp): Promise<Record<string, string>> {
  const tables = await app.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  )
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as content
       from "${name}" t`,
  )
  const rows = await app.query<{ name: string; content: string }>(counts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, content }) => [name, content]))
}
