import { Field, ObjectType } from 'type-graphql'
import type { RefusalCode } from '../../kernel/errors.ts'
import { RefusalWithAnswer } from '../../kernel/graphql/payload.ts'
import { UserError } from '../../kernel/graphql/user-error.ts'
import { KnowledgeArticle } from './knowledge-article.ts'

const CODE: RefusalCode = 'CHANGED_MEANWHILE'
const MESSAGE = 'Somebody else has changed this article since you opened it. Nothing of yours was stored.'
const FIELD = ['input', 'version']

/** Tells who changes an article what somebody else has made of it meanwhile. */
@ObjectType('ArticleConflictError', {
  implements: UserError,
  description: 'The article has been changed since the version that was given; here it is as it is now.',
})
export class ArticleConflictError extends UserError {
  @Field(() => KnowledgeArticle, { description: 'The article as it is now: what others have written.' })
  declare article: KnowledgeArticle
}

/** Refuses a change that was made on an older version, so that no text of anybody is lost. */
export class ArticleConflict extends RefusalWithAnswer {
  readonly #article: KnowledgeArticle

  constructor(article: KnowledgeArticle) {
    super({ code: CODE, message: MESSAGE, field: FIELD })
    this.#article = article
  }

  userErrors(): Promise<UserError[]> {
    const error = { code: CODE, message: MESSAGE, field: FIELD, article: this.#article }
    return Promise.resolve([Object.assign(new ArticleConflictError(), error)])
  }
}
