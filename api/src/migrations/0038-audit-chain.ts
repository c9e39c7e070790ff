import { Migration } from '@mikro-orm/migrations'

/** What a link of the chain is made of: the one before it, and everything that the entry says. */
const LINK = (row: string, before: string) => `
  sha256(${before} || convert_to(concat_ws(E'\\n',
    ${row}.business_id, ${row}.position, ${row}.id, (extract(epoch from ${row}.at) * 1000)::bigint, ${row}.actor_kind,
    ${row}.actor_id, ${row}.action, ${row}.subject_id, encode(${row}.details_hash, 'hex')), 'UTF8'))`
const DETAILS = (row: string) => `sha256(convert_to(${row}.details::text, 'UTF8'))`

/**
 * Chains the entries of the audit log of a business, each to the one before: whoever changes, removes or slips in one
 * breaks every link after it. Details are in the chain by their hash, so that those of an erased person can go.
 */
export class Migration0038AuditChain extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_chain (
        business_id text collate "C" primary key references business (id),
        length bigint not null,
        head bytea not null
      )`)
    this.addSql(`
      alter table audit_entry
        add column position bigint,
        add column details_hash bytea,
        add column link bytea,
        add column redacted_at timestamptz(3)`)
    this.addSql(`
      create function chain_audit_entry() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      declare last audit_chain;
      begin
        insert into audit_chain (business_id, length, head) values (new.business_id, 0, '') on conflict do nothing;
        -- One after the other: whoever is behind waits for the entry before theirs.
        select * into last from audit_chain where business_id = new.business_id for update;
        new.position := last.length + 1;
        new.details_hash := ${DETAILS('new')};
        new.link := ${LINK('new', 'last.head')};
        update audit_chain set length = new.position, head = new.link where business_id = new.business_id;
        return new;
      end $$`)
    // Where the policies hold the owner of the tables too, nothing would be found.
    this.addSql('alter table audit_entry no force row level security')
    this.addSql(`
      do $$
      declare entry audit_entry; last audit_chain;
      begin
        for entry in select * from audit_entry order by business_id, at, id loop
          insert into audit_chain (business_id, length, head) values (entry.business_id, 0, '') on conflict do nothing;
          select * into last from audit_chain where business_id = entry.business_id;
          entry.position := last.length + 1;
          entry.details_hash := ${DETAILS('entry')};
          entry.link := ${LINK('entry', 'last.head')};
          update audit_entry set position = entry.position, details_hash = entry.details_hash, link = entry.link
            where business_id = entry.business_id and id = entry.id;
          update audit_chain set length = entry.position, head = entry.link where business_id = entry.business_id;
        end loop;
      end $$`)
    this.addSql('alter table audit_entry force row level security')
    this.addSql(`
      alter table audit_entry
        alter column position set not null,
        alter column details_hash set not null,
        alter column link set not null`)
    this.addSql('create unique index audit_entry_position on audit_entry (business_id, position)')
    this.addSql(`
      create trigger chain_audit_entry before insert on audit_entry
        for each row execute function chain_audit_entry()`)
    this.addSql(`
      create function redact_audit_details(subjects text[], redacted timestamptz) returns void language sql
      security definer set search_path = public, pg_temp as $$
        update audit_entry set details = '[]', redacted_at = redacted
        where business_id = nullif(current_setting('foyer.business', true), '') and subject_id = any(subjects)
          and details <> '[]'
      $$`)
    this.addSql(`
      create function audit_breaks() returns table (of_business text, at_position bigint, what text) language sql stable
      as $$
        with entry as (
          select *, lag(link, 1, '') over chain as before, lag(position, 1, 0) over chain as position_before
          from audit_entry window chain as (partition by audit_entry.business_id order by position)
        )
        select business_id, position,
          case when position <> position_before + 1 then 'entries before it are gone'
            when link <> ${LINK('entry', 'before')} then 'it, or what came before it, was changed'
            else 'its details were changed' end
        from entry
        where position <> position_before + 1 or link <> ${LINK('entry', 'before')}
          or (redacted_at is null and details_hash <> ${DETAILS('entry')})
        union all
        select chain.business_id, chain.length, 'the last entries are gone'
        from audit_chain as chain
        where (select coalesce(max(audit_entry.position), 0) from audit_entry
          where audit_entry.business_id = chain.business_id) <> chain.length
          or chain.head is distinct from (select link from audit_entry
            where audit_entry.business_id = chain.business_id order by audit_entry.position desc limit 1)
        order by 1, 2
      $$`)
  }
}
