import { Migration } from '@mikro-orm/migrations'

/** What is on offer, what is taken, and what the operator has written down for visitors. */
export class Migration0003Catalog extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm')
    this.addSql(`
      create table tariff (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        name text not null check (length(name) between 1 and 200),
        description text,
        system_tariff_type text not null
          check (system_tariff_type in ('HOT_DESK', 'DEDICATED_DESK', 'PRIVATE_OFFICE', 'VIRTUAL_OFFICE', 'OTHER')),
        price_minor integer not null check (price_minor >= 0),
        price_currency text not null check (price_currency ~ '^[A-Z]{3}$'),
        sign_up_fee_minor integer check (sign_up_fee_minor > 0),
        billing_unit text not null default 'MONTH' check (billing_unit in ('DAY', 'WEEK', 'MONTH', 'YEAR')),
        billing_count integer not null default 1 check (billing_count > 0),
        notice_period_days integer not null default 0 check (notice_period_days >= 0),
        subscribers_limit integer check (subscribers_limit >= 0),
        subscribers integer not null default 0 check (subscribers >= 0),
        visible boolean not null default true,
        archived boolean not null default false,
        available_to_ai boolean not null default true,
        notes_for_ai text,
        show_price_for_ai boolean not null default true,
        price_for_ai_minor integer check (price_for_ai_minor >= 0),
        created_at timestamptz(3) not null,
        primary key (business_id, id)
      )`)
    this.addSql('create index tariff_name on tariff (business_id, name, id)')
    this.addSql(`
      create table product (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        name text not null check (length(name) between 1 and 200),
        description text,
        system_product_type text not null
          check (system_product_type in ('DAY_PASS', 'MEETING_ROOM_CREDIT', 'OTHER')),
        price_minor integer not null check (price_minor >= 0),
        price_currency text not null check (price_currency ~ '^[A-Z]{3}$'),
        visible boolean not null default true,
        archived boolean not null default false,
        available_to_ai boolean not null default true,
        notes_for_ai text,
        show_price_for_ai boolean not null default true,
        price_for_ai_minor integer check (price_for_ai_minor >= 0),
        created_at timestamptz(3) not null,
        primary key (business_id, id)
      )`)
    this.addSql('create index product_name on product (business_id, name, id)')
    this.addSql(`
      create table floor_plan_desk (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        name text not null check (length(name) between 1 and 200),
        description text,
        item_type text not null check (item_type in ('OFFICE', 'DEDICATED_DESK', 'HOT_DESK')),
        size double precision check (size > 0),
        capacity integer not null check (capacity > 0),
        price_minor integer not null check (price_minor >= 0),
        price_currency text not null check (price_currency ~ '^[A-Z]{3}$'),
        available_to_ai boolean not null default true,
        notes_for_ai text,
        created_at timestamptz(3) not null,
        primary key (business_id, id)
      )`)
    this.addSql('create index floor_plan_desk_name on floor_plan_desk (business_id, name, id)')
    this.addSql(`
      create table desk_occupation (
        business_id text collate "C" not null,
        id text collate "C" not null,
        desk_id text collate "C" not null,
        start_date date not null,
        -- Last day of the contract; null as long as none is agreed.
        end_date date check (end_date >= start_date),
        primary key (business_id, id),
        foreign key (business_id, desk_id) references floor_plan_desk (business_id, id)
      )`)
    this.addSql('create index desk_occupation_desk on desk_occupation (business_id, desk_id, end_date)')
    this.addSql(`
      create table knowledge_article (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        title text not null check (length(title) between 1 and 200),
        body text not null check (length(body) between 1 and 20000),
        language text not null check (language ~ '^[a-z]{2}$'),
        created_at timestamptz(3) not null,
        search tsvector generated always as (${WEIGHTED_WORDS}) stored,
        primary key (business_id, id)
      )`)
    this.addSql('create index knowledge_article_language on knowledge_article (business_id, language, id)')
  }
}

const CONFIGURATIONS = { de: 'german', fr: 'french', es: 'spanish', pt: 'portuguese', ar: 'arabic', en: 'english' }

const CONFIGURATION = `case language ${Object.entries(CONFIGURATIONS)
  .map(([language, configuration]) => `when '${language}' then '${configuration}'::regconfig`)
  .join(' ')} else 'simple'::regconfig end`

const WEIGHTED_WORDS = `
  setweight(to_tsvector(${CONFIGURATION}, title), 'A') || setweight(to_tsvector(${CONFIGURATION}, body), 'C')`
