/** The member of staff that the example comes with. */
export const ADMIN = { email: 'admin@quayside.example', password: 'measured at the quay' }

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }'

/** Signs in as a member of staff; gives the cookie. Throws when that fails. */
export async function signIn(address: string): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: ADMIN } }),
  })
  const [cookie] = response.headers.get('set-cookie')?.split(';', 1) ?? []
  if (!cookie) throw new Error(`Nobody could sign in: ${await response.text()}`)
  return cookie
}
