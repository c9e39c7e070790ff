import { counted } from '../../counted.ts'

const times = counted('en', { one: 'time', other: 'times' })

/** Questions that the assistant had no answer to. */
export const questions = {
  title: 'Unanswered questions',
  what: 'What the assistant could not answer, grouped by what is asked. An answer written here goes into its knowledge at once.',
  states: { OPEN: 'Open', ANSWERED: 'Answered', DISMISSED: 'Dismissed' },
  state: 'State',
  language: 'Language',
  order: 'Order',
  orders: { most: 'Most asked', last: 'Last asked' },
  times,
  lastAsked: 'last',
  reopened: 'Asked again since it was closed',
  answeredBy: 'Answered by',
  write: 'Write an answer',
  dismiss: 'Dismiss',
  dismissed: 'Dismissed. It comes back when five more have asked.',
  reopen: 'Open again',
  reopenedNow: 'Opened again',
  merge: 'Merge',
  mergeCounted: (count: number) => `Merge ${count} groups`,
  merged: 'Merged into one group',
  choose: (question: string) => `Choose “${question}”`,
  otherLanguages: 'Only groups in one language can be merged.',
  split: 'Not the same question',
  splitDone: 'Moved to a group of its own',
  wordings: 'How it was asked',
  examples: 'Conversations',
  erased: 'Erased',
  openExample: 'Open the conversation at this message',
  empty: 'Nothing is unanswered',
  emptyAdvice: 'When the assistant has no answer, the question appears here.',
  emptyClosed: 'Nothing here',
  emptyClosedAdvice: 'Groups that are answered or dismissed appear here.',
  notFound: 'Question not found',
  back: 'Unanswered questions',
  more: 'More questions',
  first: 'First questions',
  notDone: 'This could not be done. Try again.',
  inLanguage: (language: string) => `in ${language}`,
  articleFor: 'The answer',
  publishAnswer: 'Publish the answer',
  answered: 'Published. The group is closed.',
  onlyManagers: 'Owners and managers write answers.',
  closedBy: (name: string) => `by ${name}`,
  /** How often a week it was asked before an article answers it, and since. */
  effect: {
    before: (rate: number) => `Before: ${times(rate)} a week without an answer`,
    notSince: 'Since: not asked again',
    since: (answered: number, unanswered: number) =>
      unanswered > 0
        ? `Since: answered ${times(answered)} a week, still without an answer ${times(unanswered)} a week`
        : `Since: answered ${times(answered)} a week`,
  },
}
