import { Migration } from '@mikro-orm/migrations'

/** What was done by whom; keys that expire and are revoked; what stopped being valid, for whoever holds it open. */
export class Migration0008Access extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_entry (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        at timestamptz(3) not null,
        actor_kind text not null check (actor_kind in ('STAFF', 'API_KEY')),
        actor_id text collate "C" not null,
        action text not null,
        subject_id text collate "C" not null,
        details jsonb not null default '[]',
        primary key (business_id, id)
      )`)
    this.addSql('create index audit_entry_at on audit_entry (business_id, at desc, id desc)')
    this.addSql('create index audit_entry_subject on audit_entry (business_id, subject_id, at desc, id desc)')
    this.addSql(`
      alter table api_key
        add column created_by text collate "C",
        add column expires_at timestamptz(3),
        add column last_used_at timestamptz(3),
        add column revoked_at timestamptz(3)`)
    this.addSql(`
      create table revocation (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        -- Hash of the secret that is worth nothing any more.
        credential_hash text collate "C" not null,
        at timestamptz(3) not null default clock_timestamp(),
        primary key (business_id, id)
      )`)
    this.addSql('create index revocation_at on revocation (at)')
  }
}
