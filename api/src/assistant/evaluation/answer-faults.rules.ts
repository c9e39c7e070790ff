import type { Answer } from '../assistant.ts'
import { ARTICLE_TOPICS } from './article-topics.rules.ts'
import type { AskedBack, EvaluatedTurn } from './evaluated-conversation.ts'
import { isInLanguage } from './written-language.rules.ts'

/** What an answer is held against besides what its turn expects. */
export interface EvaluatedOperator {
  currency: string
  contactEmail: string
  contactPhone: string
  /** What the links to each offer have to be, by its name. */
  links: ReadonlyMap<string, { kind: string; targetId: string }>
  /** Names that may never be said: of what is switched off, archived or taken. */
  unmentionable: readonly string[]
  /** Names and descriptions, which stay as the operator wrote them, whatever the language of the answer. */
  inNoLanguage: readonly string[]
}

const ASKS: Record<AskedBack, RegExp> = {
  DATE: /\b(when|what date|which (day|date)|wann|ab welchem|quand|quelle date|cu[aá]ndo|qu[eé] fecha|quando|(que|qual) (a )?data)\b|متى|تاريخ/i,
  PEOPLE:
    /how many|how (big|large) is|wie viele|wie groß|combien (de|êtes)|à combien|cu[aá]nt[ao]s|quant[ao]s|كم (عدد|شخص)|عدد|عددكم/i,
}

/** Says in what an answer falls short of what was expected; nothing when it is right. */
export function faultsOf(
  { text, offers, unanswered }: Pick<Answer, 'text' | 'offers' | 'unanswered'>,
  expected: EvaluatedTurn,
  language: string,
  operator: EvaluatedOperator,
): string[] {
  const said = comparable(text)
  const links = offers.filter((offer) => offer.linkable)
  const linked = links.map(({ facts }) => facts.name)
  const told = [said, ...offers.map(({ facts }) => facts.name)].join('\n')
  const questions = text.split(/(?<=[.!?؟:])\s+|\n/).filter((sentence) => /[?؟]/.test(sentence))
  const least = expected.linksWith ?? expected.links ?? []
  const reachable = said.includes(operator.contactEmail) || said.includes(operator.contactPhone)
  return [
    ...(text.trim() ? [] : ['says nothing']),
    ...least.filter((name) => !linked.includes(name)).map((name) => `no link to ${name}`),
    ...linked
      .filter((name) => !expected.linksWith && !expected.links?.includes(name))
      .map((name) => `a link to ${name}`),
    ...links.filter((link) => !isTrue(link, operator)).map(({ facts }) => `a wrong link to ${facts.name}`),
    ...carriedFaults(links[0]?.asked, expected.carries, operator.currency),
    ...(expected.names ?? []).filter((name) => !told.includes(name)).map((name) => `does not name ${name}`),
    ...(expected.tells ?? []).filter((fact) => !holds(said, fact)).map((fact) => `does not tell ${fact}`),
    ...(expected.withholds ?? []).filter((fact) => holds(said, fact)).map((fact) => `tells ${fact}`),
    ...(expected.asks ?? [])
      .filter((asked) => !questions.some((question) => ASKS[asked].test(question)))
      .map((asked) => `does not ask for ${asked}`),
    ...(expected.articles ?? [])
      .filter((topic) => !ARTICLE_TOPICS[topic].test(said))
      .map((topic) => `does not answer from ${topic}`),
    ...operator.unmentionable.filter((name) => told.includes(name)).map((name) => `mentions ${name}`),
    ...(expected.handsOver && !reachable ? ['does not hand over to the team'] : []),
    ...(unanswered === (expected.unanswered ?? false) ? [] : [unanswered ? 'says it has no answer' : 'is not kept']),
    ...(/https?:|\]\(/.test(text) ? ['has a link of its own in the text'] : []),
    ...(isInLanguage(withoutAll(text, operator.inNoLanguage), language) ? [] : [`is not in "${language}"`]),
  ]
}

function isTrue({ facts, kind, targetId }: Answer['offers'][number], operator: EvaluatedOperator): boolean {
  const right = operator.links.get(facts.name)
  return right?.kind === kind && right.targetId === targetId
}

function carriedFaults(asked: object | undefined, expected: EvaluatedTurn['carries'], currency: string): string[] {
  const carried = (asked ?? {}) as Record<string, unknown>
  return Object.entries(expected ?? {}).flatMap(([name, value]) => {
    const right = name === 'budget' ? { amountMinor: Number(value) * 100, currency } : value
    const real = JSON.stringify(carried[name])
    return real === JSON.stringify(right) ? [] : [`carries ${name} ${real ?? 'nothing'}, not ${JSON.stringify(right)}`]
  })
}

function holds(text: string, fact: string | RegExp): boolean {
  if (typeof fact !== 'string') return fact.test(text)
  return new RegExp(/^\d+$/.test(fact) ? `(?<!\\d)0?${fact}(?!\\d)` : fact).test(text)
}

/** With western digits and plain spaces, without separators of thousands. */
function comparable(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/(?<=\d)[.,'’٬\u00a0\u202f](?=\d{3}(\D|$))/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
}

function withoutAll(text: string, parts: readonly string[]): string {
  return parts.reduce((left, part) => left.replaceAll(part, ' '), text)
}
