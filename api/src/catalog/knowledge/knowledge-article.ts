import { defineEntity, p } from '@mikro-orm/postgresql'

const KnowledgeArticleTable = defineEntity({
  name: 'KnowledgeArticle',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    title: p.string(),
    /** Markdown. */
    body: p.text(),
    /** Two letters of ISO 639-1. */
    language: p.string(),
    createdAt: p.datetime(3),
  },
})

/** What the operator has written down for visitors, such as where to park. The assistant answers from it. */
export class KnowledgeArticle extends KnowledgeArticleTable.class {}
KnowledgeArticleTable.setClass(KnowledgeArticle)
