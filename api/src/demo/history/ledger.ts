import type { EntityManager } from '@mikro-orm/postgresql'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { newIdentifier } from '../../kernel/identifier.ts'

const BATCH = 1500

/** A column of a table and where its value stands in a row. */
interface Column {
  name: string
  property: string
}

/**
 * Rows that are made in memory, through the functions that make them in a database, and written all at once: thousands
 * of conversations in seconds.
 */
export class Ledger {
  readonly #tables = new Map<string, object[]>()
  readonly #columns = new Map<string, Column[]>()

  constructor(private readonly target: Transaction) {}

  /** A transaction of that time that keeps what is made in it here. It reads nothing. */
  at(now: Date): Transaction {
    let made = 0
    return {
      em: {
        create: (entity: { name: string }, row: object) => this.#keep(entity.name, row),
        flush: async () => {},
      } as unknown as EntityManager,
      businessId: this.target.businessId,
      now,
      newId: (prefix) => newIdentifier(prefix, now, made++ % 4096),
      query: () => Promise.reject(new Error('What is kept in memory is not queried.')),
      beforeCommit: () => {},
      afterCommit: () => {},
    }
  }

  /** Adds a row of a table that has no class, by the names of its columns. */
  add<Row extends object>(table: string, row: Row): Row {
    const rows = this.#tables.get(table)
    if (rows) rows.push(row)
    else {
      this.#tables.set(table, [row])
      this.#columns.set(
        table,
        Object.keys(row).map((name) => ({ name, property: name })),
      )
    }
    return row
  }

  /** Writes everything in the target's transaction, the tables in this order; those not named must be empty. */
  async write(order: readonly string[]): Promise<void> {
    const forgotten = [...this.#tables.keys()].filter((table) => !order.includes(table))
    if (forgotten.length > 0) throw new Error(`Nothing says when to write ${forgotten.join(', ')}.`)
    for (const table of order) {
      const rows = this.#tables.get(table) ?? []
      for (let start = 0; start < rows.length; start += BATCH)
        await this.#insert(table, rows.slice(start, start + BATCH))
    }
  }

  #keep(entity: string, row: object): object {
    const meta = this.target.em.getMetadata().getByClassName(entity as never) as {
      tableName: string
      class: { prototype: object }
      props: { name: string; fieldNames: string[] }[]
    }
    if (!this.#columns.has(meta.tableName)) {
      const columns = meta.props.map(({ name, fieldNames }) => ({ name: fieldNames[0]!, property: name }))
      this.#columns.set(meta.tableName, columns)
      this.#tables.set(meta.tableName, [])
    }
    const kept = { ...row }
    this.#tables.get(meta.tableName)!.push(kept)
    return kept
  }

  async #insert(table: string, rows: readonly object[]): Promise<void> {
    const columns = this.#columns.get(table)!
    const named = rows.map((row) =>
      Object.fromEntries(columns.map(({ name, property }) => [name, (row as Record<string, unknown>)[property]])),
    )
    const list = columns.map(({ name }) => name).join(', ')
    await this.target.query(
      `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(named)],
    )
  }
}
