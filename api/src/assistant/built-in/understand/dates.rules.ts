import type { Chrono, ParsedResult } from 'chrono-node'

/** How a language writes days. */
export interface DateWords {
  /** Reads `01/03` as 1 March. */
  dayFirst: Chrono
  /** Reads `01/03` as 3 January. */
  monthFirst: Chrono
  /** Words as the parsers write them, where `plain` has taken something off: `marz` is `märz`. */
  written?: readonly [RegExp, string][]
  /** As soon as possible: today. */
  soon: RegExp
  /** Phrases with a rule of their own, tried before the others. */
  phrases: readonly { pattern: RegExp; day: (today: string, match: RegExpMatchArray) => string | undefined }[]
  /** Found dates that are lengths of time ("a month") or other words ("may I"). */
  notADay: RegExp
  /** Lengths of time that do mean a day: "in two weeks", "a month from now". */
  relative: RegExp
  /** Words before a month that say which part of it. */
  partOfMonth: readonly { pattern: RegExp; day: number }[]
  /** Says that this very day is meant. */
  thisOne: RegExp
  /** Marks a day before today even where the parser would take the next one. */
  last: RegExp
}

/** A day found in a text. */
export interface DayFound {
  /** `YYYY-MM-DD`. */
  day: string
  /** The text without the words that meant the day. */
  rest: string
}

/** Finds the day that a text names, reading words of time from `today` on. */
export function findDay(said: string, today: string, monthFirst: boolean, words: DateWords): DayFound | undefined {
  // A number after a comma that is no year of ours is an amount: "from 1 February, 1300 at most".
  const apart = said.replace(/, ?(?=(?!20\d\d\b)\d{3,4}\b)/g, ' - ')
  const text = (words.written ?? []).reduce((written, [pattern, word]) => written.replace(pattern, word), apart)
  for (const { pattern, day } of words.phrases) {
    const match = text.match(pattern)
    const found = match && day(today, match)
    if (match && found) return { day: found, rest: text.replace(match[0], ' ') }
  }
  const soon = text.match(words.soon)
  const parser = monthFirst ? words.monthFirst : words.dayFirst
  const found = read(parser, text, today, true).filter((result) => isDay(result, text, words))
  const result = found.find(({ text: said }) => !words.last.test(said)) ?? found[0]
  if (!result) return soon ? { day: today, rest: text.replace(soon[0], ' ') } : undefined
  const backwards = words.last.test(result.text) ? read(parser, result.text, today, false)[0] : undefined
  return { day: dayOf(backwards ?? result, text, today, words), rest: text.replace(result.text, ' ') }
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The first day of the month so many months later. */
export function firstOfMonth(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

/** The next day with this number, from `today` on. */
export function nextDayOfMonth(today: string, number: number): string | undefined {
  if (number < 1 || number > 31) return undefined
  for (let months = 0; months < 3; months += 1) {
    const first = firstOfMonth(today, months)
    const day = addDays(first, number - 1)
    if (day >= today && day.slice(0, 7) === first.slice(0, 7)) return day
  }
  return undefined
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

function read(parser: Chrono, text: string, today: string, forwardDate: boolean): ParsedResult[] {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  return parser.parse(text, new Date(year, month - 1, day, 12), { forwardDate })
}

function isDay({ start, text, index }: ParsedResult, whole: string, words: DateWords): boolean {
  if (!(['day', 'weekday', 'month'] as const).some((part) => start.isCertain(part))) return false
  if (start.tags().has('result/relativeDate') && !words.relative.test(text)) return false
  return !words.notADay.test(
    `${whole.slice(Math.max(0, index - 12), index)}<${text}>${whole.slice(index + text.length)}`,
  )
}

function dayOf({ start, index, text }: ParsedResult, whole: string, today: string, words: DateWords): string {
  const two = (part: number | null) => String(part ?? 1).padStart(2, '0')
  const month = `${start.get('year')}-${two(start.get('month'))}`
  const day = `${month}-${two(start.get('day'))}`
  if (start.isCertain('day')) return day
  // "On Monday", said on a Monday, is the next one.
  if (start.isCertain('weekday')) return day === today && !words.thisOne.test(text) ? addDays(day, 7) : day
  // This month's name, said in it, is not the same month of next year.
  if (!start.isCertain('year') && start.get('month') === Number(today.slice(5, 7))) return today
  const part = words.partOfMonth.find(({ pattern }) => pattern.test(whole.slice(0, index)))
  return part ? `${month}-${two(part.day)}` : day
}

/** A day of the next month of that number, 1 for January; of this month when that is still ahead or begun. */
export function dayInMonth(today: string, month: number, day = 1): string {
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0)
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const found = addDays(first, day - 1)
  const chosen = found.startsWith(first.slice(0, 7)) ? found : addDays(firstOfMonth(first, 1), -1)
  return chosen < today && first <= today ? today : chosen
}

/** The next day and month of these numbers, such as 15 and 3 for the 15th of March; undefined when there is none. */
export function nextDate(today: string, day: number, month: number): string | undefined {
  for (const year of [0, 1].map((more) => Number(today.slice(0, 4)) + more)) {
    const date = new Date(Date.UTC(year, month - 1, day))
    const found = date.toISOString().slice(0, 10)
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day && found >= today) return found
  }
  return undefined
}
