import { text } from '#lib/texts/text.ts'
import { calendarDate, dateAndTime } from '#lib/ui/moment.ts'
import type { Filter } from '../filter.ts'
import { languageName } from './filter-options.ts'

/** One thing that narrows the list, in words, and the filter without it. */
export interface Chip {
  name: string
  value: string
  without: Filter
}

/** What the toolbar of the list shows. */
export const IN_TOOLBAR: ReadonlySet<keyof Filter> = new Set([
  'text',
  'converted',
  'unconverted',
  'activeFromDay',
  'activeToDay',
])

/** Everything that a filter says and that is not seen `elsewhere`; `known` are names by identifier. */
export function chipsOf(
  filter: Filter,
  known: ReadonlyMap<string, string>,
  elsewhere: ReadonlySet<keyof Filter> = IN_TOOLBAR,
): Chip[] {
  const { names } = text.conversations.filters
  return (Object.keys(names) as (keyof typeof names)[])
    .filter((key) => !elsewhere.has(key) && filter[key] != null && filter[key] !== '')
    .map((key) => ({
      name: names[key],
      value: wordsFor(key, filter[key], known),
      without: { ...filter, [key]: undefined },
    }))
}

function wordsFor(key: string, value: unknown, known: ReadonlyMap<string, string>): string {
  const { filters } = text.conversations
  if (Array.isArray(value)) {
    return value.length === 0 ? filters.any : value.map((each) => wordFor(key, String(each), known)).join(', ')
  }
  if (typeof value === 'boolean') {
    const words = filters[key as 'unconverted' | 'reviewed' | 'unanswered' | 'handedOver' | 'isTest']
    return value ? words.yes : words.no
  }
  return wordFor(key, String(value), known)
}

function wordFor(key: string, value: string, known: ReadonlyMap<string, string>): string {
  const { stages, ratings, filters } = text.conversations
  const { outcomes } = text.conversions
  const { channels, devices } = text.conversation.session
  const words: Record<string, Record<string, string>> = {
    reached: stages,
    stages,
    channels,
    ratings,
    audiences: filters.audiences,
    devices,
    friction: filters.frictions,
    goals: filters.goals,
    converted: outcomes,
    standing: outcomes,
    reversed: outcomes,
    assisted: outcomes,
  }
  if (key === 'languages') return languageName(value)
  if (key === 'offers') return known.get(value) ?? filters.someOffer
  if (['sessionId', 'customerId', 'labels', 'assignees'].includes(key)) return known.get(value) ?? '…'
  if (key.endsWith('Minutes')) return filters.minutes(Number(value))
  if (key.endsWith('Day')) return calendarDate(value)
  if (/^(opened|active)/.test(key)) return Number.isNaN(Date.parse(value)) ? value : dateAndTime(new Date(value))
  return words[key]?.[value] ?? value
}
