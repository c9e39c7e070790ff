import { Migration } from '@mikro-orm/migrations'

/**
 * When an event was appended by the clock of the database: how long it can be replayed is counted from then, whenever
 * what it tells happened. Events there already are counted from now on.
 */
export class Migration0010EventRetention extends Migration {
  override up(): void {
    this.addSql('alter table event add column appended_at timestamptz(3) not null default clock_timestamp()')
    this.addSql('create index event_appended on event (business_id, appended_at, position)')
  }
}
