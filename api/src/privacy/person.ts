import { Field, Int, ObjectType } from 'type-graphql'
import { Conversation } from '../conversations/index.ts'
import { Coworker, Visitor } from '../records/index.ts'

/** What is kept of one person. */
@ObjectType({ description: 'What is kept of the person with one e-mail address.' })
export class Person {
  @Field(() => [Visitor], { description: 'Their tours, latest first, at most 100.' })
  declare visitors: Visitor[]

  @Field(() => [Coworker], { description: 'Who they are as a customer; one at most.' })
  declare coworkers: Coworker[]

  @Field(() => [Conversation], {
    description: 'Conversations that would be erased with them, latest activity first, at most 100.',
  })
  declare conversations: Conversation[]

  @Field(() => Int, { description: 'How many conversations in all.' })
  declare conversationCount: number

  @Field(() => Boolean, {
    description: 'Whether a payment of theirs is under way: until it ends, they cannot be erased.',
  })
  declare isPaying: boolean
}
