import type { App } from '../kernel/feature.ts'
import type { PersonalTable } from '../kernel/personal-data.ts'
import type { Ask, PersonalIdentifiers } from './find-person.ts'

/** Rows of each table, as they are kept, named as the graph names them. */
export type PersonalDocument = Record<string, Record<string, unknown>[]>

/** Everything that is kept of a person, by table; what only the program itself needs is left out. */
export async function exportPerson(
  app: App,
  ask: Ask,
  businessId: string,
  found: PersonalIdentifiers,
): Promise<PersonalDocument> {
  const document: PersonalDocument = {}
  for (const table of app.personalData) {
    const rows = await readRows(ask, businessId, table, found[table.of.subject])
    if (rows.length > 0) document[inCamelCase(table.table)] = rows
  }
  return document
}

async function readRows(
  ask: Ask,
  businessId: string,
  { table, of, secret = [] }: PersonalTable,
  identifiers: readonly string[],
): Promise<Record<string, unknown>[]> {
  if (identifiers.length === 0) return []
  // Words prepared for search are those of the text beside them.
  const hidden = ['business_id', 'search', ...secret]
  const rows = await ask<{ row: Record<string, unknown> }>(
    `select to_jsonb(kept) - $3::text[] as row from ${table} as kept
     where business_id = $1 and ${of.column} = any($2) order by ${of.column}, to_jsonb(kept)->>'id'`,
    [businessId, [...identifiers], hidden],
  )
  return rows.map(({ row }) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [inCamelCase(name), value])),
  )
}

function inCamelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
