import { Migration } from '@mikro-orm/migrations'

/** Lets the audit log tell of what Foyer does by a rule of its own. */
export class Migration0045SystemAudit extends Migration {
  static readonly widens = ['audit_entry_actor_kind_check']

  override up(): void {
    this.addSql(`
      alter table audit_entry drop constraint audit_entry_actor_kind_check,
        add constraint audit_entry_actor_kind_check check (actor_kind in ('STAFF', 'API_KEY', 'SYSTEM'))`)
  }
}
