import { Migration } from '@mikro-orm/migrations'

/** The four records that conversations lead to. */
export class Migration0006Records extends Migration {
  override up(): void {
    this.addSql(`
      create table coworker (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        unique_id text collate "C",
        external_url text,
        created_at timestamptz(3) not null,
        coworker_type text not null check (coworker_type in ('INDIVIDUAL', 'COMPANY')),
        full_name text not null,
        email text not null,
        email_folded text not null,
        mobile_phone text,
        company_name text,
        active boolean not null default true,
        registration_date timestamptz(3) not null,
        primary key (business_id, id),
        unique (business_id, email_folded),
        unique (business_id, unique_id)
      )`)
    this.addSql(`
      create table visitor (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        unique_id text collate "C",
        external_url text,
        created_at timestamptz(3) not null,
        full_name text not null,
        email text not null,
        email_folded text not null,
        phone_number text,
        company_name text,
        expected_arrival timestamptz(3),
        is_tour boolean not null default true,
        tour_confirmed boolean not null default false,
        visit_reason text,
        notes text,
        arrived boolean not null default false,
        visitor_code text not null,
        host_id text collate "C",
        custom_fields jsonb not null default '[]',
        -- False once the visit is past or they arrived; the next tour of the same person is then a new visitor.
        tour_ahead boolean not null,
        primary key (business_id, id),
        unique (business_id, unique_id),
        foreign key (business_id, host_id) references coworker (business_id, id)
      )`)
    this.addSql('create unique index visitor_tour_ahead on visitor (business_id, email_folded) where tour_ahead')
    this.addSql('create index visitor_email on visitor (business_id, email_folded)')
    this.addSql(`
      create table coworker_contract (
        business_id text collate "C" not null,
        id text collate "C" not null,
        unique_id text collate "C",
        external_url text,
        created_at timestamptz(3) not null,
        coworker_id text collate "C" not null,
        tariff_id text collate "C" not null,
        start_date date not null,
        billing_day integer not null check (billing_day between 1 and 28),
        quantity integer not null default 1 check (quantity > 0),
        price_minor integer check (price_minor >= 0),
        price_currency text,
        renewal_date date,
        cancellation_date date,
        active boolean not null default true,
        cancelled boolean not null default false,
        primary key (business_id, id),
        unique (business_id, unique_id),
        foreign key (business_id, coworker_id) references coworker (business_id, id),
        foreign key (business_id, tariff_id) references tariff (business_id, id)
      )`)
    this.addSql(
      'create index coworker_contract_coworker on coworker_contract (business_id, coworker_id, created_at desc, id desc)',
    )
    this.addSql(`
      create table coworker_product (
        business_id text collate "C" not null,
        id text collate "C" not null,
        unique_id text collate "C",
        external_url text,
        created_at timestamptz(3) not null,
        coworker_id text collate "C" not null,
        product_id text collate "C" not null,
        quantity integer not null check (quantity > 0),
        price_minor integer not null check (price_minor >= 0),
        price_currency text not null,
        sale_date timestamptz(3) not null,
        use_date date,
        activated boolean not null default true,
        invoiced boolean not null default false,
        paid boolean not null default false,
        primary key (business_id, id),
        unique (business_id, unique_id),
        foreign key (business_id, coworker_id) references coworker (business_id, id),
        foreign key (business_id, product_id) references product (business_id, id)
      )`)
    this.addSql(
      'create index coworker_product_coworker on coworker_product (business_id, coworker_id, created_at desc, id desc)',
    )
  }
}
