import { Migration } from '@mikro-orm/migrations'

/** Conversations with what their list shows, and their messages. */
export class Migration0005Conversations extends Migration {
  override up(): void {
    this.addSql(`
      create table conversation (
        business_id text collate "C" not null,
        id text collate "C" not null,
        session_id text collate "C" not null,
        channel text not null,
        opened_at timestamptz(3) not null,
        first_message_at timestamptz(3),
        last_message_at timestamptz(3),
        last_activity_at timestamptz(3) not null,
        opening text,
        message_count integer not null default 0,
        stage text not null default 'OPENED'
          check (stage in ('OPENED', 'ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED')),
        audience text not null default 'UNKNOWN' check (audience in ('PROSPECT', 'MEMBER', 'UNKNOWN')),
        badges jsonb not null default '[]',
        kinds text[] not null default '{}',
        customer_name text,
        customer_id text collate "C",
        memory jsonb not null default '{}',
        reviewed_at timestamptz(3),
        review_note text,
        primary key (business_id, id),
        unique (business_id, session_id),
        foreign key (business_id, session_id) references session (business_id, id)
      )`)
    // The list and its filters, each read in order: a window that stayed empty is not in it.
    this.addSql(`
      create index conversation_list on conversation (business_id, last_activity_at desc, id desc)
        where first_message_at is not null`)
    this.addSql(`
      create index conversation_converted on conversation (business_id, last_activity_at desc, id desc)
        where first_message_at is not null and kinds <> '{}'`)
    this.addSql(`
      create index conversation_stage on conversation (business_id, stage, last_activity_at desc, id desc)
        where first_message_at is not null`)
    this.addSql(`
      create index conversation_opened on conversation (business_id, opened_at, id)
        where first_message_at is not null`)
    this.addSql(`
      create table message (
        business_id text collate "C" not null,
        id text collate "C" not null,
        conversation_id text collate "C" not null,
        position integer not null,
        author text not null check (author in ('VISITOR', 'ASSISTANT', 'STAFF')),
        text text not null check (length(text) <= 20000),
        state text not null check (state in ('PENDING', 'COMPLETE', 'FAILED')),
        sent_at timestamptz(3) not null,
        idempotency_key text,
        reply_to text collate "C",
        cards jsonb not null default '[]',
        tools_used text[] not null default '{}',
        unanswered boolean not null default false,
        search tsvector generated always as (to_tsvector('simple', text)) stored,
        primary key (business_id, id),
        unique (business_id, conversation_id, position),
        unique (business_id, conversation_id, idempotency_key),
        unique (business_id, reply_to),
        foreign key (business_id, conversation_id) references conversation (business_id, id)
      )`)
    this.addSql('create index message_search on message using gin (search)')
  }
}
