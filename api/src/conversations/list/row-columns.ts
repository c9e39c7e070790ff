import type { GraphQLResolveInfo } from 'graphql'
import { isWithin, selectionOf } from '../../kernel/graphql/selection.ts'

/** What is read of each conversation and of its session. */
export interface RowColumns {
  columns: readonly string[]
  sessionColumns: readonly string[]
}

/** Read in any case: what identifies a row and its session, and where it stands in the list. */
const ALWAYS = ['id', 'session_id', 'channel', 'opened_at', 'last_activity_at']
/** What fields need of the row besides. One that is not named here makes us read the whole row. */
const COLUMNS_OF: Record<string, readonly string[]> = {
  __typename: [],
  id: [],
  openedAt: [],
  lastActivityAt: [],
  endsAt: [],
  session: [],
  opening: ['opening'],
  stage: ['stage'],
  messageCount: ['message_count'],
  rating: ['rating'],
  audience: ['audience'],
  language: ['language'],
  erasedAt: ['erased_at'],
  review: ['reviewed_at', 'review_note'],
  badges: ['badges'],
  customer: ['customer_id', 'customer_name'],
  labels: ['label_ids'],
  assignee: ['assignee_id'],
  snippet: [],
}
/** What the conversation's row says of its session. */
const OF_SESSION = ['__typename', 'id', 'channel']

/** The whole row with its session. */
export const WHOLE_ROW: RowColumns = {
  columns: [
    ...ALWAYS,
    'first_message_at',
    'last_message_at',
    'opening',
    'message_count',
    'stage',
    'audience',
    'language',
    'badges',
    'kinds',
    'customer_name',
    'customer_id',
    'identity_id',
    'reopenings',
    'rating',
    'friction',
    'friction_evidence',
    'friction_found',
    'friction_corrected',
    'friction_corrected_at',
    'friction_corrected_by',
    'reviewed_at',
    'review_note',
    'label_ids',
    'assignee_id',
    'campaign',
    'device',
    'handed_over_at',
    'erased_at',
  ],
  sessionColumns: [
    'business_id',
    'id',
    'site_id',
    'channel',
    'opened_at',
    'opened_on',
    'referrer',
    'campaign',
    'device',
    'locale',
    'is_test',
  ],
}

/** What is to be read for the conversations of a page, by what is asked of them. */
export function columnsFor(info: GraphQLResolveInfo): RowColumns {
  const asked = [...selectionOf(info, 'edges', 'node')]
  const sessionColumns = isWithin(selectionOf(info, 'edges', 'node', 'session'), OF_SESSION)
    ? []
    : WHOLE_ROW.sessionColumns
  if (!asked.every((field) => Object.hasOwn(COLUMNS_OF, field))) return { columns: WHOLE_ROW.columns, sessionColumns }
  return { columns: [...new Set([...ALWAYS, ...asked.flatMap((field) => COLUMNS_OF[field]!)])], sessionColumns }
}
