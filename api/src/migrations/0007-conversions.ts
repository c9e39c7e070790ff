import { Migration } from '@mikro-orm/migrations'

/** Conversions, and the submissions that made them: each counts once, for ever. */
export class Migration0007Conversions extends Migration {
  override up(): void {
    this.addSql(`
      create table conversion (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        group_id text collate "C" not null,
        kind text not null,
        record_id text collate "C" not null,
        outcome text not null check (outcome in ('CREATED', 'UPDATED')),
        source text not null check (source in ('LINK', 'ASSISTANT', 'API', 'STAFF', 'WEBHOOK')),
        verdict text not null check (verdict in ('CREDITED', 'ASSISTED', 'UNATTRIBUTED')),
        reason text not null,
        session_id text collate "C",
        -- What the caller named, as it came: kept for the list of unattributed conversions.
        claimed_session text,
        link_id text collate "C",
        message_id text collate "C",
        clicked_at timestamptz(3),
        window_ends_at timestamptz(3),
        occurred_at timestamptz(3) not null,
        recorded_at timestamptz(3) not null,
        reversed_at timestamptz(3),
        value_minor integer,
        value_currency text,
        person_key text collate "C" not null,
        is_first boolean not null,
        primary key (business_id, id),
        foreign key (business_id, session_id) references session (business_id, id),
        check ((verdict = 'UNATTRIBUTED') = (session_id is null))
      )`)
    // Two first conversions of one person race: the loser starts over and finds that it is the second.
    this.addSql('create unique index conversion_first_retry_key on conversion (business_id, person_key) where is_first')
    this.addSql('create index conversion_record on conversion (business_id, record_id, occurred_at desc, id desc)')
    this.addSql('create index conversion_session on conversion (business_id, session_id, occurred_at, id)')
    this.addSql(`
      create index conversion_unattributed on conversion (business_id, occurred_at desc, id desc)
        where verdict = 'UNATTRIBUTED'`)
    this.addSql(`
      create table submission (
        business_id text collate "C" not null references business (id),
        operation text not null,
        key text not null,
        input_hash text collate "C" not null,
        result jsonb,
        submitted_at timestamptz(3) not null,
        primary key (business_id, operation, key)
      )`)
  }
}
