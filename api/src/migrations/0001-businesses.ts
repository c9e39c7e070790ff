import { Migration } from '@mikro-orm/migrations'

/** Businesses with their sites, staff and API keys. */
export class Migration0001Businesses extends Migration {
  override up(): void {
    this.addSql(`
      create table business (
        id text collate "C" primary key,
        name text not null,
        time_zone text not null,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        locale text not null,
        attribution_days integer not null default 90 check (attribution_days between 1 and 3650),
        chat_idle_minutes integer not null default 30 check (chat_idle_minutes between 1 and 1440),
        address text[] not null default '{}',
        contact_email text not null,
        contact_phone text not null,
        opening_hours jsonb not null default '[]',
        signing_key text not null,
        created_at timestamptz(3) not null
      )`)
    this.addSql(`
      create table site (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        site_key text not null,
        allowed_origins text[] not null default '{}',
        greeting text not null,
        suggested_prompts text[] not null default '{}',
        accent_color text not null check (accent_color ~ '^#[0-9a-f]{6}$'),
        created_at timestamptz(3) not null,
        primary key (business_id, id)
      )`)
    // The one look-up that cannot know its business: a page shows nothing but this key.
    this.addSql('create unique index site_key on site (site_key)')
    this.addSql(`
      create table staff_member (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        full_name text not null,
        email text not null,
        email_folded text not null,
        password_hash text not null,
        role text not null check (role in ('OWNER', 'MANAGER', 'AGENT')),
        created_at timestamptz(3) not null,
        primary key (business_id, id),
        unique (business_id, email_folded)
      )`)
    this.addSql('create index staff_member_sign_in on staff_member (email_folded)')
    this.addSql(`
      create table staff_sign_in (
        business_id text collate "C" not null,
        token_hash text collate "C" not null,
        staff_member_id text collate "C" not null,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        primary key (business_id, token_hash),
        foreign key (business_id, staff_member_id) references staff_member (business_id, id)
      )`)
    this.addSql(`
      create table api_key (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        name text not null,
        prefix text not null,
        secret_hash text collate "C" not null,
        scopes text[] not null,
        created_at timestamptz(3) not null,
        primary key (business_id, id)
      )`)
    this.addSql('create index api_key_secret on api_key (secret_hash)')
  }
}
