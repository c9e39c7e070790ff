import { thisProgram } from './this-program.ts'

/** What a link of the example operator may offer, by the names of its catalogue. */
export type Wish = { office: string } | { plan: string; startDate: string } | { dayPass: string }

/** A program to ask, and a key of its operator's. */
export interface Server {
  address: string
  apiKey: string
}

/** Asks a program's graph as an integrator with every scope does. */
export async function askServer<Data>(
  { address, apiKey }: Server,
  query: string,
  variables: object = {},
): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map((error) => error.message).join(' '))
  return data
}

/** Opens a chat window in a language. */
export async function newSession(locale: string, server: Server = thisProgram()): Promise<string> {
  const { openSession } = await askServer<{ openSession: { session: { id: string } } }>(
    server,
    'mutation ($input: OpenSessionInput!) { openSession(input: $input) { session { id } } }',
    { input: { siteKey: 'site_demo', locale } },
  )
  return openSession.session.id
}

/** Makes a link of a session, as the assistant would. */
export async function newLink(sessionId: string, wish: Wish, server: Server = thisProgram()): Promise<string> {
  const { createLink } = await askServer<{ createLink: { link: { url: string } } }>(
    server,
    'mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { url } } }',
    { input: { sessionId, offer: await offerOf(server, wish) } },
  )
  return createLink.link.url
}

async function offerOf(server: Server, wish: Wish): Promise<object> {
  if ('office' in wish) return { officeId: await idOf(server, 'floorPlanDesks', wish.office) }
  if ('dayPass' in wish) return { dayPassId: await idOf(server, 'products', wish.dayPass) }
  return { plan: { planId: await idOf(server, 'tariffs', wish.plan), startDate: wish.startDate } }
}

/** The identifier of something in the catalogue. */
export async function idOf(
  server: Server,
  list: 'tariffs' | 'products' | 'floorPlanDesks',
  name: string,
): Promise<string> {
  const data = await askServer<Record<string, { edges: { node: { id: string; name: string } }[] }>>(
    server,
    `{ ${list}(first: 100) { edges { node { id name } } } }`,
  )
  const found = data[list]?.edges.find(({ node }) => node.name === name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found.node.id
}
