import { counted } from '../../counted.ts'

const conversations = counted('en', { one: 'conversation', other: 'conversations' })

/** The board of reasons. */
export const board = {
  title: 'Reasons',
  what: 'Why conversations led to nothing. Each number opens the conversations behind it.',
  period: 'Period',
  weeks: counted('en', { one: 'week', other: 'weeks' }),
  reason: 'Reason',
  count: 'Conversations',
  share: 'Share',
  before: 'Before',
  change: 'Change',
  trend: 'By week',
  trendOf: (reason: string, counts: string) => `${reason}, by week: ${counts}`,
  offers: 'By offer',
  offersOf: (reason: string) => `Offers: ${reason}`,
  gone: 'No longer there',
  noChange: 'no change',
  lost: 'Led to nothing',
  unexplained: 'No reason found',
  unexplainedWhat: 'Nothing was offered and nothing went wrong.',
  members: 'Members’ questions',
  membersWhat: 'Members who ask or manage bookings. Not lost sales.',
  rate: 'Conversion rate',
  rateWhat: 'Of conversations with prospects. Marks show when answers were written.',
  rateBefore: (rate: string) => `${rate} in the period before`,
  rateOf: (week: string, rate: string, counts: string) => `Week of ${week}: ${rate}, ${counts}`,
  answerWritten: 'Answer written',
  conversations,
  of: (converted: string, all: string) => `${converted} of ${all}`,
  none: '–',
  empty: 'No conversations in this time',
  emptyAdvice: 'Choose a longer period.',
  newNow: 'new',
}
