import { createHash } from 'node:crypto'
import { Client, escapeIdentifier } from 'pg'
import { StartupError } from '../startup-error.ts'
import { BUSINESS, PROOF } from './database.ts'

/** What row-level security lets through besides the rows of the business at hand. */
export interface RowRules {
  /** Rows that may be found by a text that only whoever is concerned knows: column by table. */
  foundBy?: Record<string, string>
  /** Tables whose rows may be found along with such a row that names them: the other table and its column, by table. */
  foundWith?: Record<string, { table: string; column: string }>
  /** Tables that are only ever added to. */
  appendOnly?: readonly string[]
  /** Tables that every process reads whole; nothing in them is anybody's secret. */
  readWhole?: readonly string[]
}

/** The role that the program works as once the tables are up to date: neither owner nor exempt from anything. */
const ROLE = 'foyer_app'
const MAY_NOT = '42501'

/**
 * Makes PostgreSQL itself keep businesses apart: every table that has a business shows its rows within the scope of that
 * business alone, to whoever the program works as. A function of the tables that there are, so no new one is forgotten.
 */
export async function secureRows(client: Client, rules: readonly RowRules[]): Promise<void> {
  const role = await makeRole(client)
  const { rows: tables } = await client.query<{ name: string; column: string | null }>(
    `select table_name as name, case when table_name = 'business' then 'id' else
       (select column_name from information_schema.columns as own
        where own.table_schema = tables.table_schema and own.table_name = tables.table_name
          and own.column_name = 'business_id') end as column
     from information_schema.tables as tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration'
     order by table_name`,
  )
  const merged = {
    foundBy: Object.assign({}, ...rules.map((each) => each.foundBy)) as Record<string, string>,
    foundWith: Object.assign({}, ...rules.map((each) => each.foundWith)) as NonNullable<RowRules['foundWith']>,
    appendOnly: rules.flatMap((each) => each.appendOnly ?? []),
    readWhole: rules.flatMap((each) => each.readWhole ?? []),
  }
  const statements = tables.flatMap(({ name, column }) => [
    ...(column ? policiesOf(name, column, proofsOf(name, merged), merged.readWhole.includes(name), role) : []),
    ...(role ? grantsOf(name, role, merged.appendOnly.includes(name)) : []),
  ])
  // Only when something is new: each of these locks a whole table, which a running program would feel.
  const version = createHash('sha256').update(statements.join('\n')).digest('hex')
  const { rows: known } = await client.query(`select 1 where obj_description('migration'::regclass, 'pg_class') = $1`, [
    version,
  ])
  if (known.length > 0) return
  const change = ['begin', ...statements, `comment on table migration is '${version}'`, 'commit'].join(';\n')
  await client.query(change).catch(async (error: unknown) => {
    await client.query('rollback')
    throw error
  })
}

/** The role to work as with this connection; undefined where the one that connects is held by the policies itself. */
export async function applicationRole(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, application_name: 'foyer start' })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ exempt: boolean; able: boolean }>(
      `select rolsuper or rolbypassrls as exempt,
         exists (select from pg_roles where rolname = $1) and pg_has_role(current_user, $1, 'MEMBER') as able
       from pg_roles where rolname = current_user`,
      [ROLE],
    )
    const { exempt, able } = rows[0]!
    if (able) return ROLE
    if (!exempt) return undefined
    throw new StartupError(
      `The user of DATABASE_URL is exempt from row-level security and may not act as ${ROLE}. As an administrator, run: create role ${ROLE} nologin; grant ${ROLE} to <that user>;`,
    )
  } finally {
    await client.end()
  }
}

/** Roles belong to the whole server: another database's start may have made it, or be making it now. */
async function makeRole(client: Client): Promise<string | undefined> {
  try {
    await client.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${ROLE}') then create role ${ROLE} nologin; end if;
      exception when duplicate_object or unique_violation then null;
      end $$`)
    await client.query(`grant ${ROLE} to current_user`)
    await client.query(`grant usage on schema public to ${ROLE}`)
    return ROLE
  } catch (error) {
    if ((error as { code?: string }).code === MAY_NOT) return undefined
    throw error
  }
}

/** A setting, read once for each statement and not for each row. */
function setting(key: string): string {
  return `(select nullif(current_setting('${key}', true), ''))`
}

/** The condition under which a row of a table may be found by a proof, if there is any. */
function proofsOf(table: string, { foundBy, foundWith }: Pick<RowRules, 'foundBy' | 'foundWith'>): string | undefined {
  const holds = (column: string) => `${escapeIdentifier(column)} = ${setting(PROOF)}`
  const column = foundBy?.[table]
  if (column) return holds(column)
  const other = foundWith?.[table]
  const proof = other && foundBy?.[other.table]
  if (!proof) return undefined
  return `id in (select ${escapeIdentifier(other.column)} from ${escapeIdentifier(other.table)} where ${holds(proof)})`
}

function policiesOf(
  table: string,
  column: string,
  foundBy: string | undefined,
  readWhole: boolean,
  role: string | undefined,
): string[] {
  const name = escapeIdentifier(table)
  const policies: Record<string, string> = {
    own_business: `for all using (${escapeIdentifier(column)} = ${setting(BUSINESS)})`,
    ...(foundBy && { found_by_proof: `for select using (${foundBy})` }),
    ...(readWhole && { read_whole: 'for select using (true)' }),
    // Whoever owns the tables looks after them; the program itself works as somebody else then.
    ...(role && { owner: 'for all to current_user using (true)' }),
  }
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    ...Object.entries(policies).flatMap(([policy, text]) => [
      `drop policy if exists ${policy} on ${name}`,
      `create policy ${policy} on ${name} ${text}`,
    ]),
  ]
}

function grantsOf(table: string, role: string, appendOnly: boolean): string[] {
  const rights = appendOnly ? 'select, insert' : 'select, insert, update, delete'
  return [
    `revoke all on ${escapeIdentifier(table)} from ${role}`,
    `grant ${rights} on ${escapeIdentifier(table)} to ${role}`,
  ]
}
