import { Migration } from '@mikro-orm/migrations'

/** Answers that are being written, and until when their writer counts as alive. */
export class Migration0017PendingReplies extends Migration {
  override up(): void {
    this.addSql(`
      create table pending_reply (
        business_id text collate "C" not null,
        message_id text collate "C" not null,
        held_until timestamptz(3) not null,
        takeovers integer not null default 0,
        primary key (business_id, message_id),
        foreign key (business_id, message_id) references message (business_id, id)
          on delete cascade deferrable initially deferred
      )`)
    // Where the policies hold the owner of the tables too, a query would find no rows.
    this.addSql('alter table message no force row level security')
    this.addSql(`
      insert into pending_reply (business_id, message_id, held_until)
      select business_id, id, now() from message where state = 'PENDING'`)
    this.addSql('alter table message force row level security')
  }
}
