import { defineEntity, p } from '@mikro-orm/postgresql'
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { DateTimeScalar } from '../../kernel/graphql/scalars.ts'
import { loadStaffMember, StaffMember } from '../../staff/index.ts'

/** What was done to an article. */
export const ArticleChange = {
  WRITTEN: 'WRITTEN',
  CHANGED: 'CHANGED',
  PUBLISHED: 'PUBLISHED',
  WITHDRAWN: 'WITHDRAWN',
  DELETED: 'DELETED',
  RESTORED: 'RESTORED',
} as const
export type ArticleChange = keyof typeof ArticleChange
registerEnumType(ArticleChange, {
  name: 'ArticleChange',
  description: 'What was done to an article.',
  valuesConfig: {
    WRITTEN: { description: 'It was written.' },
    CHANGED: { description: 'Its title or its text was changed.' },
    PUBLISHED: { description: 'It was published; its text may have changed with it.' },
    WITHDRAWN: { description: 'It was made a draft again; its text may have changed with it.' },
    DELETED: { description: 'It was deleted.' },
    RESTORED: { description: 'It was brought back after it had been deleted.' },
  },
})

const ArticleRevisionTable = defineEntity({
  name: 'ArticleRevision',
  tableName: 'knowledge_article_revision',
  properties: {
    businessId: p.string().primary(),
    articleId: p.string().primary(),
    version: p.integer().primary(),
    change: p.string().$type<ArticleChange>(),
    title: p.string(),
    body: p.text(),
    at: p.datetime(3),
    actorKind: p.string().$type<'STAFF' | 'API_KEY'>(),
    actorId: p.string(),
  },
})

/** What an article said after one change: it is added and never changed. */
@ObjectType('ArticleRevision', { description: 'What an article said after one change.' })
export class ArticleRevision extends ArticleRevisionTable.class {
  @Field(() => Int, { description: 'Version of the article that the change made.' })
  declare version: number

  @Field(() => ArticleChange, { description: 'What was done.' })
  declare change: ArticleChange

  @Field(() => String, { description: 'Its title from then on.' })
  declare title: string

  @Field(() => String, { description: 'Its text from then on, as Markdown.' })
  declare body: string

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  declare at: Date
}
ArticleRevisionTable.setClass(ArticleRevision)

/** Who changed articles. */
@Resolver(() => ArticleRevision)
export class ArticleRevisionResolver {
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The member of staff who did it; null for an API key, and for one who is gone.',
  })
  staffMember(@Root() revision: ArticleRevision, @Ctx() context: RequestContext): Promise<StaffMember | null> | null {
    return revision.actorKind === 'STAFF' ? loadStaffMember(context, revision.actorId) : null
  }
}
