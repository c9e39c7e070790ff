import { Migration } from '@mikro-orm/migrations'

/** How staff share their work on conversations: labels of the business, notes, and who looks after which. */
export class Migration0026LabelsNotesAssignees extends Migration {
  override up(): void {
    this.addSql(`
      create table label (
        business_id text collate "C" not null references business (id),
        id text collate "C" not null,
        name text not null,
        color text not null,
        created_at timestamptz(3) not null,
        primary key (business_id, id)
      )`)
    this.addSql('create unique index label_name on label (business_id, lower(name))')
    this.addSql(`
      create table conversation_label (
        business_id text collate "C" not null,
        conversation_id text collate "C" not null,
        label_id text collate "C" not null,
        added_at timestamptz(3) not null,
        primary key (business_id, conversation_id, label_id),
        foreign key (business_id, conversation_id) references conversation (business_id, id),
        foreign key (business_id, label_id) references label (business_id, id) on delete cascade
      )`)
    this.addSql('create index conversation_label_label on conversation_label (business_id, label_id)')
    this.addSql(`
      create table conversation_note (
        business_id text collate "C" not null,
        id text collate "C" not null,
        conversation_id text collate "C" not null,
        author_id text collate "C" not null,
        text text not null,
        created_at timestamptz(3) not null,
        edited_at timestamptz(3),
        primary key (business_id, id),
        foreign key (business_id, conversation_id) references conversation (business_id, id)
      )`)
    this.addSql('create index conversation_note_of on conversation_note (business_id, conversation_id, id)')
    this.addSql(`
      alter table conversation
        add column label_ids text[] not null default '{}',
        add column assignee_id text collate "C",
        add foreign key (business_id, assignee_id) references staff_member (business_id, id)
          on delete set null (assignee_id)`)
    // Few conversations have either, and both are read in the order of the list.
    this.addSql(`
      create index conversation_labelled on conversation (business_id, last_activity_at desc, id desc)
        where first_message_at is not null and label_ids <> '{}'`)
    this.addSql(`
      create index conversation_assignee on conversation (business_id, assignee_id, last_activity_at desc, id desc)
        where first_message_at is not null and assignee_id is not null`)
  }
}
