import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql'
import { WIDGET_LANGUAGES } from '../../businesses/index.ts'
import { OfferCard, offerCard } from '../../catalog/index.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput, requireStaff } from '../../kernel/graphql/viewer.ts'
import { InputReader } from '../../kernel/input.ts'
import { assistantOf } from '../assistant-of.ts'
import { previewAnswers } from './preview-answers.ts'

const MOST_QUESTIONS = 10

@InputType({ description: 'An article as somebody is writing it.' })
class ArticleDraftInput {
  @Field(() => ID, { nullable: true, description: 'The article that it would change; none for a new one.' })
  declare id?: string | null

  @Field(() => String, { description: 'What it is about, 1 to 200 characters.' })
  declare title: string

  @Field(() => String, { description: 'Markdown, 1 to 20,000 characters.' })
  declare body: string
}

@InputType({ description: 'What to ask the assistant, to see what it would say.' })
class AssistantPreviewInput {
  @Field(() => [String], {
    description: '1 to 10 questions of at most 4,000 characters, each asked as the first message of a chat of its own.',
  })
  declare questions: string[]

  @Field(() => String, { description: 'Language of the chat: `en`, `de`, `fr`, `es`, `pt` or `ar`.' })
  declare language: string

  @Field(() => ArticleDraftInput, {
    nullable: true,
    description: 'Answers as if this were published in that language; as it is, if left out.',
  })
  declare article?: ArticleDraftInput | null
}

@ObjectType({ description: 'What the assistant would say. Nothing of it is kept.' })
class PreviewedAnswer {
  @Field(() => String, { description: 'What was asked.' })
  declare question: string

  @Field(() => String, { description: 'What it would say, as Markdown.' })
  declare text: string

  @Field(() => Boolean, { description: 'Whether it would have no answer, and the question be kept for the team.' })
  declare unanswered: boolean

  @Field(() => [OfferCard], { description: 'Cards it would show, without links.' })
  declare cards: OfferCard[]
}

/** What the assistant would say. */
@Resolver()
export class PreviewResolver {
  @Query(() => [PreviewedAnswer], {
    nullable: true,
    description:
      'What the assistant would say to these questions, in their order: asked for real, with a draft as if it were published, and nothing kept. Staff.',
  })
  async assistantPreview(
    @Arg('input', () => AssistantPreviewInput, { description: 'What to ask.' }) input: AssistantPreviewInput,
    @Ctx() context: RequestContext,
  ): Promise<PreviewedAnswer[]> {
    const { businessId } = requireStaff(context.viewer)
    const { questions, draft } = readInput(input)
    const preview = { businessId, questions, language: input.language, draft }
    const answers = await previewAnswers(context.app, assistantOf(context.app), preview).catch(asBadInput)
    return answers.map(({ text, unanswered, offers }, index) =>
      Object.assign(new PreviewedAnswer(), {
        question: questions[index]!,
        text,
        unanswered,
        cards: offers.map(({ kind, facts }) => Object.assign(offerCard(kind, facts), { messageId: '', linkId: null })),
      }),
    )
  }
}

function readInput({ questions, language, article }: AssistantPreviewInput) {
  const reader = new InputReader()
  if (questions.length < 1 || questions.length > MOST_QUESTIONS) {
    reader.refuse('INVALID', `Ask 1 to ${MOST_QUESTIONS} questions.`, ['input', 'questions'])
  }
  if (!(WIDGET_LANGUAGES as readonly string[]).includes(language)) {
    reader.refuse('INVALID', `The assistant speaks ${WIDGET_LANGUAGES.join(', ')}.`, ['input', 'language'])
  }
  const asked = questions.map((question, index) => reader.text(question, ['input', 'questions', `${index}`], 4000))
  const draft = article && {
    id: reader.optionalText(article.id, ['input', 'article', 'id']),
    title: reader.text(article.title, ['input', 'article', 'title'], 200),
    body: reader.text(article.body, ['input', 'article', 'body'], 20_000),
  }
  try {
    reader.finish()
  } catch (error) {
    asBadInput(error)
  }
  return { questions: asked, draft }
}

function asBadInput(error: unknown): never {
  if (!(error instanceof Refusal)) throw error
  throw badInput(
    error.complaints.map(({ field, message }) => (field ? `"${field.join('.')}": ${message}` : message)).join(' '),
  )
}
