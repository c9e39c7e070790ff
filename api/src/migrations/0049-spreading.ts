import { Migration } from '@mikro-orm/migrations'

/**
 * For a database that is spread over several machines, or whose rows are followed from elsewhere: keys of sites are long
 * and random, so that no two are the same without a constraint over all businesses, and rows without a key are told apart
 * by all that is in them.
 */
export class Migration0049Spreading extends Migration {
  static readonly holdsUp = ['site']
  // Unique in all businesses before, and now in each.
  static readonly widens = ['site_key_of_business']

  override up(): void {
    this.addSql('drop index site_key')
    this.addSql('create index site_key on site (site_key)')
    this.addSql('create unique index site_key_of_business on site (business_id, site_key)')
    for (const table of ['insight_day', 'insight_change']) this.addSql(`alter table ${table} replica identity full`)
  }
}
