import { Migration } from '@mikro-orm/migrations'

/** Why conversations did not convert, what stood in the way in an answer, and what visitors thought of it. */
export class Migration0012Friction extends Migration {
  override up(): void {
    this.addSql(`
      alter table message
        add column obstacles text[] not null default '{}',
        add column rating text check (rating in ('UP', 'DOWN')),
        add column rated_at timestamptz(3),
        add check ((rating is null) = (rated_at is null))`)
    this.addSql('alter table link add column gone_at timestamptz(3)')
    this.addSql(`
      alter table conversation
        add column rating text check (rating in ('UP', 'DOWN')),
        add column friction text,
        add column friction_evidence text[] not null default '{}'`)
    this.addSql(`
      create index conversation_friction on conversation (business_id, friction, last_activity_at desc, id desc)
        where first_message_at is not null and friction is not null`)
  }
}
