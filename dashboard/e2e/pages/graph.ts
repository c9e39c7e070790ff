import { askServer } from './new-link.ts'
import { thisProgram } from './this-program.ts'

/** Asks the program's graph as an integrator with every scope does. */
export function askGraph<Data>(query: string, variables: object = {}): Promise<Data> {
  return askServer(thisProgram(), query, variables)
}
