import type { Offer } from '../../catalog/index.ts'
import type { ModelSettings } from '../../kernel/model-settings.ts'
import type { AnswerPart, Question } from '../assistant.ts'
import { assembleAnswer } from '../built-in/answers/assemble-answer.ts'
import { withNeeds } from '../built-in/answers/offices.ts'
import { withWishes } from '../built-in/answers/plans.ts'
import { mention, takeFacts } from '../built-in/answers/remember.ts'
import { beginExchange, type Exchange } from '../built-in/exchange.ts'
import { typeset } from '../built-in/languages.ts'
import type { Spending } from './budget/spending.ts'
import { connectModel } from './connect-model.ts'
import { namedIn } from './guard/check-sentence.rules.ts'
import { knownOffer } from './guard/grounds.ts'
import { modelReply } from './model-reply.ts'
import { Findings } from './tools/findings.ts'

/** Has the model answer a question. Its text is the model's; cards, links and what is remembered are put together here. */
export async function* modelAnswer(
  question: Question,
  settings: ModelSettings,
  spending: Spending,
): AsyncGenerator<AnswerPart> {
  const exchange = await beginExchange(question)
  const { said, memory } = exchange
  if (!said.topics.has('HOURS') && !said.topics.has('MEMBER')) takeFacts(exchange)
  if (said.topics.has('MEMBER')) memory.isMember = true
  if (said.topics.has('TOO_EXPENSIVE')) exchange.obstacles.add('PRICE')
  delete memory.pending
  delete memory.told
  const findings = new Findings(exchange)
  const model = await connectModel(settings)
  let text = ''
  for await (const piece of modelReply({ model, settings, findings, spending, stop: question.signal })) {
    if (!piece) continue
    const shown = typeset(piece, exchange.words.language)
    text += shown
    yield { type: 'text', text: shown }
  }
  const offers = cardsOf(findings, text)
  mention(offers, exchange)
  yield {
    type: 'answer',
    answer: assembleAnswer(exchange, { text, offers: withAsked(offers, exchange), unanswered: findings.unanswered }),
  }
}

/** What the model had shown; where it forgot to, what it looked up and named, as far as that may be shown yet. */
function cardsOf({ shown, book, exchange }: Findings, text: string): Offer[] {
  if (shown.length > 0) return shown
  const named = new Set(
    namedIn(
      text,
      book.all.map(({ facts }) => knownOffer(facts)),
    ).map(({ name }) => name),
  )
  const hasDate = exchange.memory.startDate !== undefined && !exchange.pastDay
  return book.lookedUp.filter(
    ({ kind, linkable, facts }) => named.has(facts.name) && (kind !== 'PLAN' || !linkable || hasDate),
  )
}

function withAsked(offers: readonly Offer[], exchange: Exchange): Offer[] {
  return offers.flatMap((offer) =>
    offer.kind === 'TOUR' ? withNeeds([offer], exchange) : withWishes([offer], exchange),
  )
}
