import { Migration } from '@mikro-orm/migrations'

/** Views of the list that staff keep, and changes of all conversations of a filter with what they were before. */
export class Migration0025ViewsAndBulkChanges extends Migration {
  override up(): void {
    this.addSql(`
      create table saved_view (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        owner_id text collate "C" not null,
        name text not null,
        address text not null,
        shared boolean not null,
        created_at timestamptz(3) not null,
        primary key (business_id, id)
      )`)
    this.addSql('create unique index saved_view_name on saved_view (business_id, owner_id, lower(name))')
    this.addSql('create index saved_view_shared on saved_view (business_id, lower(name)) where shared')
    this.addSql(`
      create table default_view (
        business_id text collate "C" not null,
        staff_member_id text collate "C" not null,
        saved_view_id text collate "C" not null,
        primary key (business_id, staff_member_id),
        foreign key (business_id, saved_view_id) references saved_view (business_id, id) on delete cascade
      )`)
    this.addSql('create index default_view_of on default_view (business_id, saved_view_id)')
    this.addSql(`
      create table bulk_change (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        staff_member_id text collate "C" not null,
        action text not null,
        address text,
        conversation_ids text[],
        state text not null check (state in ('RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
        total integer not null,
        done integer not null default 0,
        changed integer not null default 0,
        started_at timestamptz(3) not null,
        last_opened_at timestamptz(3),
        last_id text collate "C",
        primary key (business_id, id),
        check ((address is null) <> (conversation_ids is null))
      )`)
    this.addSql('create index bulk_change_latest on bulk_change (business_id, staff_member_id, id desc)')
    this.addSql(`
      create table bulk_change_entry (
        business_id text collate "C" not null,
        bulk_change_id text collate "C" not null,
        conversation_id text collate "C" not null,
        former jsonb not null,
        primary key (business_id, bulk_change_id, conversation_id),
        foreign key (business_id, bulk_change_id) references bulk_change (business_id, id)
      )`)
    // Who works on a change says so in time; every process looks for those that nobody works on any more.
    this.addSql(`
      create table bulk_change_hold (
        business_id text collate "C" not null,
        bulk_change_id text collate "C" not null,
        held_until timestamptz(3) not null,
        primary key (business_id, bulk_change_id),
        foreign key (business_id, bulk_change_id) references bulk_change (business_id, id)
      )`)
  }
}
