/** A request that nobody sends in good faith, and what it must come to. */
export interface Attack {
  name: string
  /** `/graphql`, if left out. */
  path?: string
  /** POST, if left out. */
  method?: string
  headers?: Record<string, string>
  /** With whose rights; nobody's, if left out. */
  as?: 'staff' | 'apiKey'
  /** JSON, or text as it is. */
  body?: unknown
  /** The code among those of the answer. Without one the status is from 400 to 499. */
  code?: string
  /** It is answered like any other. */
  harmless?: boolean
}

/** The body of a request for one operation. */
export const operation = (query: string, variables?: object) => ({ query, ...(variables && { variables }) })

/** So many of something, each with its number. */
export const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** Codes that most attacks end with. */
export const PARSE = 'GRAPHQL_PARSE_FAILED'
export const VALID = 'GRAPHQL_VALIDATION_FAILED'
export const INPUT = 'BAD_USER_INPUT'
export const COMPLEX = 'QUERY_TOO_COMPLEX'
