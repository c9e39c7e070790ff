import { insightsText } from '#lib/texts/insights-text.ts'
import { text } from '#lib/texts/text.ts'
import { digitsOf, formatAmount } from '#lib/ui/amount.ts'
import { type Belonging, ofOutcome, within } from '../behind.ts'
import type { Cell, ChartTable, Row } from '../chart/table.ts'
import { outcomesPath } from '../outcomes/outcomes-place.ts'
import type { Slice } from '../view.ts'
import { changeCell, countCell } from './cells.ts'
import type { Insights } from './insights-data.ts'

/** What came of the conversations, kind by kind. */
export function outcomesTable(insights: Insights, slice: Slice): ChartTable {
  const { outcomes: said, before, change } = insightsText
  const [all, others] = [within(insights, slice), within(insights.comparison, slice)]
  return {
    head: said.kind,
    columns: [
      { name: said.converted, brief: true },
      { name: said.standing, brief: true },
      { name: said.reversed, brief: true },
      { name: said.assisted, brief: true },
      { name: before },
      { name: change },
    ],
    rows: insights.outcomes.map((outcome) => {
      const { kind, conversations, standingConversations, reversedConversations, assistedConversations } = outcome
      const former = insights.comparison.outcomes.find((other) => other.kind === kind)?.conversations ?? 0
      return {
        key: kind,
        name: text.conversions.outcomes[kind],
        bar: { whole: conversations, part: standingConversations },
        cells: [
          countCell(conversations, ofOutcome(all, 'converted', kind)),
          countCell(standingConversations, ofOutcome(all, 'standing', kind)),
          countCell(reversedConversations, ofOutcome(all, 'reversed', kind)),
          countCell(assistedConversations, ofOutcome(all, 'assisted', kind)),
          countCell(former, ofOutcome(others, 'converted', kind)),
          changeCell(conversations, former),
        ],
      }
    }),
  }
}

/** What outcomes are worth in a currency, in its smallest unit. */
export interface Worth {
  currency: string
  grossMinor: number
  netMinor: number
  assistedMinor: number
}

/** What all outcomes together are worth: one sum a currency, by its code. */
export function worthIn(outcomes: Insights['outcomes']): Worth[] {
  const sums = new Map<string, Worth>()
  for (const { currency, grossMinor, netMinor, assistedMinor } of outcomes.flatMap(({ worth }) => worth)) {
    const sum = sums.get(currency) ?? { currency, grossMinor: 0, netMinor: 0, assistedMinor: 0 }
    sums.set(currency, {
      currency,
      grossMinor: sum.grossMinor + grossMinor,
      netMinor: sum.netMinor + netMinor,
      assistedMinor: sum.assistedMinor + assistedMinor,
    })
  }
  return [...sums.values()].sort((one, other) => one.currency.localeCompare(other.currency))
}

/** What the outcomes are worth: for each currency all of them, then kind by kind. */
export function worthTable(insights: Insights, slice: Slice): ChartTable {
  const said = insightsText.worth
  const all = within(insights, slice)
  const rowOf = (key: string, name: string, worth: Worth, kind?: Insights['outcomes'][number]['kind']): Row => {
    const amount = (amountMinor: number, how: Belonging): Cell => ({
      value: amountOf(amountMinor, worth.currency),
      shown: formatAmount({ amountMinor, currency: worth.currency }),
      href: outcomesPath(ofOutcome(all, how, kind, worth.currency)),
    })
    return {
      key,
      name,
      bar: { whole: worth.grossMinor, part: worth.netMinor },
      cells: [
        amount(worth.grossMinor, 'converted'),
        amount(worth.netMinor, 'standing'),
        amount(worth.assistedMinor, 'assisted'),
      ],
    }
  }
  return {
    head: said.head,
    columns: [
      { name: said.gross, brief: true },
      { name: said.net, brief: true },
      { name: said.assisted, brief: true },
    ],
    rows: worthIn(insights.outcomes).flatMap((sum) => [
      rowOf(sum.currency, `${said.all}, ${sum.currency}`, sum),
      ...insights.outcomes.flatMap(({ kind, worth }) =>
        worth
          .filter(({ currency }) => currency === sum.currency)
          .map((own) =>
            rowOf(`${sum.currency} ${kind}`, `${text.conversions.outcomes[kind]}, ${sum.currency}`, own, kind),
          ),
      ),
    ]),
  }
}

/** An amount as a plain decimal number. */
function amountOf(amountMinor: number, currency: string): number {
  const digits = digitsOf(currency)
  return Number((amountMinor / 10 ** digits).toFixed(digits))
}
