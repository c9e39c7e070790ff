import { Arg, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import { type CountedConnection, countedConnectionTypes, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { forbidden, hasScope, requireScope } from '../../kernel/graphql/viewer.ts'
import { ArticleRevision } from './article-revision.ts'
import { KnowledgeArticle } from './knowledge-article.ts'
import { countArticles, listArticles } from './list-articles.ts'
import { loadArticlesOfTopic, loadChatLanguages, loadRevisions } from './load-articles.ts'

const { Connection: ArticleConnection } = countedConnectionTypes(KnowledgeArticle, 'KnowledgeArticle', 'articles')

@InputType({ description: 'Which articles to list. Everything given must hold.' })
class ArticleFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Occurs in the title or the text; case and accents are the same.',
  })
  declare text?: string | null

  @Field(() => [String], { nullable: true, description: 'In one of these languages, such as `en`.' })
  declare languages?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Published, or a draft.' })
  declare published?: boolean | null

  @Field(() => String, { nullable: true, description: 'About something that no article in this language tells.' })
  declare missingIn?: string | null
}

/** What the assistant answers from. */
@Resolver(() => KnowledgeArticle)
export class ArticlesResolver {
  @Query(() => ArticleConnection, {
    nullable: true,
    description:
      'Articles that the assistant answers from, drafts included, by title. Staff, or scope `catalog:read`. At most 100 a page.',
  })
  async articles(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | null,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which to list; all, if left out.' })
    filter: ArticleFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<CountedConnection<KnowledgeArticle>> {
    const businessId = requireScope(context.viewer, 'catalog:read')
    const page = readPage({ first, after }, 'articles', 2)
    const criteria = filter ?? {}
    const connection = await listArticles(context, businessId, page, criteria)
    const count = () => countArticles(context, businessId, criteria)
    return Object.assign(new ArticleConnection(), connection, { count })
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was deleted; `restoreArticle` brings it back.' })
  deleted(@Root() article: KnowledgeArticle): boolean {
    return article.deletedAt != null
  }

  @FieldResolver(() => [KnowledgeArticle], { description: 'The same in other languages, by language.' })
  async translations(@Root() article: KnowledgeArticle, @Ctx() context: RequestContext): Promise<KnowledgeArticle[]> {
    const all = await loadArticlesOfTopic(context, article.topicId)
    return all.filter(({ id }) => id !== article.id)
  }

  @FieldResolver(() => [String], {
    description: 'Languages that the chat is offered in and that no article tells this in. A draft counts as told.',
  })
  async missingLanguages(@Root() article: KnowledgeArticle, @Ctx() context: RequestContext): Promise<string[]> {
    const [offered, all] = await Promise.all([
      loadChatLanguages(context, article.businessId),
      loadArticlesOfTopic(context, article.topicId),
    ])
    const told = new Set(all.map(({ language }) => language))
    return offered.filter((language) => language !== article.language && !told.has(language))
  }

  @FieldResolver(() => [ArticleRevision], {
    nullable: true,
    description: 'Every change, newest first, at most 100: what it said and who did it. Staff, or `articles:write`.',
  })
  revisions(@Root() article: KnowledgeArticle, @Ctx() context: RequestContext): Promise<ArticleRevision[]> {
    if (!hasScope(context.viewer, 'articles:write')) throw forbidden('Only staff see who changed what.')
    return loadRevisions(context, article.id)
  }
}
