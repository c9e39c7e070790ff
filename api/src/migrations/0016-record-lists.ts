import { Migration } from '@mikro-orm/migrations'

/** The lists of records, newest first. */
export class Migration0016RecordLists extends Migration {
  override up(): void {
    for (const table of ['visitor', 'coworker', 'coworker_contract', 'coworker_product']) {
      this.addSql(`create index ${table}_list on ${table} (business_id, created_at desc, id desc)`)
    }
    this.addSql('create index coworker_contract_tariff on coworker_contract (business_id, tariff_id, created_at desc)')
    this.addSql('create index coworker_product_product on coworker_product (business_id, product_id, created_at desc)')
  }
}
