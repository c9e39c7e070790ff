import { writeAudit } from '../../audit/index.ts'
import { WIDGET_LANGUAGES } from '../../businesses/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { InputReader, isStorable } from '../../kernel/input.ts'
import { ArticleConflict } from './article-conflict.ts'
import { type ArticleChange, ArticleRevision } from './article-revision.ts'
import { KnowledgeArticle } from './knowledge-article.ts'

/** An article as it is to be written. */
export interface NewArticle {
  title: string
  body: string
  language: string
  published: boolean
  /** An article in another language that it says the same as. */
  translationOf?: string | null
  idempotencyKey?: string | null
}

/** A change of an article; what is left out stays as it is. */
export interface ArticleChanges {
  id: string
  /** The version that the change was made on. */
  version: number
  title?: string | null
  body?: string | null
  published?: boolean | null
}

const LONGEST_TITLE = 200
const LONGEST_BODY = 20_000

/** Writes an article. The same idempotency key again gives the article that is there. */
export async function createArticle(tx: Transaction, viewer: Viewer, input: NewArticle): Promise<KnowledgeArticle> {
  const reader = new InputReader()
  const title = reader.text(input.title, ['input', 'title'], LONGEST_TITLE)
  const body = reader.text(input.body, ['input', 'body'], LONGEST_BODY)
  const idempotencyKey = reader.optionalText(input.idempotencyKey, ['input', 'idempotencyKey'], 200) ?? null
  if (!(WIDGET_LANGUAGES as readonly string[]).includes(input.language)) {
    reader.refuse('INVALID', `The assistant speaks ${WIDGET_LANGUAGES.join(', ')}.`, ['input', 'language'])
  }
  const topicId = input.translationOf && (await topicOf(tx, reader, input.translationOf, input.language))
  reader.finish()
  const { businessId, now } = tx
  const repeated = idempotencyKey && (await tx.em.findOne(KnowledgeArticle, { businessId, idempotencyKey }))
  if (repeated) return repeated
  const id = tx.newId('article')
  const article = tx.em.create(KnowledgeArticle, {
    ...{ businessId, id, topicId: topicId || id, title, body, language: input.language, published: input.published },
    ...{ version: 1, createdAt: now, updatedAt: now, idempotencyKey },
  })
  await tx.em.flush()
  note(tx, viewer, article, 'WRITTEN')
  return article
}

/** Changes an article, unless somebody else has since the caller read it. */
export async function updateArticle(tx: Transaction, viewer: Viewer, input: ArticleChanges): Promise<KnowledgeArticle> {
  const reader = new InputReader()
  const title = input.title == null ? undefined : reader.text(input.title, ['input', 'title'], LONGEST_TITLE)
  const body = input.body == null ? undefined : reader.text(input.body, ['input', 'body'], LONGEST_BODY)
  reader.finish()
  const article = await lockArticle(tx, input.id)
  if (article.deletedAt) throw missing()
  const before = { title: article.title, body: article.body, published: article.published }
  const after = {
    title: title ?? before.title,
    body: body ?? before.body,
    published: input.published ?? before.published,
  }
  const differs = after.title !== before.title || after.body !== before.body || after.published !== before.published
  if (!differs) return article
  if (article.version !== input.version) throw new ArticleConflict(article)
  Object.assign(article, after)
  const published = after.published ? 'PUBLISHED' : 'WITHDRAWN'
  advance(tx, viewer, article, after.published === before.published ? 'CHANGED' : published)
  return article
}

/** Deletes an article: the assistant knows nothing of it any more, and it can be brought back. */
export async function deleteArticle(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  version: number,
): Promise<KnowledgeArticle> {
  const article = await lockArticle(tx, id)
  if (article.deletedAt) return article
  if (article.version !== version) throw new ArticleConflict(article)
  article.deletedAt = tx.now
  advance(tx, viewer, article, 'DELETED')
  return article
}

/** Brings a deleted article back as it was. */
export async function restoreArticle(tx: Transaction, viewer: Viewer, id: string): Promise<KnowledgeArticle> {
  const article = await lockArticle(tx, id)
  if (!article.deletedAt) return article
  const reader = new InputReader()
  await refuseTaken(tx, reader, article.topicId, article.language, ['input', 'id'])
  reader.finish()
  article.deletedAt = null
  advance(tx, viewer, article, 'RESTORED')
  return article
}

async function lockArticle(tx: Transaction, id: string): Promise<KnowledgeArticle> {
  const [row] = isStorable(id)
    ? await tx.query('select * from knowledge_article where business_id = $1 and id = $2 for update', [
        tx.businessId,
        id,
      ])
    : []
  if (!row) throw missing()
  return tx.em.map(KnowledgeArticle, row as never) as KnowledgeArticle
}

function missing(): Refusal {
  return new Refusal({ code: 'NOT_FOUND', message: 'There is no such article.', field: ['input', 'id'] })
}

async function topicOf(tx: Transaction, reader: InputReader, id: string, language: string): Promise<string> {
  const field = ['input', 'translationOf']
  const other =
    isStorable(id) && (await tx.em.findOne(KnowledgeArticle, { businessId: tx.businessId, id, deletedAt: null }))
  if (!other) {
    reader.refuse('NOT_FOUND', 'There is no such article.', field)
    return ''
  }
  await refuseTaken(tx, reader, other.topicId, language, field)
  return other.topicId
}

async function refuseTaken(tx: Transaction, reader: InputReader, topicId: string, language: string, field: string[]) {
  const taken = await tx.em.count(KnowledgeArticle, { businessId: tx.businessId, topicId, language, deletedAt: null })
  if (taken > 0) reader.refuse('INVALID', 'There is an article on this in that language already.', field)
}

function advance(tx: Transaction, viewer: Viewer, article: KnowledgeArticle, change: ArticleChange): void {
  article.version += 1
  article.updatedAt = tx.now
  note(tx, viewer, article, change)
}

const ACTIONS = {
  WRITTEN: 'ARTICLE_WRITTEN',
  CHANGED: 'ARTICLE_CHANGED',
  PUBLISHED: 'ARTICLE_CHANGED',
  WITHDRAWN: 'ARTICLE_CHANGED',
  DELETED: 'ARTICLE_DELETED',
  RESTORED: 'ARTICLE_RESTORED',
} as const

function note(tx: Transaction, viewer: Viewer, article: KnowledgeArticle, change: ArticleChange): void {
  const { id, title, body, version, language, published } = article
  const [actorKind, actorId] =
    viewer.kind === 'API_KEY' ? (['API_KEY', viewer.apiKeyId] as const) : (['STAFF', staffIdOf(viewer)] as const)
  tx.em.create(ArticleRevision, {
    ...{ businessId: tx.businessId, articleId: id, version, change, title, body, at: tx.now, actorKind, actorId },
  })
  const details = { title, language, published: String(published), version: String(version) }
  writeAudit(tx, viewer, { action: ACTIONS[change], subjectId: id, details })
}

function staffIdOf(viewer: Viewer): string {
  if (viewer.kind === 'STAFF') return viewer.staffMemberId
  throw new Error('Nobody known wrote an article.')
}
