import { Migration } from '@mikro-orm/migrations'

/** The event log: positions per business without a gap, in the order of commits. */
export class Migration0002Events extends Migration {
  override up(): void {
    this.addSql(`
      create table event_counter (
        business_id text collate "C" primary key references business (id),
        position bigint not null
      )`)
    this.addSql(`
      create table event (
        business_id text collate "C" not null references business (id),
        position bigint not null,
        id text collate "C" not null,
        type text not null check (type in ('RECORDED', 'ATTRIBUTED', 'REVERSED')),
        occurred_at timestamptz(3) not null,
        conversion_id text collate "C" not null,
        kind text not null,
        verdict text not null,
        session_id text collate "C",
        primary key (business_id, position)
      )`)
    this.addSql('create index event_identifier on event (business_id, id)')
    this.addSql('create index event_session on event (business_id, session_id, position) where session_id is not null')
  }
}
