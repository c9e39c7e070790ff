import { Migration } from '@mikro-orm/migrations'

/** Who has been asked to join the staff; whoever joins, or is asked again, leaves the table. */
export class Migration0039StaffInvitations extends Migration {
  override up(): void {
    this.addSql(`
      create table staff_invitation (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        token_hash text collate "C" not null,
        full_name text not null,
        email text not null,
        email_folded text not null,
        role text not null check (role in ('OWNER', 'MANAGER', 'AGENT')),
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        primary key (business_id, id),
        unique (business_id, token_hash),
        constraint staff_invitation_email_retry_key unique (business_id, email_folded)
      )`)
  }
}
