import { Migration } from '@mikro-orm/migrations'

/** Chat windows and the links made for them. */
export class Migration0004Sessions extends Migration {
  override up(): void {
    this.addSql(`
      create table session (
        business_id text collate "C" not null,
        id text collate "C" not null check (id ~ '^ses_[A-Za-z0-9_-]{32}$'),
        site_id text collate "C" not null,
        channel text not null check (channel in ('CHAT', 'EMAIL', 'WHATSAPP', 'VOICE')),
        opened_at timestamptz(3) not null,
        opened_on text,
        referrer text,
        campaign jsonb not null default '[]',
        device text not null check (device in ('MOBILE', 'TABLET', 'DESKTOP', 'UNKNOWN')),
        locale text not null,
        is_test boolean not null default false,
        access_token_hash text collate "C" not null,
        primary key (business_id, id),
        foreign key (business_id, site_id) references site (business_id, id)
      )`)
    this.addSql('create index session_access_token on session (business_id, access_token_hash)')
    this.addSql(`
      create table link (
        business_id text collate "C" not null,
        id text collate "C" not null,
        session_id text collate "C" not null,
        message_id text collate "C",
        kind text not null check (kind in ('TOUR', 'PLAN', 'DAY_PASS')),
        target_id text collate "C" not null,
        label text not null,
        asked jsonb not null default '{}',
        created_at timestamptz(3) not null,
        click_count integer not null default 0,
        first_clicked_at timestamptz(3),
        last_clicked_at timestamptz(3),
        started_at timestamptz(3),
        converted_at timestamptz(3),
        primary key (business_id, id),
        foreign key (business_id, session_id) references session (business_id, id)
      )`)
    this.addSql('create index link_session on link (business_id, session_id, id)')
    this.addSql('create index link_message on link (business_id, message_id)')
  }
}
