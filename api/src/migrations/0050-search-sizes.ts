import { Migration } from '@mikro-orm/migrations'

/** Says how much a search for words finds by looking, where what PostgreSQL expects of them is a guess. */
export class Migration0050SearchSizes extends Migration {
  override up(): void {
    // Like conversations_saying: what it reads beyond the policies it narrows down to the business at hand.
    this.addSql(`
      create function size_of_search(words text, few integer, many integer) returns text language plpgsql
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
          select reltuples into total from pg_class where oid = 'message'::regclass;
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
