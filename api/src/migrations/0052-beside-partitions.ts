import { Migration } from '@mikro-orm/migrations'

/** What was held by one table of messages and one of events, and goes on to hold over their partitions. */
export class Migration0052BesidePartitions extends Migration {
  override up(): void {
    this.countForwardOnly()
    this.forgetWordsOfQuestions()
    this.measureSearches()
  }

  /** A position is given out once: no index holds that over all partitions, the counter does (decision 44). */
  private countForwardOnly(): void {
    this.addSql(`
      create function keep_event_counter() returns trigger language plpgsql as $$
      begin
        raise exception 'Positions of the event log are given out once: its counter of % neither goes back nor goes away.', old.business_id;
      end $$`)
    this.addSql(`
      create trigger forward before update on event_counter for each row
        when (new.position < old.position or new.business_id <> old.business_id) execute function keep_event_counter()`)
    this.addSql(`
      create trigger kept before delete on event_counter for each row execute function keep_event_counter()`)
  }

  /** A question whose message was taken away is forgotten as well, when its conversation is erased. */
  private forgetWordsOfQuestions(): void {
    this.addSql(`
      create or replace function forget_question() returns trigger language plpgsql as $$
      begin
        update unanswered_question set terms = ''
          where business_id = new.business_id and message_id = new.id and terms <> '';
        return null;
      end $$`)
    this.addSql(`
      create function forget_wording() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from unanswered_question
          where business_id = old.business_id and language = old.language and terms = old.terms
        ) then
          delete from question_wording
            where business_id = old.business_id and language = old.language and terms = old.terms;
        end if;
        return null;
      end $$`)
    this.addSql(`
      create trigger forget_wording after update of terms on unanswered_question for each row
        when (old.terms <> '' and new.terms = '') execute function forget_wording()`)
  }

  /** A table of partitions does not say itself how many rows it has. */
  private measureSearches(): void {
    // Like conversations_saying: what it reads beyond the policies it narrows down to the business at hand.
    this.addSql(`
      create or replace function size_of_search(words text, few integer, many integer) returns text language plpgsql
      security definer set search_path = public, pg_temp
      as $$
        declare
          business text := current_setting('foyer.business', true);
          plan json;
          expected float8;
          total float8;
          found integer;
        begin
          execute format(
            'explain (format json) select from message where business_id = %L and search @@ to_tsquery(''simple'', %L)',
            business, words) into plan;
          expected := plan->0->'Plan'->>'Plan Rows';
          select sum(greatest(reltuples, 0)) into total
          from pg_inherits join pg_class on pg_class.oid = inhrelid where inhparent = 'message'::regclass;
          -- Of a beginning that its statistics do not name, PostgreSQL expects one row in 200, be there any or none.
          if expected >= many and expected > total * 0.006 then
            return 'MANY';
          end if;
          select count(*) into found from (
            select from message where business_id = business and search @@ to_tsquery('simple', words) limit few) as messages;
          return case when found < few then 'FEW' else 'SOME' end;
        end
      $$`)
  }
}
