import { Migration } from '@mikro-orm/migrations'

/** The tokens that a language model has used for each business on each day. */
export class Migration0020ModelSpending extends Migration {
  override up(): void {
    this.addSql(`
      create table model_spending (
        business_id text collate "C" not null references business (id),
        day date not null,
        tokens bigint not null check (tokens >= 0),
        primary key (business_id, day)
      )`)
  }
}
