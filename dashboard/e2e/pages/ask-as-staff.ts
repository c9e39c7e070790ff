import { thisProgram } from './this-program.ts'

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }'
let cookie: string | undefined

/** Asks the program's graph as its first member of staff, without a browser. */
export async function askAsStaff<Data>(query: string, variables: object = {}): Promise<Data> {
  cookie ??= await signIn()
  const { data } = await ask<Data>({ cookie }, query, variables)
  return data
}

// A program that lets the public run registered documents only lets whoever has a key run any.
async function signIn(): Promise<string> {
  const { apiKey, email, password } = thisProgram()
  const headers = { authorization: `Bearer ${apiKey}` }
  const { response } = await ask(headers, SIGN_IN, { input: { email, password } })
  return response.headers.getSetCookie().map((each) => each.split(';')[0])[0] ?? ''
}

async function ask<Data>(headers: Record<string, string>, query: string, variables: object) {
  const response = await fetch(`${thisProgram().address}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '))
  return { data, response }
}
