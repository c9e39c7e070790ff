import type { ConversionKind } from '../conversations/index.ts'
import type { Counts, Figures, Worth } from './read-figures.ts'

/** Outcomes of one kind. */
export interface OutcomeSums {
  kind: ConversionKind
  conversations: number
  standingConversations: number
  reversedConversations: number
  assistedConversations: number
  credited: number
  reversed: number
  assisted: number
  worth: { currency: string; grossMinor: number; netMinor: number; assistedMinor: number }[]
}

const NONE: Counts = { opened: 0, engaged: 0, offered: 0, clicked: 0, started: 0, converted: 0, standing: 0 }

/** Adds up how many came how far. */
export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, each) => ({
      opened: sum.opened + each.opened,
      engaged: sum.engaged + each.engaged,
      offered: sum.offered + each.offered,
      clicked: sum.clicked + each.clicked,
      started: sum.started + each.started,
      converted: sum.converted + each.converted,
      standing: sum.standing + each.standing,
    }),
    NONE,
  )
}

/** What came of the conversations, kind by kind: conversations, outcomes, and what these are worth in each currency. */
export function outcomesOf(
  { values, worth }: Pick<Figures, 'values' | 'worth'>,
  kinds: readonly ConversionKind[],
): OutcomeSums[] {
  return kinds.map((kind) => {
    const conversationsOf = (dimension: string) =>
      values.find((each) => each.dimension === dimension && each.value === kind)?.engaged ?? 0
    const own = worth.filter((each) => each.kind === kind)
    const sum = (name: 'credited' | 'reversed' | 'assisted') => own.reduce((all, each) => all + each[name], 0)
    return {
      kind,
      conversations: conversationsOf('CONVERTED'),
      standingConversations: conversationsOf('STANDING'),
      reversedConversations: conversationsOf('REVERSED'),
      assistedConversations: conversationsOf('ASSISTED'),
      credited: sum('credited'),
      reversed: sum('reversed'),
      assisted: sum('assisted'),
      worth: own.filter(({ currency }) => currency !== '').map(worthOf),
    }
  })
}

function worthOf({ currency, gross_minor, net_minor, assisted_minor }: Worth): OutcomeSums['worth'][number] {
  return { currency, grossMinor: gross_minor, netMinor: net_minor, assistedMinor: assisted_minor }
}
