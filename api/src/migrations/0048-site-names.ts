import { Migration } from '@mikro-orm/migrations'

/** Names for sites, so that staff tell them apart without their keys. */
export class Migration0048SiteNames extends Migration {
  override up(): void {
    this.addSql('alter table site add column name text')
    // Where the policies hold the owner of the tables too, an update would find no rows.
    for (const table of ['site', 'business']) this.addSql(`alter table ${table} no force row level security`)
    this.addSql(`
      update site set name = case when numbered.number = 1 then business.name else site.site_key end
      from business, (select business_id, id, row_number() over (partition by business_id order by created_at, id) as number
                      from site) as numbered
      where business.id = site.business_id and numbered.business_id = site.business_id and numbered.id = site.id`)
    for (const table of ['site', 'business']) this.addSql(`alter table ${table} force row level security`)
  }
}
