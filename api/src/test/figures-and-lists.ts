import { type Caller, postGraphQL } from './ask-graphql.ts'

/** Where figures and lists are asked for, and as whom. */
export interface Reader {
  address: string
  as: Caller
}

/** How many conversations came how far. */
export type CountsShown = Record<
  'opened' | 'engaged' | 'offered' | 'clicked' | 'started' | 'converted' | 'standing',
  number
>

/** All figures as the graph gives them. */
export interface InsightsShown {
  firstDay: string
  lastDay: string
  upToDate: boolean
  counts: CountsShown
  trend: { firstDay: string; lastDay: string; counts: CountsShown }[]
  timeToConvert: {
    medianMinutes: number | null
    histogram: { fromMinutes: number; belowMinutes: number | null; conversations: number }[]
  }
  outcomes: {
    kind: string
    conversations: number
    standingConversations: number
    reversedConversations: number
    assistedConversations: number
    credited: number
    reversed: number
    assisted: number
    worth: { currency: string; grossMinor: number; netMinor: number; assistedMinor: number }[]
  }[]
  [dimension: `by${string}`]: {
    valueCount: number
    values: { value: string; name: string | null; counts: CountsShown }[]
  }
}

const COUNTS = 'counts { opened engaged offered clicked started converted standing }'
/** The field of the list's filter that each dimension's values go into. */
const FIELDS = {
  GOAL: 'goals',
  PLAN: 'offers',
  OFFICE: 'offers',
  DAY_PASS: 'offers',
  PAGE: 'pages',
  CHANNEL: 'channels',
  DEVICE: 'devices',
  LANGUAGE: 'languages',
  CAMPAIGN: 'campaigns',
  REFERRER: 'referrers',
} as const
const DIMENSIONS = Object.keys(FIELDS) as (keyof typeof FIELDS)[]

/** Everything that the figures can say. */
const FIGURES = `firstDay lastDay upToDate ${COUNTS}
  trend { firstDay lastDay ${COUNTS} }
  timeToConvert { medianMinutes histogram { fromMinutes belowMinutes conversations } }
  outcomes {
    kind conversations standingConversations reversedConversations assistedConversations credited reversed assisted
    worth { currency grossMinor netMinor assistedMinor }
  }
  ${DIMENSIONS.map((by) => `by${by}: breakdown(by: ${by}, first: 100) { valueCount values { value name ${COUNTS} } }`).join('\n')}`

/** Asks for all figures of a period. */
export async function readInsights(
  { address, as }: Reader,
  period: object,
  filter: object = {},
): Promise<InsightsShown> {
  const { data, errors } = await postGraphQL<{ insights: InsightsShown }>(
    address,
    `query ($period: InsightsPeriod!, $filter: InsightsFilter) { insights(period: $period, filter: $filter) { ${FIGURES} } }`,
    { period, filter },
    { as },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.insights
}

/** The lists that figures open, by what they say, each with the number that it should count. */
export function listsBehind(
  insights: InsightsShown,
  filter: object = {},
): [name: string, filter: object, count: number][] {
  const within = ({ firstDay, lastDay }: { firstDay: string; lastDay: string }) => ({
    ...filter,
    isTest: false,
    openedFromDay: firstDay,
    openedToDay: lastDay,
  })
  const lists: [string, object, number][] = []
  const addCounts = (name: string, list: object, counts: CountsShown) => {
    for (const stage of ['opened', 'engaged', 'offered', 'clicked', 'started', 'converted'] as const) {
      lists.push([`${name} ${stage}`, { ...list, reached: stage.toUpperCase() }, counts[stage]])
    }
    lists.push([`${name} standing`, { ...list, standing: [] }, counts.standing])
  }
  const all = within(insights)
  addCounts('all', all, insights.counts)
  for (const stretch of insights.trend) addCounts(stretch.firstDay, within(stretch), stretch.counts)
  for (const by of DIMENSIONS) {
    for (const { value, counts } of insights[`by${by}`]!.values) {
      addCounts(`${by} ${value}`, { ...all, [FIELDS[by]]: [value] }, counts)
    }
  }
  for (const { fromMinutes, belowMinutes, conversations } of insights.timeToConvert.histogram) {
    const times = { convertedFromMinutes: fromMinutes, convertedBelowMinutes: belowMinutes }
    lists.push([`after ${fromMinutes} minutes`, { ...all, ...times }, conversations])
  }
  for (const { kind, ...outcome } of insights.outcomes) {
    lists.push([`${kind}`, { ...all, converted: [kind] }, outcome.conversations])
    lists.push([`${kind} standing`, { ...all, standing: [kind] }, outcome.standingConversations])
    lists.push([`${kind} reversed`, { ...all, reversed: [kind] }, outcome.reversedConversations])
    lists.push([`${kind} assisted`, { ...all, assisted: [kind] }, outcome.assistedConversations])
  }
  return lists
}

/** Outcomes as their list adds them up. */
export interface SumsShown {
  count: number
  worth: { currency: string; amountMinor: number }[]
}

/** A list of outcomes that a figure opens, and what it should add up to: how many, or how much in a currency. */
interface OutcomesBehind {
  name: string
  filter: object
  figure: number
  /** What of the list is meant. */
  sum(sums: SumsShown): number
}

const WORTH = [
  ['grossMinor', 'converted'],
  ['netMinor', 'standing'],
  ['assistedMinor', 'assisted'],
] as const
const COUNTED = [
  ['credited', 'converted'],
  ['reversed', 'reversed'],
  ['assisted', 'assisted'],
] as const

/** The lists of outcomes that figures open: for each currency those of all kinds together, then kind by kind. */
export function outcomesBehind({ firstDay, lastDay, outcomes }: InsightsShown, filter: object = {}): OutcomesBehind[] {
  const all = { ...filter, isTest: false, openedFromDay: firstDay, openedToDay: lastDay }
  const worths = outcomes.flatMap(({ kind, worth }) => worth.map((each) => ({ ...each, kinds: [kind] })))
  const sums = Map.groupBy(worths, ({ currency }) => currency)
  const sumOf = (currency: string, name: (typeof WORTH)[number][0]) =>
    sums.get(currency)!.reduce((sum, each) => sum + each[name], 0)
  const together = [...sums.keys()].map((currency) => ({
    ...{ kinds: [] as string[], currency, grossMinor: sumOf(currency, 'grossMinor') },
    ...{ netMinor: sumOf(currency, 'netMinor'), assistedMinor: sumOf(currency, 'assistedMinor') },
  }))
  return [
    ...[...together, ...worths].flatMap(({ kinds, currency, ...worth }) =>
      WORTH.map(([name, which]) => ({
        name: `${kinds} ${currency} ${name}`,
        filter: { ...all, [which]: kinds, currencies: [currency] },
        figure: worth[name],
        sum: (shown: SumsShown) => shown.worth.reduce((total, { amountMinor }) => total + amountMinor, 0),
      })),
    ),
    ...outcomes.flatMap((outcome) =>
      COUNTED.map(([name, which]) => ({
        name: `${outcome.kind} ${name}`,
        filter: { ...all, [which]: [outcome.kind] },
        figure: outcome[name],
        sum: ({ count }: SumsShown) => count,
      })),
    ),
  ]
}

/** Counts lists of conversations, many in one request. */
export async function countLists(reader: Reader, filters: readonly object[]): Promise<number[]> {
  const lists = await askForEach<{ totalCount: number }>(
    reader,
    filters,
    (filter) => `conversations(first: 1, ${filter}) { totalCount }`,
  )
  return lists.map(({ totalCount }) => totalCount)
}

/** Adds up lists of outcomes, many in one request. */
export function sumOutcomes(reader: Reader, filters: readonly object[]): Promise<SumsShown[]> {
  return askForEach(reader, filters, (filter) => `conversionSums(${filter}) { count worth { currency amountMinor } }`)
}

async function askForEach<Answer>(
  { address, as }: Reader,
  filters: readonly object[],
  field: (filter: string) => string,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let from = 0; from < filters.length; from += MOST_AT_ONCE) {
    const some = filters.slice(from, from + MOST_AT_ONCE)
    const names = some.map((_, index) => `$filter${index}: ConversationFilter`).join(', ')
    const fields = some.map((_, index) => `list${index}: ${field(`filter: $filter${index}`)}`)
    const variables = Object.fromEntries(some.map((filter, index) => [`filter${index}`, filter]))
    const { data, errors } = await postGraphQL<Record<string, Answer>>(
      address,
      `query (${names}) { ${fields.join(' ')} }`,
      variables,
      { as },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    answers.push(...some.map((_, index) => data[`list${index}`]!))
  }
  return answers
}

const MOST_AT_ONCE = 25
