/** How the coworking platform keeps the same record, if it does. */
export interface KeptElsewhere {
  uniqueId?: string | undefined
  externalUrl?: string | undefined
}
