import { Migration } from '@mikro-orm/migrations'

/** Marks what was erased, and keeps how long words are kept. */
export class Migration0037Privacy extends Migration {
  override up(): void {
    for (const table of ['conversation', 'visitor', 'coworker']) {
      this.addSql(`alter table ${table} add column erased_at timestamptz(3)`)
    }
    // What was said before `done_until` has been gone through already.
    this.addSql(`
      create table retention (
        business_id text collate "C" primary key references business (id),
        days integer not null check (days between 30 and 3650),
        done_until timestamptz(3) not null default '-infinity'
      )`)
  }
}
