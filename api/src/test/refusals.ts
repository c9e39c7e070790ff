import type { GraphQLOptions } from './ask-graphql.ts'
import { fingerprint } from './fingerprint.ts'
import type { TestApp } from './start-test-app.ts'
import type { UserErrorShown } from './submit.ts'

/**
 * What a mutation finds wrong with an input: code and path of each user error, such as `BLANK input.email`. Rejects when
 * the refused input left anything behind.
 */
export async function refusals(
  app: TestApp,
  mutation: string,
  input: object,
  options: GraphQLOptions = {},
): Promise<string[]> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const before = await fingerprint(app)
  const { data, errors } = await app.graphql<Record<string, { userErrors: UserErrorShown[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field message } } }`,
    { input },
    options,
  )
  if (errors) throw new Error(`${mutation}: ${JSON.stringify(errors)}`)
  const { userErrors } = data[mutation]!
  const after = await fingerprint(app)
  const changed = Object.keys(after).filter((table) => after[table] !== before[table])
  if (userErrors.length > 0 && changed.length > 0) throw new Error(`Refused, but changed ${changed.join(', ')}.`)
  if (userErrors.some(({ message }) => message.trim() === '')) throw new Error('A user error says nothing.')
  return userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)
}
