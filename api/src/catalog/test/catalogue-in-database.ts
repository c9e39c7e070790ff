import { Business, businesses } from '../../businesses/index.ts'
import { fillCatalogue } from '../../demo/fill-catalogue.ts'
import type { OperatorCatalogue } from '../../demo/operator-catalogue.ts'
import { type Database, openDatabase, query } from '../../kernel/database/database.ts'
import { transaction } from '../../kernel/database/transaction.ts'
import { createTestDatabase } from '../../test/create-test-database.ts'
import { catalog } from '../index.ts'

/** The day the catalogue is read on: a Monday. */
export const TODAY = '2026-11-23'
/** The business that has the catalogue, and one that has none. */
export const BUSINESS = 'business_one'
export const OTHER_BUSINESS = 'business_two'

/** A catalogue in a database of its own test file. */
export interface CatalogueInDatabase {
  url: string
  database: Database
  idOf(name: string): Promise<string>
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  drop(): Promise<void>
}

/** Writes the catalogue for one of two businesses. */
export async function catalogueInDatabase(catalogue: OperatorCatalogue): Promise<CatalogueInDatabase> {
  const { url, drop } = await createTestDatabase()
  const entities = [...(businesses.entities ?? []), ...(catalog.entities ?? [])] as never
  const database = await openDatabase({ url, entities, poolSize: 8, clock: () => new Date(`${TODAY}T09:00:00Z`) })
  for (const id of [BUSINESS, OTHER_BUSINESS]) {
    await transaction(database, { businessId: id }, async (tx) => {
      tx.em.persist(
        tx.em.create(Business, {
          id,
          name: id,
          timeZone: 'Europe/Dublin',
          currency: 'EUR',
          locale: 'en-IE',
          attributionDays: 90,
          chatIdleMinutes: 30,
          address: [],
          contactEmail: 'team@example.com',
          contactPhone: '1',
          openingHours: [],
          signingKey: 'not used here',
          createdAt: tx.now,
        }),
      )
      await tx.em.flush()
      if (id === BUSINESS) await fillCatalogue(tx, catalogue)
    })
  }
  const ask = <Row>(sql: string, parameters: readonly unknown[] = []) =>
    query<Row>(database.orm.em.fork(), sql, parameters)
  return {
    url,
    database,
    query: ask,
    async idOf(name) {
      const rows = await ask<{ id: string }>(
        `select id from tariff where name = $1 union all select id from product where name = $1
          union all select id from floor_plan_desk where name = $1`,
        [name],
      )
      if (!rows[0]) throw new Error(`Nothing in the catalogue is called ${name}.`)
      return rows[0].id
    },
    async drop() {
      await database.close()
      await drop()
    },
  }
}
