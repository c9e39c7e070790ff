import { Condition } from '../../kernel/graphql/condition.ts'
import { COUNT_LIMIT, type Connection, type Page, pageOf } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'
import { isStorable } from '../../kernel/input.ts'
import { KnowledgeArticle } from './knowledge-article.ts'

/** Which articles to list; everything given must hold. */
export interface ArticleCriteria {
  text?: string | null
  languages?: string[] | null
  published?: boolean | null
  missingIn?: string | null
}

/** A page of articles by title. */
export async function listArticles(
  context: RequestContext,
  businessId: string,
  page: Page,
  criteria: ArticleCriteria,
): Promise<Connection<KnowledgeArticle>> {
  const condition = conditionOf(businessId, criteria)
  if (page.cursor) condition.and('(article.title collate "C", article.id) > (?, ?)', ...page.cursor)
  const rows = await context.query<{ title: string; id: string }>(
    `select * from knowledge_article article where ${condition.sql}
     order by article.title collate "C", article.id limit ${page.limit + 1}`,
    condition.parameters,
  )
  return pageOf(rows, page, {
    keys: (row) => [row.title, row.id],
    item: (row) => context.read(KnowledgeArticle, row as never) as KnowledgeArticle,
  })
}

/** How many articles match. */
export async function countArticles(
  context: RequestContext,
  businessId: string,
  criteria: ArticleCriteria,
): Promise<number> {
  const condition = conditionOf(businessId, criteria)
  const [row] = await context.query<{ count: number }>(
    `select count(*)::int as count from (
       select 1 from knowledge_article article where ${condition.sql} limit ${COUNT_LIMIT}) as counted`,
    condition.parameters,
  )
  return row!.count
}

function conditionOf(businessId: string, { text, languages, published, missingIn }: ArticleCriteria): Condition {
  const condition = new Condition('article', businessId)
  condition.and('article.deleted_at is null')
  condition.isOneOf('language', languages)
  condition.is('published', published)
  if ([text, missingIn, ...(languages ?? [])].some((each) => each && !isStorable(each))) {
    throw badInput('A text contains U+0000.')
  }
  if (missingIn) {
    condition.and(
      `not exists (select from knowledge_article other
         where other.business_id = $1 and other.topic_id = article.topic_id and other.language = ? and other.deleted_at is null)`,
      missingIn,
    )
  }
  const words = text?.toWellFormed().trim().slice(0, 200)
  if (words) condition.and("strpos(as_typed(article.title || ' ' || article.body), as_typed(?)) > 0", words)
  return condition
}
