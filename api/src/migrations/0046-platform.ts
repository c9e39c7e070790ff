import { Migration } from '@mikro-orm/migrations'

/** Webhooks of the coworking platform: what they are proved with, what has arrived, and when to look at it again. */
export class Migration0046Platform extends Migration {
  override up(): void {
    this.addSql(`
      create table platform_integration (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        secret text not null,
        secret_made_at timestamptz(3) not null,
        former_secret text,
        former_secret_until timestamptz(3),
        created_at timestamptz(3) not null,
        last_refused_at timestamptz(3),
        primary key (business_id, id),
        constraint platform_integration_business_retry_key unique (business_id)
      )`)
    // Whoever calls names the connection; whose it is is found by it.
    this.addSql('create index platform_integration_id on platform_integration (id)')
    this.addSql(`
      create table platform_delivery (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        delivery_key text collate "C" not null,
        action text not null,
        external_id text,
        outcome text not null check (outcome in ('RECORDED', 'KNOWN', 'WAITING', 'UNUSABLE', 'IGNORED')),
        reason text,
        detail text,
        -- The platform's identifier of the customer that it waits for.
        waits_for text collate "C",
        record_id text collate "C",
        -- What came, as long as something may yet come of it.
        body text,
        received_at timestamptz(3) not null,
        last_received_at timestamptz(3) not null,
        received_count integer not null default 1,
        settled_at timestamptz(3),
        primary key (business_id, id),
        unique (business_id, delivery_key)
      )`)
    this.addSql('create index platform_delivery_outcome on platform_delivery (business_id, outcome, id)')
    this.addSql(
      'create index platform_delivery_waiting on platform_delivery (business_id, waits_for) where waits_for is not null',
    )
    this.addSql('create index platform_delivery_latest on platform_delivery (business_id, last_received_at)')
    // What every process looks through stands apart from everything that tells something.
    this.addSql(`
      create table platform_agenda (
        business_id text collate "C" not null,
        delivery_id text collate "C" not null,
        due_at timestamptz(3) not null,
        primary key (business_id, delivery_id),
        foreign key (business_id, delivery_id) references platform_delivery (business_id, id) on delete cascade
      )`)
    this.addSql('create index platform_agenda_due on platform_agenda (due_at)')
  }
}
