import type { TestApp } from './start-test-app.ts'

/**
 * Everything that is stored but when keys were used and who tried passwords, as the number of rows of each table and a hash
 * of their content. Figures are left out: they are computed from the rest, at times of their own.
 */
export async function fingerprint(app: TestApp): Promise<Record<string, string>> {
  const tables = await app.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not like 'insight\\_%' and table_name <> 'attempt' order by 1`,
  )
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(content, '|' order by content)), '') as content
       from (select (to_jsonb(t) - 'last_used_at')::text as content from "${name}" t) as rows`,
  )
  const rows = await app.query<{ name: string; content: string }>(counts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, content }) => [name, content]))
}
