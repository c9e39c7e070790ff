/*
 * What the previous version survives while it runs on tables that a newer one has changed already: see "New versions" in
 * docs/operation.md. Statements come as PostgreSQL's own parser reads them.
 */

/** A statement as the parser gives it: one key, its kind, and what belongs to it. */
export type Statement = Record<string, ParsedNode>

// biome-ignore lint/suspicious/noExplicitAny: the parser's tree has a shape for each of some hundred kinds.
type ParsedNode = any

/** A migration: its statements, and what it says of itself. */
export interface ReadMigration {
  name: string
  statements: readonly Statement[]
  /** Since which version nothing uses what it takes away, if it takes something away. */
  unusedSince?: string | undefined
  /** Tables in use that it keeps from being written to while it builds an index. */
  holdsUp?: readonly string[] | undefined
  /** Constraints and unique indexes that it makes anew so that they allow more. */
  widens?: readonly string[] | undefined
}

/** What there was at the last release, as far as migrations have made it. */
export interface Released {
  version: string
  migrations: readonly ReadMigration[]
}

/** What the previous version would not survive in the migrations after its own, each with what to do instead. */
export function survivalFaults(released: Released, later: readonly ReadMigration[]): string[] {
  const tables = new Set(released.migrations.flatMap(({ statements }) => statements.flatMap(createdTables)))
  // A column that came after the release is known to nobody who could miss it.
  const fresh = new Set<string>()
  return later.flatMap((migration) => {
    const partitioned = new Map(migration.statements.flatMap(partitionedTables))
    const faults = migration.statements.flatMap((statement) => {
      const found = faultsOf(statement, migration, { tables, fresh, partitioned })
      for (const column of addedColumns(statement)) fresh.add(column)
      return found
    })
    if (migration.unusedSince === undefined) return faults.map((fault) => `${migration.name} ${fault}`)
    return contractFaults(migration, faults, released.version)
  })
}

/** What a migration may take away that says since when nothing uses it: a release must lie between. */
function contractFaults({ name, unusedSince }: ReadMigration, faults: readonly string[], version: string): string[] {
  if (faults.length === 0) return [`${name} says that it takes something away, but takes nothing`]
  if (isReleased(unusedSince!, version)) return []
  return [`${name} takes away what is unused since ${unusedSince} only, and ${version} is the last release`]
}

function isReleased(since: string, version: string): boolean {
  const [left, right] = [since, version].map((each) => each.split('.').map(Number))
  const difference = left!.findIndex((part, index) => part !== right![index])
  return difference < 0 || left![difference]! < right![difference]!
}

interface Known {
  tables: ReadonlySet<string>
  fresh: ReadonlySet<string>
  /** Tables that this migration makes anew, partitioned, like the one that had their name: new names by old ones. */
  partitioned: ReadonlyMap<string, string>
}

function faultsOf(statement: Statement, migration: ReadMigration, known: Known): string[] {
  const [[kind, node]] = Object.entries(statement) as [[string, ParsedNode]]
  if (kind === 'AlterTableStmt') return alterationFaults(node, migration, known)
  if (kind === 'RenameStmt') return renameFaults(node, known)
  if (kind === 'DropStmt') return dropFaults(node, known)
  if (kind === 'IndexStmt') return indexFaults(node, migration, known)
  if (kind === 'AlterObjectSchemaStmt') return schemaFaults(node, known)
  if (kind === 'TruncateStmt') return ['empties a table that is in use']
  return []
}

function alterationFaults({ relation, cmds = [] }: ParsedNode, { widens = [] }: ReadMigration, known: Known): string[] {
  const table: string = relation.relname
  if (!known.tables.has(table)) return []
  return cmds.flatMap(({ AlterTableCmd: { subtype, name, def } }: ParsedNode) => {
    const column = `${table}.${name}`
    if (known.fresh.has(column)) return []
    switch (subtype) {
      case 'AT_DropColumn':
        return [`drops ${column}: first release a version that does not use it`]
      case 'AT_SetNotNull':
        return [`lets ${column} be empty no more: the previous version leaves it out; add a checked constraint later`]
      case 'AT_AlterColumnType':
        return [`changes the type of ${column}: add a column beside it, and fill both for one release`]
      case 'AT_ColumnDefault':
        return def ? [] : [`takes the default from ${column}: the previous version relies on it`]
      case 'AT_AddColumn':
        return addedColumnFaults(table, def.ColumnDef)
      case 'AT_AddConstraint':
        return constraintFaults(table, def.Constraint, widens, known)
      default:
        return []
    }
  })
}

function addedColumnFaults(table: string, { colname, constraints = [] }: ParsedNode): string[] {
  const kinds: string[] = constraints.map(({ Constraint }: ParsedNode) => Constraint.contype)
  const filled = ['CONSTR_DEFAULT', 'CONSTR_GENERATED', 'CONSTR_IDENTITY'].some((kind) => kinds.includes(kind))
  if (!kinds.includes('CONSTR_NOTNULL') || filled) return []
  return [`adds ${table}.${colname}, which must be given: the previous version does not know it; give it a default`]
}

function constraintFaults(table: string, constraint: ParsedNode, widens: readonly string[], known: Known): string[] {
  const { conname = 'without a name' } = constraint
  const columns = columnsOf(constraint)
  const isAboutNewOnly = columns.length > 0 && columns.every((column) => known.fresh.has(`${table}.${column}`))
  if (isAboutNewOnly || widens.includes(conname)) return []
  return [`adds the constraint ${conname} to ${table}: the previous version may write what it forbids`]
}

/** The columns that a constraint is about, wherever in it they stand. */
function columnsOf(node: ParsedNode): string[] {
  if (Array.isArray(node)) return node.flatMap(columnsOf)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]: [string, ParsedNode]) => {
    if (key === 'ColumnRef') return [value.fields.at(-1).String?.sval ?? '*']
    if (key === 'keys' || key === 'fk_attrs') return value.map(({ String: text }: ParsedNode) => text.sval)
    return key === 'pk_attrs' ? [] : columnsOf(value)
  })
}

function renameFaults(
  { renameType, relation, subname, newname }: ParsedNode,
  { tables, fresh, partitioned }: Known,
): string[] {
  const what = renameType === 'OBJECT_COLUMN' ? `${relation.relname}.${subname}` : relation?.relname
  const isKnown = renameType === 'OBJECT_TABLE' || renameType === 'OBJECT_COLUMN'
  if (!isKnown || !tables.has(relation.relname) || fresh.has(what)) return []
  // What it was becomes a partition of the one that has its name and its columns when the migration is through.
  if (renameType === 'OBJECT_TABLE' && partitioned.get(what) === newname) return []
  return [`renames ${what} to ${newname}: add the new one beside the old, and fill both for one release`]
}

function schemaFaults({ objectType, relation, newschema }: ParsedNode, { tables }: Known): string[] {
  if (objectType !== 'OBJECT_TABLE' || !tables.has(relation.relname)) return []
  return [`moves ${relation.relname} to ${newschema}, where the previous version does not look for it`]
}

function dropFaults({ objects, removeType }: ParsedNode, { tables }: Known): string[] {
  if (removeType !== 'OBJECT_TABLE' && removeType !== 'OBJECT_VIEW') return []
  const names: string[] = objects.map(({ List }: ParsedNode) => List.items.at(-1).String.sval)
  return names
    .filter((name) => tables.has(name))
    .map((name) => `drops ${name}: first release a version that does not use it`)
}

function indexFaults(
  { relation, unique, idxname }: ParsedNode,
  { holdsUp = [], widens = [] }: ReadMigration,
  known: Known,
): string[] {
  const table: string = relation.relname
  if (!known.tables.has(table)) return []
  if (unique && !widens.includes(idxname))
    return [`makes ${idxname} unique in ${table}: the previous version may write the same twice`]
  if (holdsUp.includes(table)) return []
  return [
    `holds up whoever writes to ${table} while it builds ${idxname}: say so, and to operators in the release notes`,
  ]
}

function partitionedTables({ CreateStmt: created }: Statement): [name: string, like: string][] {
  if (!created?.partspec) return []
  const like = created.tableElts?.find(({ TableLikeClause }: ParsedNode) => TableLikeClause)?.TableLikeClause
  return like ? [[created.relation.relname, like.relation.relname]] : []
}

function createdTables(statement: Statement): string[] {
  return statement.CreateStmt ? [statement.CreateStmt.relation.relname] : []
}

function addedColumns({ AlterTableStmt: altered }: Statement): string[] {
  return (altered?.cmds ?? [])
    .filter(({ AlterTableCmd }: ParsedNode) => AlterTableCmd.subtype === 'AT_AddColumn')
    .map(({ AlterTableCmd }: ParsedNode) => `${altered.relation.relname}.${AlterTableCmd.def.ColumnDef.colname}`)
}
