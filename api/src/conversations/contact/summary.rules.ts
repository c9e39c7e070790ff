import type { Wishes } from '../../assistant/index.ts'
import type { Amount, OfferKind } from '../../catalog/index.ts'

/** What is known of a conversation that is handed over, each list oldest first. */
export interface HandedOver {
  wishes: Wishes
  /** What was offered, and whether it was opened. */
  offers: readonly { kind: OfferKind; name: string; opened: boolean }[]
  /** What visitors asked and nobody could answer. */
  openQuestions: readonly string[]
  /** First words. */
  opening: string | null
  isMember: boolean
}

const GOALS = { PLANS: 'a membership', OFFICES: 'a private office', DAY_PASSES: 'a day pass' }
const KINDS: Record<OfferKind, string> = { PLAN: 'plan', TOUR: 'office', DAY_PASS: 'day pass' }
const MOST_OFFERS = 10
const MOST_QUESTIONS = 5
const QUOTED = 200

/** What staff must know before they write back, in a few lines. What is not known is left out. */
export function summaryOf({ wishes, offers, openQuestions, opening, isMember }: HandedOver): string {
  const { goal, startDate, teamSize, budget } = wishes
  const distinct = offers.filter(({ name }, index) => offers.findIndex((each) => each.name === name) === index)
  const opened = distinct.filter(({ name }) => offers.some((each) => each.name === name && each.opened))
  const lines: [string, string | false | null | undefined][] = [
    ['Who', isMember && 'a member'],
    ['Looking for', goal && GOALS[goal]],
    ['From', startDate],
    ['Team', teamSize !== undefined && (teamSize === 1 ? '1 person' : `${teamSize} people`)],
    ['Budget', budget && `at most ${money(budget)}`],
    [
      'Offers shown',
      listed(
        distinct.map(({ kind, name }) => `${name} (${KINDS[kind]})`),
        MOST_OFFERS,
      ),
    ],
    [
      'Offers opened',
      listed(
        opened.map(({ name }) => name),
        MOST_OFFERS,
      ),
    ],
    ['Open questions', openQuestions.slice(-MOST_QUESTIONS).map(quoted).join(' ')],
    ['First words', opening && quoted(opening)],
  ]
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n')
}

function listed(names: readonly string[], most: number): string {
  const left = names.length - most
  return names.slice(0, most).join(', ') + (left > 0 ? ` and ${left} more` : '')
}

function quoted(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return `“${characters.length > QUOTED ? `${characters.slice(0, QUOTED - 1).join('')}…` : characters.join('')}”`
}

function money({ amountMinor, currency }: Amount): string {
  const format = new Intl.NumberFormat('en-IE', { style: 'currency', currency, currencyDisplay: 'code' })
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)).replace(/\s/g, ' ')
}
