import { Migration } from '@mikro-orm/migrations'

/** Assistance, reversals with their reason, attribution by hand, and what staff note of tours and refunds. */
export class Migration0009Attribution extends Migration {
  override up(): void {
    this.addSql(`
      alter table conversion
        -- The conversion whose credit this one assists; null for an outcome itself.
        add column assists_id text collate "C",
        -- By hand: which member of staff, when and why.
        add column attributed_by text collate "C",
        add column attributed_at timestamptz(3),
        add column attribution_note text,
        add column reversal_reason text check (reversal_reason in ('REFUNDED', 'CANCELLED', 'NO_SHOW', 'OTHER')),
        add column reversal_note text,
        add foreign key (business_id, assists_id) references conversion (business_id, id)`)
    this.addSql(`update conversion set reversal_reason = 'OTHER' where reversed_at is not null`)
    this.addSql(`
      alter table conversion
        add check ((reversed_at is null) = (reversal_reason is null)),
        add check (assists_id is null or verdict <> 'CREDITED')`)
    // One record has one credited session for being made; each later change of a visitor credits a session of its own.
    this.addSql(`
      create unique index conversion_one_credit on conversion
        (business_id, record_id, kind, (case outcome when 'UPDATED' then group_id else '' end))
        where verdict = 'CREDITED'`)
    this.addSql(`
      create unique index conversion_one_assistance on conversion (business_id, assists_id, claimed_session)
        where assists_id is not null`)
    this.addSql(`
      create index conversion_person on conversion (business_id, person_key, session_id) where verdict = 'CREDITED'`)
    this.addSql('create index conversion_group on conversion (business_id, group_id)')
    this.addSql('create index conversion_time on conversion (business_id, occurred_at)')
    this.addSql('drop index conversion_unattributed')
    this.addSql(`
      create index conversion_unattributed on conversion (business_id, occurred_at desc, id desc)
        where verdict = 'UNATTRIBUTED' and assists_id is null`)
    this.addSql(`
      update conversation set badges = (
        select jsonb_agg(badge || '{"assistedCount": 0}' order by number)
        from jsonb_array_elements(badges) with ordinality as stored (badge, number)
      ) where badges <> '[]'`)
    this.addSql('create index link_target on link (business_id, target_id, created_at desc)')
    this.addSql(
      'alter table visitor add column no_show boolean not null default false check (not (arrived and no_show))',
    )
    this.addSql('alter table coworker_product add column refunded_at timestamptz(3)')
  }
}
