import { counted } from '../counted.ts'

/** The search over everything, and what can be done from there. */
export const palette = {
  title: 'Search or do something',
  placeholder: 'A place, a command, words, a name, a session ID or link',
  groups: {
    page: 'On this page',
    go: 'Go to',
    anywhere: 'Everywhere',
    conversations: 'Conversations',
    people: 'People',
  },
  thisConversation: 'Open this conversation',
  searching: 'Searching …',
  found: counted('en', { one: 'entry', other: 'entries' }),
  nothing: 'Nothing is called that, and nobody said it. Try fewer or other words.',
}
