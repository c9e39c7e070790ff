import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/graphql/node.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'

const KnowledgeArticleTable = defineEntity({
  name: 'KnowledgeArticle',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    /** The same for articles that say the same in different languages. */
    topicId: p.string(),
    title: p.string(),
    /** Markdown. */
    body: p.text(),
    /** Two letters of ISO 639-1. */
    language: p.string(),
    published: p.boolean(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    deletedAt: p.datetime(3).nullable(),
    idempotencyKey: p.string().nullable(),
  },
})

/** What the operator has written down for visitors, such as where to park. The assistant answers from it. */
@ObjectType('KnowledgeArticle', {
  implements: Node,
  description: 'What the operator has written down for the assistant to answer from (product.md section 3).',
})
@Directive('@key(fields: "id")')
export class KnowledgeArticle extends KnowledgeArticleTable.class implements Node {
  @Field(() => String, {
    description: 'What it is about, at most 200 characters. The assistant finds it by these words first.',
  })
  declare title: string

  @Field(() => String, {
    description: 'What the assistant tells, as Markdown, at most 20,000 characters.',
  })
  declare body: string

  @Field(() => String, { description: 'Language it is written in: `en`, `de`, `fr`, `es`, `pt` or `ar`.' })
  declare language: string

  @Field(() => Boolean, { description: 'Whether the assistant answers from it; a draft is for staff alone.' })
  declare published: boolean

  @Field(() => Int, {
    description: 'Counts its changes from 1 on. Give it back with a change, so that nobody overwrites another.',
  })
  declare version: number

  @Field(() => DateTimeScalar, { description: 'When it was first written.' })
  declare createdAt: Date

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  declare updatedAt: Date
}
KnowledgeArticleTable.setClass(KnowledgeArticle)
