import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'

const UnansweredQuestionTable = defineEntity({
  name: 'UnansweredQuestion',
  properties: {
    businessId: p.string().primary(),
    messageId: p.string().primary(),
    conversationId: p.string(),
    groupId: p.string(),
    language: p.string(),
    /** Stems of the words that say what is asked; empty once the message was erased. */
    terms: p.string(),
    askedAt: p.datetime(3),
  },
})

/** A message that the assistant had no answer to. What it says is kept in the message alone. */
@ObjectType('UnansweredQuestion', { description: 'A message that the assistant had no answer to.' })
export class UnansweredQuestion extends UnansweredQuestionTable.class {
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  declare askedAt: Date

  @Field(() => String, { description: 'Language of the conversation then: `en`, `de`, `fr`, `es`, `pt` or `ar`.' })
  declare language: string
}
UnansweredQuestionTable.setClass(UnansweredQuestion)
