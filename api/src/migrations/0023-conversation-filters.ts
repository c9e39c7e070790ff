import { Migration } from '@mikro-orm/migrations'

/** What the list of conversations is filtered by, on the conversation's own row, and an index for what is rare. */
export class Migration0023ConversationFilters extends Migration {
  override up(): void {
    this.addSql(`
      alter table conversation
        add column page_path text,
        add column referrer_host text,
        add column campaign text,
        add column device text not null default 'UNKNOWN' check (device in ('MOBILE', 'TABLET', 'DESKTOP', 'UNKNOWN')),
        add column handed_over_at timestamptz(3),
        add column unanswered boolean not null default false`)
    this.fillFromWhatThereIs()
    // Each in the order of the list. What is common needs none: the list itself soon has a page of it.
    const index = (name: string, columns: string, only: string) =>
      this.addSql(`
        create index conversation_${name} on conversation (business_id, ${columns}last_activity_at desc, id desc)
          where first_message_at is not null and ${only}`)
    index('page', 'page_path, ', 'page_path is not null')
    index('referrer', 'referrer_host, ', 'referrer_host is not null')
    index('campaign', 'campaign, ', 'campaign is not null')
    index('customer', 'customer_id, ', 'customer_id is not null')
    index('rated', '', 'rating is not null')
    index('clicked', '', "stage in ('CLICKED', 'STARTED', 'CONVERTED')")
    index('handed_over', '', 'handed_over_at is not null')
    index('unanswered', '', 'unanswered')
  }

  private fillFromWhatThereIs(): void {
    const tables = ['conversation', 'session', 'message', 'contact_request']
    // Where the policies hold the owner of the tables too, an update would find no rows.
    for (const table of tables) this.addSql(`alter table ${table} no force row level security`)
    this.addSql(`
      update conversation set
        page_path = substring(session.opened_on from '^https?://[^/]+(/.*)$'),
        referrer_host = regexp_replace(lower(substring(session.referrer from '^https?://([^/]+)')), '^www\\.', ''),
        campaign = (select nullif(parameter->>'value', '') from jsonb_array_elements(session.campaign) as parameter
                    where parameter->>'name' = 'utm_campaign' limit 1),
        device = session.device,
        handed_over_at = (select min(created_at) from contact_request
                          where business_id = session.business_id and conversation_id = conversation.id),
        unanswered = exists (select 1 from message where business_id = session.business_id
                             and conversation_id = conversation.id and unanswered)
      from session
      where session.business_id = conversation.business_id and session.id = conversation.session_id`)
    for (const table of tables) this.addSql(`alter table ${table} force row level security`)
  }
}
