import { inject } from 'vitest'

/** Asks the program's graph as an integrator with every scope does. */
export async function askGraph<Data>(query: string, variables: object = {}): Promise<Data> {
  const { address, apiKey } = inject('program')
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map((error) => error.message).join(' '))
  return data
}
