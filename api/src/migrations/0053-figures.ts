import { Migration } from '@mikro-orm/migrations'

/**
 * What figures are counted by, so that they look at no row: by last activity and by opening, windows left empty included.
 * And the few of whose outcomes one was reversed.
 */
export class Migration0053Figures extends Migration {
  static readonly holdsUp = ['conversation']

  override up(): void {
    const counted = '(first_message_at, is_test, stage, kinds, channel, language, audience, device)'
    this.addSql(`
      create index if not exists conversation_activity
        on conversation (business_id, last_activity_at desc, id desc) include ${counted}`)
    this.addSql(`
      create index if not exists conversation_opening on conversation (business_id, opened_at) include ${counted}`)
    // The one above has all that it had.
    this.addSql('drop index conversation_day')
    this.addSql(`
      create index if not exists conversation_reversed on conversation (business_id, last_activity_at desc, id desc)
        where first_message_at is not null and jsonb_path_match(badges, '$[*].reversedCount > 0')`)
  }
}
