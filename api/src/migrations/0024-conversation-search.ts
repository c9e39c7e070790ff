import { Migration } from '@mikro-orm/migrations'

/** Searches for people by name and address, and says beforehand how much a search for words will find. */
export class Migration0024ConversationSearch extends Migration {
  override up(): void {
    this.addSql('alter table conversation add column is_test boolean not null default false')
    // Where the policies hold the owner of the tables too, an update would find no rows.
    for (const table of ['conversation', 'session']) this.addSql(`alter table ${table} no force row level security`)
    this.addSql(`
      update conversation set is_test = true from session
      where session.business_id = conversation.business_id and session.id = conversation.session_id and session.is_test`)
    for (const table of ['conversation', 'session']) this.addSql(`alter table ${table} force row level security`)

    for (const table of ['visitor', 'coworker', 'contact_request', 'identity']) {
      this.addSql(`create index ${table}_person on ${table} using gin ((full_name || ' ' || email) gin_trgm_ops)`)
    }
    this.addSql(`
      create index conversation_customer_name on conversation using gin (customer_name gin_trgm_ops)
        where customer_name is not null`)
    // Like conversations_saying: what these read beyond the policies they narrow down to the business at hand.
    const beyondPolicies = 'security definer set search_path = public, pg_temp'
    this.addSql(`
      create function conversations_of_people(pattern text) returns setof text language sql stable ${beyondPolicies}
      as $$
        with scope as (select nullif(current_setting('foyer.business', true), '') as business_id),
        person as (
          select id from visitor
          where business_id = (select business_id from scope) and (full_name || ' ' || email) ilike pattern
          union all
          select id from coworker
          where business_id = (select business_id from scope) and (full_name || ' ' || email) ilike pattern
        )
        select id from conversation
        where business_id = (select business_id from scope) and customer_name ilike pattern
        union
        select conversation.id from person
        join conversation on conversation.business_id = (select business_id from scope) and customer_id = person.id
        union
        select conversation_id from contact_request
        where business_id = (select business_id from scope) and (full_name || ' ' || email) ilike pattern
        union
        select conversation.id from identity
        join conversation on conversation.business_id = identity.business_id and identity_id = identity.id
        where identity.business_id = (select business_id from scope) and (full_name || ' ' || email) ilike pattern
      $$`)
    // Volatile, because nothing else may explain a statement.
    this.addSql(`
      create function messages_expected(words text) returns float8 language plpgsql ${beyondPolicies}
      as $$
        declare plan json;
        begin
          execute format(
            'explain (format json) select from message where business_id = %L and search @@ to_tsquery(''simple'', %L)',
            current_setting('foyer.business', true), words) into plan;
          return plan->0->'Plan'->>'Plan Rows';
        end
      $$`)
  }
}
