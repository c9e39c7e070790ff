import { parse } from 'graphql'
import type { Subgraph } from './serve-subgraph.ts'

/** A gateway that listens. */
export interface Gateway {
  /** Without a path; the graph is at `/graphql`. */
  address: string
  close(): Promise<void>
}

/** Headers that say who asks: a gateway passes them on. */
export const CREDENTIALS = ['authorization', 'cookie'] as const

/** What is composed: the texts of subgraphs, parsed. */
export function servicesOf(subgraphs: readonly Subgraph[]) {
  return subgraphs.map(({ name, text, url }) => ({ name, url, typeDefs: parse(text) }))
}
