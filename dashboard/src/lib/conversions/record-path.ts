/** A record as a badge names it. */
export interface RecordReference {
  __typename: 'Visitor' | 'Coworker' | 'CoworkerContract' | 'CoworkerProduct'
  id: string
}

const FOLDERS = {
  Visitor: '/visitors',
  Coworker: '/coworkers',
  CoworkerContract: '/contracts',
  CoworkerProduct: '/products',
} as const

/** Address of a record's page. */
export function recordPath(record: RecordReference): string {
  return `${FOLDERS[record.__typename]}/${encodeURIComponent(record.id)}`
}
