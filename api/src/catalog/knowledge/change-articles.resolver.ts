import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireScope, requireStaff, type Viewer } from '../../kernel/graphql/viewer.ts'
import { createArticle, deleteArticle, restoreArticle, updateArticle } from './change-article.ts'
import { KnowledgeArticle } from './knowledge-article.ts'

const WHO = 'Staff with the role OWNER or MANAGER, or scope `articles:write`. Noted in the audit log.'

@InputType({ description: 'An article to write.' })
class CreateArticleInput {
  @Field(() => String, { description: 'What it is about, 1 to 200 characters.' })
  declare title: string

  @Field(() => String, { description: 'What the assistant tells, as Markdown, 1 to 20,000 characters.' })
  declare body: string

  @Field(() => String, { description: 'Language: `en`, `de`, `fr`, `es`, `pt` or `ar`. It stays.' })
  declare language: string

  @Field(() => Boolean, { nullable: true, description: 'False for a draft. Published, if left out.' })
  declare published?: boolean | null

  @Field(() => ID, { nullable: true, description: 'Article in another language that it says the same as.' })
  declare translationOf?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Chosen by the caller, at most 200 characters: the same again gives the article that is there.',
  })
  declare idempotencyKey?: string | null
}

@InputType({ description: 'A change of an article. What is left out stays as it is.' })
class UpdateArticleInput {
  @Field(() => ID, { description: 'The article.' })
  declare id: string

  @Field(() => Int, { description: 'Its version when it was read.' })
  declare version: number

  @Field(() => String, { nullable: true, description: 'What it is about, 1 to 200 characters.' })
  declare title?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the assistant tells, as Markdown, 1 to 20,000 characters.',
  })
  declare body?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the assistant answers from it.' })
  declare published?: boolean | null
}

@InputType({ description: 'An article to delete.' })
class DeleteArticleInput {
  @Field(() => ID, { description: 'The article.' })
  declare id: string

  @Field(() => Int, { description: 'Its version when it was read.' })
  declare version: number
}

@InputType({ description: 'An article to bring back.' })
class RestoreArticleInput {
  @Field(() => ID, { description: 'The article.' })
  declare id: string
}

function articlePayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, { description: 'The article as it is now.' })
  class ArticlePayload extends Payload {
    @Field(() => KnowledgeArticle, { nullable: true, description: 'The article; null on error.' })
    article: KnowledgeArticle | null = null
  }
  return ArticlePayload
}

const CreateArticlePayload = articlePayload('CreateArticle')
const UpdateArticlePayload = articlePayload('UpdateArticle')
const DeleteArticlePayload = articlePayload('DeleteArticle')
const RestoreArticlePayload = articlePayload('RestoreArticle')
type ArticlePayload = InstanceType<typeof CreateArticlePayload>

/** Who may write articles. */
function requireAuthor(viewer: Viewer): string {
  return viewer.kind === 'STAFF' ? requireStaff(viewer, 'settings').businessId : requireScope(viewer, 'articles:write')
}

/** What is written for the assistant. */
@Resolver()
export class ChangeArticlesResolver {
  @Mutation(() => CreateArticlePayload, {
    nullable: true,
    description: `Writes an article; published, the assistant answers from it at once. ${WHO} Errors: BLANK, TOO_LONG, NOT_FOUND, INVALID for a language that the assistant does not speak or that has this article already.`,
  })
  createArticle(
    @Arg('input', () => CreateArticleInput, { description: 'The article.' }) input: CreateArticleInput,
    @Ctx() context: RequestContext,
  ): Promise<ArticlePayload> {
    const businessId = requireAuthor(context.viewer)
    return answer(CreateArticlePayload, async () => ({
      article: await context.change(businessId, (tx) =>
        createArticle(tx, context.viewer, { ...input, published: input.published ?? true }),
      ),
    }))
  }

  @Mutation(() => UpdateArticlePayload, {
    nullable: true,
    description: `Changes an article. ${WHO} Errors: BLANK, TOO_LONG, NOT_FOUND, CHANGED_MEANWHILE as an \`ArticleConflictError\` that holds what others have made of it.`,
  })
  updateArticle(
    @Arg('input', () => UpdateArticleInput, { description: 'The change.' }) input: UpdateArticleInput,
    @Ctx() context: RequestContext,
  ): Promise<ArticlePayload> {
    const businessId = requireAuthor(context.viewer)
    return answer(UpdateArticlePayload, async () => ({
      article: await context.change(businessId, (tx) => updateArticle(tx, context.viewer, input)),
    }))
  }

  @Mutation(() => DeleteArticlePayload, {
    nullable: true,
    description: `Deletes an article; more than once is harmless. ${WHO} Errors: NOT_FOUND, CHANGED_MEANWHILE.`,
  })
  deleteArticle(
    @Arg('input', () => DeleteArticleInput, { description: 'Which article.' }) { id, version }: DeleteArticleInput,
    @Ctx() context: RequestContext,
  ): Promise<ArticlePayload> {
    const businessId = requireAuthor(context.viewer)
    return answer(DeleteArticlePayload, async () => ({
      article: await context.change(businessId, (tx) => deleteArticle(tx, context.viewer, id, version)),
    }))
  }

  @Mutation(() => RestoreArticlePayload, {
    nullable: true,
    description: `Brings a deleted article back as it was. ${WHO} Errors: NOT_FOUND, INVALID when another tells the same in its language by now.`,
  })
  restoreArticle(
    @Arg('input', () => RestoreArticleInput, { description: 'Which article.' }) { id }: RestoreArticleInput,
    @Ctx() context: RequestContext,
  ): Promise<ArticlePayload> {
    const businessId = requireAuthor(context.viewer)
    return answer(RestoreArticlePayload, async () => ({
      article: await context.change(businessId, (tx) => restoreArticle(tx, context.viewer, id)),
    }))
  }
}
