import { Migration } from '@mikro-orm/migrations'

/** What was set up at the first start; a search that row-level security lets use its index. */
export class Migration0011Installation extends Migration {
  override up(): void {
    // Belongs to no business: it says whether there is one.
    this.addSql(`
      create table installation (
        only_row boolean primary key default true check (only_row),
        business_id_begun text collate "C" not null,
        finished_at timestamptz(3)
      )`)
    this.addSql(`
      insert into installation (business_id_begun, finished_at)
      select id, (select now() where exists (select from staff_member)) from business order by id limit 1`)
    // Text search is not leakproof to PostgreSQL, so that under row-level security no index would serve it. What this
    // function reads beyond the policies it narrows down to the business at hand by itself.
    this.addSql(`
      create function conversations_saying(words text) returns setof text
      language sql stable security definer set search_path = public, pg_temp
      as $$
        select conversation_id from message
        where business_id = nullif(current_setting('foyer.business', true), '')
          and search @@ to_tsquery('simple', words)
      $$`)
  }
}
