import { Migration } from '@mikro-orm/migrations'

/** Everything of a conversation that figures are made of: a change of anything else leaves them as they are. */
const COUNTED = ['opened_at', 'first_message_at is null', 'stage', 'badges', 'is_test', 'channel', 'device', 'language']
const ORIGIN = ['page_path', 'referrer_host', 'campaign']

/**
 * Figures of each day in the business's time zone, and marks of what has changed since they were computed: set by the
 * transaction that changes a conversation, whoever it is (decision 28).
 */
export class Migration0031Insights extends Migration {
  override up(): void {
    this.addSql('create index conversation_day on conversation (business_id, opened_at)')
    // Where clocks go back at midnight, the hour after it comes twice: the day begins with the first.
    this.addSql(`
      create function start_of_day(day date, time_zone text) returns timestamptz
      language sql immutable strict parallel safe
      return case when ((day::timestamp at time zone time_zone - interval '1 hour') at time zone time_zone)::date = day
        then day::timestamp at time zone time_zone - interval '1 hour'
        else day::timestamp at time zone time_zone end`)
    this.createTables()
    this.createMarks()
    this.markWhatThereIs()
  }

  private createTables(): void {
    const slice = `
      business_id text collate "C" not null references business (id),
      day date not null,
      channel text not null,
      device text not null,
      language text not null`
    this.addSql(`
      create table insight_day (${slice},
        -- Of one channel, device and language; those of all of them together are kept as well, and read most.
        narrowed boolean not null,
        dimension text not null,
        value text not null,
        opened integer not null,
        engaged integer not null,
        offered integer not null,
        clicked integer not null,
        started integer not null,
        converted integer not null,
        standing integer not null
      )`)
    this.addSql(`
      create unique index insight_day_key on insight_day
        (business_id, narrowed, day, dimension, channel, device, language, md5(value))`)
    this.addSql(`
      create table insight_worth (${slice},
        kind text not null,
        currency text not null,
        credited integer not null,
        reversed integer not null,
        assisted integer not null,
        gross_minor bigint not null,
        net_minor bigint not null,
        assisted_minor bigint not null,
        primary key (business_id, day, kind, currency, channel, device, language)
      )`)
    this.addSql(`
      create table insight_progress (
        business_id text collate "C" primary key references business (id),
        computed_at timestamptz(3)
      )`)
    // One for each change, not one for each day: so that two transactions never wait for each other to note the same.
    this.addSql(`
      create table insight_change (
        business_id text collate "C" not null references business (id),
        opened_at timestamptz(3) not null
      )`)
    this.addSql('create index insight_change_opened on insight_change (business_id, opened_at)')
  }

  private createMarks(): void {
    const columns = (row: string) => [...COUNTED, ...ORIGIN].map((column) => `${row}.${column}`).join(', ')
    const mark = (rows: string) => `
      insert into insight_change (business_id, opened_at)
      select distinct business_id, opened_at from (${rows}) as changed`
    this.addSql(`
      create function mark_insights_of_conversations() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then ${mark('select business_id, opened_at from after')};
        elsif tg_op = 'DELETE' then ${mark('select business_id, opened_at from before')};
        else ${mark(`
          select after.business_id, instant.opened_at
          from before join after using (business_id, id)
          cross join lateral (values (before.opened_at), (after.opened_at)) as instant (opened_at)
          where (${columns('before')}) is distinct from (${columns('after')})`)};
        end if;
        return null;
      end $$`)
    this.addSql(`
      create function mark_insights_of_sessions() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then ${mark(sessionsOf('before'))}; end if;
        if tg_op <> 'DELETE' then ${mark(sessionsOf('after'))}; end if;
        return null;
      end $$`)
    this.trigger('conversation', 'conversations', 'insert', 'update', 'delete')
    this.trigger('conversion', 'sessions', 'insert', 'update', 'delete')
    // What a link offers never changes.
    this.trigger('link', 'sessions', 'insert', 'delete')
    // In another time zone all days begin at another time.
    this.addSql(`
      create function mark_all_insights(business text) returns void language sql as $$
        insert into insight_progress (business_id) values (business) on conflict do nothing;
        -- Whoever is at it goes first: nothing that is computed by the old days may come afterwards.
        select from insight_progress where business_id = business for update;
        delete from insight_day where business_id = business;
        delete from insight_worth where business_id = business;
        insert into insight_change (business_id, opened_at)
        select business, min(opened_at) from conversation join business as own on own.id = conversation.business_id
        where own.id = business group by (opened_at at time zone time_zone)::date;
      $$`)
    this.addSql(`
      create function mark_insights_of_business() returns trigger language plpgsql as $$
      begin
        if new.time_zone <> old.time_zone then perform mark_all_insights(new.id); end if;
        return null;
      end $$`)
    this.addSql(`
      create trigger insights after update of time_zone on business
        for each row execute function mark_insights_of_business()`)
  }

  private trigger(
    table: string,
    of: 'conversations' | 'sessions',
    ...events: ('insert' | 'update' | 'delete')[]
  ): void {
    const seen = {
      insert: 'new table as after',
      delete: 'old table as before',
      update: 'old table as before new table as after',
    }
    for (const event of events) {
      this.addSql(`
        create trigger insights_${event} after ${event} on ${table} referencing ${seen[event]}
          for each statement execute function mark_insights_of_${of}()`)
    }
  }

  private markWhatThereIs(): void {
    const tables = ['conversation', 'business']
    // Where the policies hold the owner of the tables too, a query would find no rows.
    for (const table of tables) this.addSql(`alter table ${table} no force row level security`)
    this.addSql('select mark_all_insights(id) from business')
    for (const table of tables) this.addSql(`alter table ${table} force row level security`)
  }
}

function sessionsOf(rows: string): string {
  return `
    select conversation.business_id, conversation.opened_at
    from ${rows} join conversation using (business_id, session_id)`
}
