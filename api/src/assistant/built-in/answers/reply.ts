import { offersHaving } from '../choose/features.ts'
import type { Exchange, Reply } from '../exchange.ts'
import { theseReply } from './follow-ups.ts'
import { inform } from './information.ts'
import { offersReply } from './offers.ts'
import { takeFacts } from './remember.ts'
import { paragraphs } from './say.ts'
import { smallTalk } from './small-talk.ts'

/** The whole reply to a message. */
export async function replyTo(exchange: Exchange): Promise<Reply> {
  const { said, texts, team, memory, toolsUsed, obstacles } = exchange
  if (said.topics.has('TOO_EXPENSIVE')) obstacles.add('PRICE')
  if (said.topics.has('PERSON') && !said.topics.has('BOT')) {
    toolsUsed.add('handOver')
    obstacles.add('ASKED_FOR_HUMAN')
    return { text: texts.handOver(team) }
  }
  const information = await inform(exchange)
  if (said.topics.has('HOURS')) memory.told = 'HOURS'
  else delete memory.told
  if (!said.topics.has('HOURS') && !said.topics.has('MEMBER')) takeFacts(exchange)
  const asked = memory.pending
  const offers = await offersReply(exchange, information.texts.length > 0)
  if (memory.pending === asked && offers) delete memory.pending
  const told = offers ?? (information.texts.length === 0 && !information.unanswered ? smallTalk(exchange) : undefined)
  if (!told && information.texts.length === 0) return (await found(exchange)) ?? unknown(exchange)
  const rest = information.unanswered && texts.unknownRest(team)
  const hello = isFirstGreeting(exchange) && (offers || information.texts.length > 0) && texts.hi()
  const [first, ...others] = [...information.texts, rest, told?.text].filter((text) => typeof text === 'string')
  return {
    text: paragraphs([hello, first].filter(Boolean).join(' '), ...others),
    offers: told?.offers ?? [],
    unanswered: information.unanswered,
  }
}

/** Looks for what is on offer with the words of the question, such as "balcony". */
async function found(exchange: Exchange): Promise<Reply | undefined> {
  const { onOffer, said } = exchange
  const all = [...onOffer.offices, ...onOffer.plans, ...onOffer.dayPasses]
  const offers = await offersHaving(said, all, exchange, 'EVERY_WORD')
  const kind = offers[0]?.kind
  return kind && theseReply(exchange, offers.filter((offer) => offer.kind === kind).slice(0, 5))
}

function unknown({ texts, team, toolsUsed }: Exchange): Reply {
  toolsUsed.add('handOver')
  return { text: texts.unknown(team), unanswered: true }
}

function isFirstGreeting({ said, question }: Exchange): boolean {
  return said.topics.has('GREETING') && !question.earlier.some(({ author }) => author === 'ASSISTANT')
}
