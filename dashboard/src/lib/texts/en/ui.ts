import { counted } from '../counted.ts'

const days = counted('en', { one: 'day', other: 'days' })
const weeks = counted('en', { one: 'week', other: 'weeks' })
const months = counted('en', { one: 'month', other: 'months' })
const years = counted('en', { one: 'year', other: 'years' })

/** What stands on the parts that every page is made of. */
export const ui = {
  close: 'Close',
  copied: 'Copied',
  copy: (what: string) => `Copy: ${what}`,
  copyingRefused: 'The browser did not allow copying',
  notGiven: 'not given',
  /** Instead of a name. */
  erased: 'Erased',
  missingAdvice: 'It may have been erased, or the address was cut off when it was copied.',
  allConversations: 'All conversations',
  people: counted('en', { one: 'person', other: 'people' }),
  days,
  /** How often a price is due, to follow it. */
  pricePeriod: {
    DAY: (count: number) => (count === 1 ? 'a day' : `every ${days(count)}`),
    WEEK: (count: number) => (count === 1 ? 'a week' : `every ${weeks(count)}`),
    MONTH: (count: number) => (count === 1 ? 'a month' : `every ${months(count)}`),
    YEAR: (count: number) => (count === 1 ? 'a year' : `every ${years(count)}`),
  },
  toasts: {
    title: 'Notifications',
    undo: 'Undo',
    undoLast: 'Undo what was just done',
    dismiss: 'Dismiss',
    undone: 'Undone',
    notUndone: 'This could not be undone. Look at what it is now, then change it by hand.',
  },
}
