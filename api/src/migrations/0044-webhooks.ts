import { Migration } from '@mikro-orm/migrations'

/** Webhooks: who receives events, how far each has come in the log, what is to be sent, and how each attempt went. */
export class Migration0044Webhooks extends Migration {
  override up(): void {
    this.addSql(`
      create table webhook_endpoint (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        url text not null,
        description text,
        kinds text[],
        types text[],
        verdicts text[],
        secret text not null,
        former_secret text,
        former_secret_until timestamptz(3),
        disabled_at timestamptz(3),
        disabled_reason text check (disabled_reason in ('STAFF', 'GONE', 'FAILING')),
        failing_since timestamptz(3),
        created_at timestamptz(3) not null,
        created_by text collate "C",
        primary key (business_id, id),
        check ((disabled_at is null) = (disabled_reason is null))
      )`)
    // What every process looks through, this and `webhook_due`, stands apart from everything that tells something.
    this.addSql(`
      create table webhook_progress (
        business_id text collate "C" not null,
        endpoint_id text collate "C" not null,
        position bigint not null,
        active boolean not null default true,
        primary key (business_id, endpoint_id),
        foreign key (business_id, endpoint_id) references webhook_endpoint (business_id, id) on delete cascade
      )`)
    this.addSql(`
      create table webhook_delivery (
        business_id text collate "C" not null,
        id text collate "C" not null,
        endpoint_id text collate "C" not null,
        event_id text collate "C",
        position bigint not null,
        state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
        attempt_count integer not null default 0,
        next_attempt_at timestamptz(3),
        created_at timestamptz(3) not null,
        ended_at timestamptz(3),
        primary key (business_id, id),
        constraint webhook_delivery_event unique (business_id, endpoint_id, event_id),
        foreign key (business_id, endpoint_id) references webhook_endpoint (business_id, id) on delete cascade
      )`)
    this.addSql('create index webhook_delivery_list on webhook_delivery (business_id, endpoint_id, id)')
    this.addSql(`
      create table webhook_due (
        business_id text collate "C" not null,
        delivery_id text collate "C" not null,
        endpoint_id text collate "C" not null,
        position bigint not null,
        due_at timestamptz(3) not null,
        held_until timestamptz not null default '-infinity',
        primary key (business_id, delivery_id),
        foreign key (business_id, delivery_id) references webhook_delivery (business_id, id) on delete cascade
      )`)
    this.addSql('create index webhook_due_next on webhook_due (business_id, endpoint_id, due_at, position)')
    this.addSql(`
      create table webhook_attempt (
        business_id text collate "C" not null,
        id text collate "C" not null,
        delivery_id text collate "C" not null,
        at timestamptz(3) not null,
        duration_ms integer not null,
        status integer,
        error text,
        answer text,
        primary key (business_id, id),
        foreign key (business_id, delivery_id) references webhook_delivery (business_id, id) on delete cascade
      )`)
    this.addSql('create index webhook_attempt_delivery on webhook_attempt (business_id, delivery_id, id)')
    this.addSql('create index webhook_attempt_age on webhook_attempt (business_id, at)')
  }
}
