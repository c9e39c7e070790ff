import { Migration } from '@mikro-orm/migrations'

/** Says what a search for words finds, where that is little, instead of only how much: nobody looks for it twice. */
export class Migration0055SearchResults extends Migration {
  override up(): void {
    // Like conversations_saying: what it reads beyond the policies it narrows down to the business at hand.
    this.addSql(`
      create function search_results(words text, few integer, many integer, out size text, out conversation_ids text[])
      language plpgsql security definer set search_path = public, pg_temp
      as $$
        declare
          business text := nullif(current_setting('foyer.business', true), '');
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
            size := 'MANY';
            return;
          end if;
          select count(*), array_agg(distinct conversation_id) into found, conversation_ids from (
            select conversation_id from message
            where business_id = business and search @@ to_tsquery('simple', words) limit few
          ) as messages;
          size := case when found < few then 'FEW' else 'SOME' end;
        end
      $$`)
  }
}
