/** What the rows of a table belong to, and so how those of a person are found. */
export type PersonalSubject =
  | 'session'
  | 'conversation'
  | 'link'
  | 'visitor'
  | 'coworker'
  | 'identity'
  | 'checkout'
  | 'platformDelivery'
  | 'personKey'
  | 'addressed'

/**
 * What a table keeps of persons, told by the feature that the table belongs to: so that what is known of somebody can be
 * handed out and erased (product rule 4.13) by one function, and a new table cannot be forgotten.
 */
export interface PersonalTable {
  table: string
  /** Rows of a person are those whose column holds an identifier of theirs. */
  of: { column: string; subject: PersonalSubject }
  /** What erasing does: the rows go, or these columns get the value of this SQL expression. */
  erase: 'rows' | Readonly<Record<string, string>>
  /** Further texts, which tell nothing of a person: identifiers, kinds, states. */
  keep?: readonly string[]
  /** Columns of those above that are never handed out. */
  secret?: readonly string[]
}

/** The new key of a person who is erased, in an expression of `erase`: the same for all that was theirs. */
export const ERASED_KEY = '$2'
/** The time at which a person is erased, in an expression of `erase`. */
export const ERASED_AT = '$3::timestamptz'
/** Stands for a name where there has to be one. */
export const ERASED_NAME = `'Erased'`
/** Stands for an address, which is different for each row: nobody can have it. */
export const ERASED_EMAIL = `id || '@erased.invalid'`
