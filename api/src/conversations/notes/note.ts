import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'

const ConversationNoteTable = defineEntity({
  name: 'ConversationNote',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    conversationId: p.string(),
    authorId: p.string(),
    text: p.string(),
    createdAt: p.datetime(3),
    editedAt: p.datetime(3).strictNullable(),
  },
})

/** What a member of staff has written down about a conversation. */
@ObjectType('ConversationNote', {
  implements: Node,
  description: 'What a member of staff has written down about a conversation; visitors never see it.',
})
@Directive('@key(fields: "id")')
export class ConversationNote extends ConversationNoteTable.class implements Node {
  @Field(() => String, { description: 'The text, at most 2,000 characters.' })
  declare text: string

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  declare createdAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its author last changed it, if they did.' })
  declare editedAt: Date | null
}
ConversationNoteTable.setClass(ConversationNote)
