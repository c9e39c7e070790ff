import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, print, separateOperations } from 'graphql'

const BUILT = fileURLToPath(new URL('../../../dashboard/build/documents.json', import.meta.url))

/** The text of an operation that the dashboard was built with, by its name: what is measured is what staff wait for. */
export function operationOfDashboard(name: string): string {
  const [text] = JSON.parse(readFileSync(BUILT, 'utf8')) as [string]
  const operation = separateOperations(parse(text))[name]
  if (!operation) throw new Error(`The dashboard has no operation called ${name}.`)
  return print(operation)
}
