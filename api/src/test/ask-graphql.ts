/** Headers that say who asks: an access token, an API key or the cookie of a member of staff. */
export type Caller = { authorization: string } | { cookie: string }

/** Who asks, and what else the request says. */
export interface GraphQLOptions {
  /** Nobody, if left out. */
  as?: Caller | undefined
  headers?: Record<string, string>
}

/** The body of an answer. */
export interface GraphQLAnswer<Data> {
  data: Data
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
}

/** Sends an operation over HTTP. */
export async function postGraphQL<Data>(
  address: string,
  query: string,
  variables: object = {},
  options: GraphQLOptions = {},
): Promise<GraphQLAnswer<Data>> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options.as, ...options.headers },
    body: JSON.stringify({ query, variables }),
  })
  return withoutCost((await response.json()) as GraphQLAnswer<Data>)
}

/** An answer without what it cost, which is another each time. */
export function withoutCost<Data>(answer: GraphQLAnswer<Data> & { extensions?: unknown }): GraphQLAnswer<Data> {
  const { extensions: _cost, ...rest } = answer
  return rest
}
