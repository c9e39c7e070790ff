import { Migration } from '@mikro-orm/migrations'

/** Similarity compares letters of ASCII alone where the database has no other locale, so each has one that stands in. */
const ARABIC_LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'
const STAND_INS = 'abcdefghijklmnopqrstuvwxyz012'

/** Questions that the assistant had no answer to, grouped by what they ask. */
export class Migration0029Questions extends Migration {
  override up(): void {
    // What a question asks: the stems of its words without those that say nothing, in order. A question of nothing else
    // is taken as it stands.
    this.addSql(`
      create function question_terms(language text, words text, fillers text) returns text
      language sql immutable parallel safe
      return translate(coalesce(
        nullif(left((select string_agg(lexeme, ' ' order by lexeme) from unnest(ts_delete(
          to_tsvector(search_configuration(language), regexp_replace(as_typed(words), '\\W+', ' ', 'g')),
          tsvector_to_array(to_tsvector(search_configuration(language), as_typed(fillers)))))), 300), ''),
        left(regexp_replace(as_typed(words), '\\s+', ' ', 'g'), 300)), '${ARABIC_LETTERS}', '${STAND_INS}')`)
    this.addSql(`
      create table question_group (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        language text not null,
        state text not null check (state in ('OPEN', 'ANSWERED', 'DISMISSED')),
        asked_count integer not null,
        first_asked_at timestamptz(3) not null,
        last_asked_at timestamptz(3) not null,
        article_id text collate "C",
        closed_at timestamptz(3),
        closed_by text collate "C",
        closed_count integer,
        reopened_at timestamptz(3),
        primary key (business_id, id),
        foreign key (business_id, article_id) references knowledge_article (business_id, id),
        check (state = 'OPEN' or (closed_at is not null and closed_count is not null))
      )`)
    this.addSql('create index question_group_most on question_group (business_id, state, asked_count desc, id desc)')
    this.addSql('create index question_group_last on question_group (business_id, state, last_asked_at desc, id desc)')
    this.addSql('create index question_group_article on question_group (business_id, article_id, id)')
    this.addSql(`
      create table question_wording (
        business_id text collate "C" not null,
        language text not null,
        terms text collate "C" not null,
        group_id text collate "C" not null,
        primary key (business_id, language, terms),
        foreign key (business_id, group_id) references question_group (business_id, id)
      )`)
    this.addSql('create index question_wording_group on question_wording (business_id, group_id)')
    this.addSql('create index question_wording_alike on question_wording using gin (terms gin_trgm_ops)')
    this.addSql(`
      create table unanswered_question (
        business_id text collate "C" not null,
        message_id text collate "C" not null,
        conversation_id text collate "C" not null,
        group_id text collate "C" not null,
        language text not null,
        terms text collate "C" not null,
        asked_at timestamptz(3) not null,
        primary key (business_id, message_id),
        foreign key (business_id, message_id) references message (business_id, id),
        foreign key (business_id, conversation_id) references conversation (business_id, id),
        foreign key (business_id, group_id) references question_group (business_id, id)
      )`)
    this.addSql(
      'create index unanswered_question_group on unanswered_question (business_id, group_id, asked_at desc, message_id desc)',
    )
    this.addSql(
      'create index unanswered_question_wording on unanswered_question (business_id, language, terms, asked_at desc)',
    )
    // Similarity is not leakproof to PostgreSQL, so that under row-level security no index would serve it. What this
    // function reads beyond the policies it narrows down to the business at hand by itself.
    this.addSql(`
      create function nearest_question_group(asked_in text, asked text, alike real) returns text
      language plpgsql stable security definer
      set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.3
      as $$
      begin
        return (select group_id from question_wording
          where business_id = nullif(current_setting('foyer.business', true), '') and language = asked_in
            and terms % asked and similarity(terms, asked) >= alike
          order by similarity(terms, asked) desc, group_id, terms limit 1);
      end $$`)
    // A message that is erased is forgotten here too; its group goes on counting it.
    this.addSql(`
      create function forget_question() returns trigger language plpgsql as $$
      declare forgotten record;
      begin
        update unanswered_question question set terms = ''
          from (select language, terms from unanswered_question
                where business_id = new.business_id and message_id = new.id for update) as before
          where question.business_id = new.business_id and question.message_id = new.id
          returning before.language, before.terms into forgotten;
        if found and not exists (
          select from unanswered_question
          where business_id = new.business_id and language = forgotten.language and terms = forgotten.terms
        ) then
          delete from question_wording
            where business_id = new.business_id and language = forgotten.language and terms = forgotten.terms;
        end if;
        return null;
      end $$`)
    this.addSql(`
      create trigger forget_question after update of text on message for each row
        when (old.author = 'VISITOR' and new.text is distinct from old.text) execute function forget_question()`)
  }
}
