import { Business, todayIn } from '../../businesses/index.ts'
import { KnowledgeArticle } from '../../catalog/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { App } from '../../kernel/feature.ts'
import type { Answer, Assistant } from '../assistant.ts'
import { leavingNothing } from './leaving-nothing.ts'
import { localeOf } from './locale-of.ts'

/** An article as somebody is writing it. */
export interface ArticleDraft {
  /** The article that it would change. */
  id?: string | null
  title: string
  body: string
}

/** What is to be tried. */
export interface Preview {
  businessId: string
  /** Each asked as the first message of a chat of its own. */
  questions: readonly string[]
  language: string
  /** Answers as if this were published. */
  draft?: ArticleDraft | null
}

/**
 * What the assistant would say: the assistant itself, asked in a transaction in which the draft is an article like any
 * other, and which is rolled back. Nothing of it is kept, neither the draft nor the questions.
 */
export async function previewAnswers(app: App, assistant: Assistant, preview: Preview): Promise<Answer[]> {
  const { businessId, questions, language, draft } = preview
  return leavingNothing(app, businessId, async (tx) => {
    if (draft) await publishForNow(tx, language, draft)
    const business = await tx.em.findOneOrFail(Business, { id: businessId })
    const answers: Answer[] = []
    for (const text of questions) {
      const question = { text, earlier: [], memory: {}, locale: localeOf(business, language) }
      const asked = { ...question, today: todayIn(business.timeZone, tx.now), business, em: tx.em }
      answers.push(await wholeAnswer(assistant.answer(asked)))
    }
    return answers
  })
}

async function publishForNow(tx: Transaction, language: string, { id, title, body }: ArticleDraft): Promise<void> {
  const article = id && (await tx.em.findOne(KnowledgeArticle, { businessId: tx.businessId, id }))
  if (id && !article) throw new Refusal({ code: 'NOT_FOUND', message: 'There is no such article.' })
  if (article) Object.assign(article, { title, body, published: true, deletedAt: null })
  else {
    const newId = tx.newId('article')
    const now = { createdAt: tx.now, updatedAt: tx.now }
    const draft = { businessId: tx.businessId, id: newId, topicId: newId, title, body, language }
    tx.em.create(KnowledgeArticle, { ...draft, ...now, published: true, version: 1 })
  }
  await tx.em.flush()
}

async function wholeAnswer(parts: ReturnType<Assistant['answer']>): Promise<Answer> {
  for await (const part of parts) if (part.type === 'answer') return part.answer
  throw new Error('The assistant stopped without an answer.')
}
