import { catalogueNames } from '../../catalog/index.ts'
import type { Exchange } from '../built-in/exchange.ts'
import { type Grounds, knownOffer } from './guard/grounds.ts'
import { KnownText } from './guard/known-text.ts'
import type { Findings } from './tools/findings.ts'
import { visitorTexts } from './tools/said-facts.ts'
import { TOOL_NAMES } from './tools/tools.ts'

/** What the sentences of a reply may rest on: asked for anew with each, since it grows with the look-ups. */
export async function groundsOf(findings: Findings, instructions: string): Promise<() => Grounds> {
  const { exchange, book, texts, extras } = findings
  const { question, memory, onOffer } = exchange
  const { business, em, earlier } = question
  const offers = [...book.all.map(({ facts }) => facts), ...onOffer.extras].map(knownOffer)
  const inCatalogue = await catalogueNames(em, business.id)
  const before = earlier.filter(({ author }) => author !== 'VISITOR').map(({ text }) => text)
  const known = [spaceFacts(exchange), ...before].map((text) => new KnownText(text))
  const spokenOf = book.all.filter(({ targetId }) => memory.seen.includes(targetId))
  const numbers = new Map(
    book.all.map(({ targetId, facts: { price: _price, signUpFee: _signUpFee, notes: _notes, ...others } }) => [
      targetId,
      new KnownText(JSON.stringify(others)),
    ]),
  )
  const fixed = {
    contactEmail: business.contactEmail,
    offers,
    unmentionable: inCatalogue.filter((name) => !offers.some((offer) => offer.name === name)),
    visitorTexts: visitorTexts(exchange).map((text) => new KnownText(text)),
    toolNames: TOOL_NAMES,
  }
  return () => {
    const inPlay = [...spokenOf, ...book.lookedUp]
    const played = [...inPlay.map(({ facts }) => facts), ...extras]
    return {
      ...fixed,
      inPlay: new Set(played.map(({ name }) => name)),
      secrets: [instructions, ...played.flatMap(({ notes }) => notes ?? [])],
      texts: [...texts, ...known, ...inPlay.flatMap(({ targetId }) => numbers.get(targetId) ?? [])],
    }
  }
}

function spaceFacts({ question, format, memory }: Exchange): string {
  const { business, today } = question
  const days = [today, memory.startDate].filter((day) => day !== undefined)
  return [business.contactPhone, ...business.address, ...days, ...days.map((day) => format.day(day))].join('\n')
}
