import { Migration } from '@mikro-orm/migrations'

/**
 * What a chat window can do besides talking: settings of the widget by language, answers stopped and written again,
 * contact requests, chats taken up again, and visitors whom the operator's own server vouches for.
 */
export class Migration0013Chat extends Migration {
  override up(): void {
    this.addSql(`
      alter table site
        add column texts jsonb not null default '[]',
        add column position text not null default 'BOTTOM_RIGHT' check (position in ('BOTTOM_RIGHT', 'BOTTOM_LEFT')),
        add column color_scheme text not null default 'AUTO' check (color_scheme in ('AUTO', 'LIGHT', 'DARK')),
        add column accent_text_color text check (accent_text_color ~ '^#[0-9a-f]{6}$')`)
    // Where the policies hold the owner of the tables too, an update would find no rows.
    this.addSql('alter table site no force row level security')
    this.addSql('alter table business no force row level security')
    // What there was is in the operator's own language, or taken for English where the widget does not speak that.
    this.addSql(`
      update site set texts = jsonb_build_array(jsonb_build_object(
        'language', (select case when left(locale, 2) in ('en', 'de', 'fr', 'es', 'pt', 'ar') then left(locale, 2) else 'en' end
                     from business where id = site.business_id),
        'greeting', greeting, 'suggestedPrompts', to_jsonb(suggested_prompts)))`)
    this.addSql('alter table site force row level security')
    this.addSql('alter table business force row level security')
    this.addSql('alter table site drop column greeting, drop column suggested_prompts')

    this.addSql(`
      alter table message
        drop constraint message_state_check,
        add constraint message_state_check check (state in ('PENDING', 'COMPLETE', 'FAILED', 'STOPPED')),
        add column attempt integer not null default 1,
        add column stop_asked_at timestamptz(3)`)

    this.addSql(`
      create table identity (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        subject text collate "C" not null,
        full_name text not null,
        email text not null,
        email_folded text not null,
        created_at timestamptz(3) not null,
        primary key (business_id, id),
        constraint identity_subject_retry_key unique (business_id, subject)
      )`)
    this.addSql(`
      create table identity_secret (
        business_id text collate "C" not null,
        id text collate "C" not null,
        site_id text collate "C" not null,
        secret text not null,
        created_at timestamptz(3) not null,
        primary key (business_id, id),
        foreign key (business_id, site_id) references site (business_id, id)
      )`)
    this.addSql('create index identity_secret_site on identity_secret (business_id, site_id)')
    this.addSql(`
      alter table conversation
        add column identity_id text collate "C",
        add column reopenings jsonb not null default '[]',
        add column seen_count integer not null default 0,
        add foreign key (business_id, identity_id) references identity (business_id, id)`)
    this.addSql(`
      create index conversation_identity on conversation (business_id, identity_id, opened_at desc, id desc)
        where identity_id is not null`)

    this.addSql(`
      create table contact_request (
        business_id text collate "C" not null,
        id text collate "C" not null,
        conversation_id text collate "C" not null,
        idempotency_key text not null,
        full_name text not null,
        email text not null,
        phone_number text,
        note text,
        summary text not null,
        created_at timestamptz(3) not null,
        primary key (business_id, id),
        unique (business_id, conversation_id, idempotency_key),
        foreign key (business_id, conversation_id) references conversation (business_id, id)
      )`)
    this.addSql('create index contact_request_list on contact_request (business_id, created_at desc, id desc)')
  }
}
