import { Migration } from '@mikro-orm/migrations'

/** Articles are written by staff: as drafts, in several languages, with every version kept. */
export class Migration0028Articles extends Migration {
  override up(): void {
    this.addSql(`
      alter table knowledge_article
        add column topic_id text collate "C",
        add column published boolean not null default true,
        add column version integer not null default 1,
        add column updated_at timestamptz(3),
        add column deleted_at timestamptz(3),
        add column idempotency_key text,
        add constraint knowledge_article_retry_key unique (business_id, idempotency_key)`)
    // Where the policies hold the owner of the tables too, an update would find no rows.
    this.addSql('alter table knowledge_article no force row level security')
    this.addSql('update knowledge_article set topic_id = id, updated_at = created_at')
    this.addSql('alter table knowledge_article force row level security')
    this.addSql(
      'alter table knowledge_article alter column topic_id set not null, alter column updated_at set not null',
    )
    this.addSql(`
      create unique index knowledge_article_topic_retry_key on knowledge_article (business_id, topic_id, language)
        where deleted_at is null`)
    this.addSql(`
      create table knowledge_article_revision (
        business_id text collate "C" not null,
        article_id text collate "C" not null,
        version integer not null,
        change text not null check (change in ('WRITTEN', 'CHANGED', 'PUBLISHED', 'WITHDRAWN', 'DELETED', 'RESTORED')),
        title text not null,
        body text not null,
        at timestamptz(3) not null,
        actor_kind text not null check (actor_kind in ('STAFF', 'API_KEY')),
        actor_id text collate "C" not null,
        primary key (business_id, article_id, version),
        foreign key (business_id, article_id) references knowledge_article (business_id, id)
      )`)
  }
}
