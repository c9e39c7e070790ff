import { Site, WIDGET_LANGUAGES } from '../../businesses/index.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { hasScope } from '../../kernel/graphql/viewer.ts'
import { ArticleRevision } from './article-revision.ts'
import { KnowledgeArticle } from './knowledge-article.ts'

/** Reads an article for whoever may read the catalogue; one that was deleted is found only by its identifier. */
export const loadArticle = defineLoader<string, KnowledgeArticle | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'catalog:read')) return new Map()
    const found = await context.em.find(KnowledgeArticle, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((article) => [article.id, article]))
  },
  () => null,
)

/** Articles that say the same in different languages, by topic. */
export const loadArticlesOfTopic = defineLoader<string, KnowledgeArticle[]>(
  async (context, topics) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const found = await context.em.find(
      KnowledgeArticle,
      { businessId: viewer.businessId, topicId: { $in: [...topics] }, deletedAt: null },
      { orderBy: { language: 'asc' } },
    )
    return Map.groupBy(found, (article) => article.topicId)
  },
  () => [],
)

/** Every change of an article, newest first. */
export const loadRevisions = defineLoader<string, ArticleRevision[]>(
  async (context, articles) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS') return new Map()
    const found = await context.em.find(
      ArticleRevision,
      { businessId: viewer.businessId, articleId: { $in: [...articles] } },
      { orderBy: { version: 'desc' }, limit: 100 * articles.length },
    )
    return Map.groupBy(found, (revision) => revision.articleId)
  },
  () => [],
)

/** The languages that the chat of a business is offered in: its articles should exist in each. */
export const loadChatLanguages = defineLoader<string, string[]>(
  async (context, businesses) => {
    const sites = await context.em.find(Site, { businessId: { $in: [...businesses] } })
    const offered = new Set(sites.flatMap((site) => site.texts.map(({ language }) => language)))
    const languages = WIDGET_LANGUAGES.filter((language) => offered.size === 0 || offered.has(language))
    return new Map(businesses.map((business) => [business, languages]))
  },
  () => [],
)
