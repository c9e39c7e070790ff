import { Migration } from '@mikro-orm/migrations'

/**
 * Messages and events lie in partitions by time, so that old ones can be taken away: messages by the month in which
 * their conversation began, events by the year in which they were appended. What there is becomes the first partition as
 * it is. Partitions have a schema of their own, in which the program has no rights: it reaches rows through the tables.
 */
export class Migration0051Partitions extends Migration {
  // Both are held while PostgreSQL looks whether what is in them belongs into the first partition.
  static readonly holdsUp = ['message', 'event']

  override up(): void {
    this.addSql('create schema partitions')
    this.createBounds()
    this.createMaking()
    this.partitionMessages()
    this.partitionEvents()
    this.dropFirstSteps()
  }

  /** Which tables are partitioned, and where the partition of a time begins. */
  private createBounds(): void {
    // The ten characters after its prefix are the milliseconds of a TypeID, in base32.
    this.addSql(`
      create function identifier_at(prefix text, at timestamptz) returns text language sql immutable
      as $$
        select prefix || '_' || string_agg(
          substr('0123456789abcdefghjkmnpqrstvwxyz', ((milliseconds >> 5 * place) & 31)::integer + 1, 1), '' order by place desc)
        from (select floor(extract(epoch from at) * 1000)::bigint as milliseconds) as given, generate_series(0, 9) as place
      $$`)
    // Keys that are unique in each partition: what they are about never lies in two (decision 44).
    this.addSql(`
      create function partitioned_tables() returns table (name text, key text, period text, own_keys text)
      language sql immutable
      as $$
        values
          ('message', 'conversation_id', 'month', 'add primary key (business_id, id), add unique (business_id, reply_to)'),
          ('event', 'appended_at', 'year', 'add primary key (business_id, position)')
      $$`)
    this.addSql(`
      create function partition_bound(of_table text, at timestamptz) returns text
      language sql stable set timezone = 'UTC'
      as $$ select case of_table when 'message' then identifier_at('conversation', at) else at::text end $$`)
  }

  private createMaking(): void {
    // Rows that had no partition are moved into the one that is made; the policies would hide them from the owner.
    this.addSql(`
      create function make_partition(of_table text, key text, own_keys text, made text, lower text, upper text) returns void
      language plpgsql set search_path = public, pg_temp set timezone = 'UTC'
      as $$
        declare
          stray text := of_table || '_stray';
          columns text;
          any_left boolean;
        begin
          execute format('create table partitions.%I (like public.%I including all)', made, of_table);
          execute format('alter table partitions.%I %s', made, own_keys);
          if pg_relation_size(format('partitions.%I', stray)) > 0 then
            execute format('lock table partitions.%I in access exclusive mode', stray);
            execute format('alter table partitions.%I no force row level security', stray);
            select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
            where attrelid = of_table::regclass and attnum > 0 and not attisdropped and attgenerated = '';
            execute format(
              'with moved as (delete from partitions.%I where %I >= %L and %I < %L returning *)
               insert into partitions.%I (%s) select %s from moved', stray, key, lower, key, upper, made, columns, columns);
            execute format('select exists (select from partitions.%I)', stray) into any_left;
            if not any_left then execute format('truncate partitions.%I', stray); end if;
            execute format('alter table partitions.%I force row level security', stray);
          end if;
          execute format('alter table partitions.%I enable row level security, force row level security', made);
          execute format(
            'alter table public.%I attach partition partitions.%I for values from (%L) to (%L)', of_table, made, lower, upper);
        end
      $$`)
    // One process makes them, whichever comes first; it may wait for a table no longer than a migration may.
    this.addSql(`
      create function make_partitions() returns setof text language plpgsql
      security definer set search_path = public, pg_temp set timezone = 'UTC' set lock_timeout = '2s'
      as $$
        declare
          kept record;
          begins timestamptz;
          bounded text;
          lower text;
          made text;
        begin
          if not pg_try_advisory_xact_lock(hashtextextended('foyer partitions', 0)) then return; end if;
          for kept in select * from partitioned_tables() loop
            select max(substring(pg_get_expr(relpartbound, pg_class.oid) from 'TO \\(''([^'']+)''\\)') collate "C") into bounded
            from pg_inherits join pg_class on pg_class.oid = inhrelid where inhparent = kept.name::regclass;
            for begins in
              select generate_series(
                date_trunc(kept.period, clock_timestamp()), clock_timestamp() + interval '3 months', ('1 ' || kept.period)::interval)
            loop
              lower := partition_bound(kept.name, begins);
              continue when lower collate "C" < bounded;
              made := kept.name || '_' || to_char(begins, case kept.period when 'month' then 'YYYY_MM' else 'YYYY' end);
              perform make_partition(kept.name, kept.key, kept.own_keys, made, lower,
                partition_bound(kept.name, begins + ('1 ' || kept.period)::interval));
              return next made;
            end loop;
          end loop;
        end
      $$`)
    // For this migration alone: who may see and do what with a table passes on to the one that takes its name.
    this.addSql(`
      create function take_over_table(name text, period text) returns void language plpgsql
      set search_path = public, pg_temp set timezone = 'UTC'
      as $$
        declare
          first regclass := format('partitions.%I', name || '_first')::regclass;
          given record;
          upper timestamptz := date_trunc(period, clock_timestamp() + interval '1 day');
        begin
          for given in select * from pg_policies where schemaname = 'partitions' and tablename = name || '_first' loop
            execute format('create policy %I on public.%I for %s to %s using (%s)', given.policyname, name, given.cmd,
              (select string_agg(quote_ident(role), ', ') from unnest(given.roles) as role), given.qual);
            execute format('drop policy %I on %s', given.policyname, first);
          end loop;
          for given in
            select grantee::regrole as role, string_agg(privilege_type, ', ') as rights
            from pg_class cross join aclexplode(relacl) where oid = first and grantee not in (0, relowner) group by grantee
          loop
            execute format('grant %s on public.%I to %s', given.rights, name, given.role);
            execute format('revoke all on %s from %s', first, given.role);
          end loop;
          execute format('alter table public.%I enable row level security, force row level security', name);
          execute format('alter table %s enable row level security, force row level security', first);
          -- Where a clock was ahead there may be rows of a later time.
          loop
            upper := upper + ('1 ' || period)::interval;
            begin
              execute format('alter table public.%I attach partition %s for values from (minvalue) to (%L)', name, first,
                partition_bound(name, upper));
              exit;
            exception when check_violation then
              if upper > clock_timestamp() + interval '20 years' then raise; end if;
            end;
          end loop;
          -- So that nothing is lost that no partition was made for.
          execute format('create table partitions.%I (like public.%I including all)', name || '_stray', name);
          execute format('alter table partitions.%I %s', name || '_stray',
            (select own_keys from partitioned_tables() as kept where kept.name = take_over_table.name));
          execute format('alter table partitions.%I enable row level security, force row level security', name || '_stray');
          execute format('alter table public.%I attach partition partitions.%I default', name, name || '_stray');
        end
      $$`)
  }

  private partitionMessages(): void {
    // What a conversation left behind stays when its messages are taken away; who wrote it down named both.
    for (const table of ['pending_reply', 'unanswered_question', 'answered_question']) {
      this.addSql(`alter table ${table} drop constraint ${table}_business_id_message_id_fkey`)
    }
    this.addSql('drop trigger forget_question on message')
    this.addSql('alter table message rename to message_first')
    this.addSql('alter table message_first set schema partitions')
    this.addSql(`
      create table message (
        like partitions.message_first including defaults including generated including constraints,
        unique (business_id, conversation_id, position),
        unique (business_id, conversation_id, idempotency_key),
        foreign key (business_id, conversation_id) references conversation (business_id, id)
      ) partition by range (conversation_id)`)
    this.addSql('create index message_search on message using gin (search)')
    this.addSql("select take_over_table('message', 'month')")
    this.addSql(`
      create trigger forget_question after update of text on message for each row
        when (old.author = 'VISITOR' and new.text is distinct from old.text) execute function forget_question()`)
  }

  private partitionEvents(): void {
    this.addSql('alter table event rename to event_first')
    this.addSql('alter table event_first set schema partitions')
    this.addSql(`
      create table event (
        like partitions.event_first including defaults including generated including constraints,
        foreign key (business_id) references business (id)
      ) partition by range (appended_at)`)
    this.addSql('create index event_identifier on event (business_id, id)')
    this.addSql('create index event_session on event (business_id, session_id, position) where session_id is not null')
    this.addSql('create index event_appended on event (business_id, appended_at, position)')
    this.addSql("select take_over_table('event', 'year')")
  }

  private dropFirstSteps(): void {
    this.addSql('drop function take_over_table')
    this.addSql('select make_partitions()')
  }
}
