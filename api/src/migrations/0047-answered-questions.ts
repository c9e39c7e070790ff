import { Migration } from '@mikro-orm/migrations'

/** When a group of questions was answered, and each time that it was answered from its article since. */
export class Migration0047AnsweredQuestions extends Migration {
  override up(): void {
    this.addSql('alter table question_group add column answered_at timestamptz(3)')
    // Where the policies hold the owner of the tables too, an update would find no rows.
    this.addSql('alter table question_group no force row level security')
    this.addSql(`
      update question_group set answered_at = closed_at
      where article_id is not null and closed_at is not null and state <> 'DISMISSED'`)
    this.addSql('alter table question_group force row level security')
    this.addSql(`
      create table answered_question (
        business_id text collate "C" not null,
        message_id text collate "C" not null,
        conversation_id text collate "C" not null,
        group_id text collate "C" not null,
        article_id text collate "C" not null,
        asked_at timestamptz(3) not null,
        primary key (business_id, message_id),
        foreign key (business_id, message_id) references message (business_id, id),
        foreign key (business_id, conversation_id) references conversation (business_id, id),
        foreign key (business_id, group_id) references question_group (business_id, id),
        foreign key (business_id, article_id) references knowledge_article (business_id, id)
      )`)
    this.addSql(
      'create index answered_question_group on answered_question (business_id, group_id, article_id, asked_at desc)',
    )
  }
}
