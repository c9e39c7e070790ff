import { inject } from 'vitest'
import { askServer } from './new-link.ts'

/** Asks the program's graph as an integrator with every scope does. */
export function askGraph<Data>(query: string, variables: object = {}): Promise<Data> {
  return askServer(inject('program'), query, variables)
}
