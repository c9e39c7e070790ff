import type { Transaction } from '../kernel/database/transaction.ts'

/** The person behind a record: the visitor or customer, with the record that names them. */
export async function personOf(
  tx: Transaction,
  recordId: string,
): Promise<{ fullName: string; recordId: string } | undefined> {
  const [row] = await tx.query<{ fullName: string; recordId: string }>(
    `select full_name as "fullName", id as "recordId" from visitor where business_id = $1 and id = $2
     union all
     select full_name, id from coworker where business_id = $1 and id in (
       select $2
       union all select coworker_id from coworker_contract where business_id = $1 and id = $2
       union all select coworker_id from coworker_product where business_id = $1 and id = $2
     )`,
    [tx.businessId, recordId],
  )
  return row
}

/** The plans and products that records are about: what their links would have led to. */
export async function targetsOf(tx: Transaction, recordIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select tariff_id as id from coworker_contract where business_id = $1 and id = any($2)
     union select product_id from coworker_product where business_id = $1 and id = any($2)`,
    [tx.businessId, recordIds],
  )
  return rows.map((row) => row.id)
}
