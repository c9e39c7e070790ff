/** Asks for a change once. Throws with what is wrong when it was not made. */
export async function mutate<Payload extends object>(
  address: string,
  authorization: string | undefined,
  query: string,
  variables: object,
): Promise<Payload> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = (await response.json()) as Answer<Payload>
  const [payload] = Object.values(data ?? {})
  const wrong = [...errors, ...(payload?.userErrors ?? [])]
  if (wrong.length > 0 || !payload) throw new Error(`Not made: ${wrong.map(({ message }) => message).join(' ')}`)
  return payload
}

interface Answer<Payload> {
  data?: Record<string, Payload & { userErrors?: { message: string }[] }>
  errors?: { message: string }[]
}
