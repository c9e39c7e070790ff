import { Migration } from '@mikro-orm/migrations'

/** Staff correct why a conversation led to nothing; what the rules found is kept beside it. */
export class Migration0030FrictionWork extends Migration {
  override up(): void {
    this.addSql(`
      alter table conversation
        add column friction_found text,
        add column friction_corrected text,
        add column friction_corrected_at timestamptz(3),
        add column friction_corrected_by text collate "C",
        add check ((friction_corrected is null) = (friction_corrected_at is null))`)
    // Where the policies hold the owner of the tables too, an update would find no rows.
    this.addSql('alter table conversation no force row level security')
    this.addSql('update conversation set friction_found = friction where friction is not null')
    this.addSql('alter table conversation force row level security')
  }
}
