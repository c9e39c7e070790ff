import { registerEnumType } from 'type-graphql'

/** An action in SQL: of the row it stands on, `conversation`, and of the moment of the change, `$3`. */
interface Action {
  description: string
  /** Whether it would change the row. */
  differs: string
  /** What the row was, as the arguments of `jsonb_build_object`. */
  former: string
  set: string
  /** Whether the row still is what it was changed to. */
  stands: string
  /** Sets the row to what it was: `entry.former`. */
  restore: string
}

const REVIEW = {
  former: `'reviewedAt', reviewed_at, 'reviewNote', review_note`,
  restore: `reviewed_at = (entry.former->>'reviewedAt')::timestamptz, review_note = entry.former->>'reviewNote'`,
}

/** What can be done to many conversations at once; a new action is one more entry here. */
export const BULK_ACTIONS = {
  MARK_REVIEWED: {
    ...REVIEW,
    description: 'Mark as reviewed those that are not.',
    differs: 'reviewed_at is null',
    set: 'reviewed_at = $3::timestamptz, review_note = null',
    stands: 'reviewed_at = $3::timestamptz and review_note is null',
  },
  MARK_NOT_REVIEWED: {
    ...REVIEW,
    description: 'Take the mark and its note away from those that are reviewed.',
    differs: 'reviewed_at is not null and $3::timestamptz is not null',
    set: 'reviewed_at = null, review_note = null',
    stands: 'reviewed_at is null and $3::timestamptz is not null',
  },
} as const satisfies Record<string, Action>

/** Something that can be done to many conversations at once. */
export type BulkAction = keyof typeof BULK_ACTIONS

/** The actions as an enumeration of the graph. */
export const BulkAction = Object.fromEntries(Object.keys(BULK_ACTIONS).map((name) => [name, name])) as {
  [Name in BulkAction]: Name
}
registerEnumType(BulkAction, {
  name: 'BulkAction',
  description: 'Something that can be done to many conversations at once. New actions may be added.',
  valuesConfig: Object.fromEntries(
    Object.entries(BULK_ACTIONS).map(([name, { description }]) => [name, { description }]),
  ) as Record<BulkAction, { description: string }>,
})
