import { Migration } from '@mikro-orm/migrations'

/** The language that a conversation is held in. */
export class Migration0019ConversationLanguage extends Migration {
  override up(): void {
    this.addSql(`alter table conversation add column language text not null default 'en'`)
    // Where the policies hold the owner of the tables too, an update would find no rows.
    for (const table of ['conversation', 'session']) this.addSql(`alter table ${table} no force row level security`)
    this.addSql(`
      update conversation set language = coalesce(memory->'builtIn'->>'language', lower(left(session.locale, 2)))
      from session
      where session.business_id = conversation.business_id and session.id = conversation.session_id
        and coalesce(memory->'builtIn'->>'language', lower(left(session.locale, 2))) in ('de', 'fr', 'es', 'pt', 'ar')`)
    for (const table of ['conversation', 'session']) this.addSql(`alter table ${table} force row level security`)
  }
}
