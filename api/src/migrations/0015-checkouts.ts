import { Migration } from '@mikro-orm/migrations'

/** Purchases from the form to the record: those that wait for a payment, and what came of them. */
export class Migration0015Checkouts extends Migration {
  override up(): void {
    this.addSql(`
      create table checkout (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        link_id text collate "C" not null,
        idempotency_key text not null,
        method text not null check (method in ('NONE', 'INVOICE', 'CARD')),
        state text not null check (state in ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'EXPIRED')),
        sale jsonb not null,
        due_minor integer not null,
        due_currency text not null,
        paid_minor integer,
        paid_currency text,
        provider_reference text collate "C",
        provider_url text,
        attention text[] not null default '{}',
        record_id text collate "C",
        created_at timestamptz(3) not null,
        settled_at timestamptz(3),
        primary key (business_id, id),
        unique (business_id, link_id, idempotency_key),
        unique (business_id, provider_reference),
        foreign key (business_id, link_id) references link (business_id, id),
        check ((state = 'COMPLETED') = (record_id is not null))
      )`)
    this.addSql('create index checkout_newest on checkout (business_id, created_at desc, id desc)')
    this.addSql(`
      create index checkout_attention on checkout (business_id, created_at desc, id desc)
        where attention <> '{}'`)
  }
}
