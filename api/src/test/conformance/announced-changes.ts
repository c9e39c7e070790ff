/** A change that breaks clients, and that they were told of. */
interface AnnouncedChange {
  /** As graphql-inspector names it, such as `FIELD_REMOVED`. */
  type: string
  /** Where, such as `Visitor.notes`. */
  path: string
  /** Since which release it is announced, and what to use instead. */
  because: string
}

/** Breaking changes since the last release: none without an announcement. A release empties the list. */
export const ANNOUNCED_CHANGES: AnnouncedChange[] = []
