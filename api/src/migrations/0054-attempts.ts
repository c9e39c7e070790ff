import { Migration } from '@mikro-orm/migrations'

/** Counts of attempts that all processes share exactly, such as wrong passwords (decision 47). */
export class Migration0054Attempts extends Migration {
  override up(): void {
    // Belongs to no business: whoever tries passwords has not shown yet whose they are.
    this.addSql(`
      create table attempt (
        key_hash text collate "C" primary key,
        used integer not null,
        ends_at timestamptz(3) not null
      )`)
  }
}
