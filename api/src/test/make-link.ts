import type { TestOperator } from './open-operator.ts'
import type { TestServer } from './start-test-app.ts'

/** A link as its visitor holds it. */
export interface FollowableLink {
  id: string
  url: string
  label: string
  /** The last part of its address. */
  token: string
}

/** What every operation that gives a link selects of it. */
export const LINK_FIELDS = 'id url label'

/** The link with the token that stands in its address. */
export function withToken(link: Omit<FollowableLink, 'token'>): FollowableLink {
  return { ...link, token: link.url.slice(link.url.lastIndexOf('/') + 1) }
}

/** What a link may offer, by the names of the catalogue. */
export type Wish = { office: string } | { plan: string; startDate?: string } | { dayPass: string }

/** Makes a link for a session with the operator's API key. */
export async function makeLink(
  server: TestServer,
  operator: TestOperator,
  sessionId: string,
  wish: Wish,
): Promise<FollowableLink> {
  const { data } = await server.graphql<{ createLink: { link: FollowableLink | null; userErrors: object[] } }>(
    `mutation ($input: CreateLinkInput!) {
      createLink(input: $input) { link { ${LINK_FIELDS} } userErrors { code message field } }
    }`,
    { input: { sessionId, offer: offerOf(operator, wish) } },
    { as: operator.apiKey },
  )
  if (!data.createLink.link) throw new Error(`No link: ${JSON.stringify(data.createLink.userErrors)}`)
  return withToken(data.createLink.link)
}

function offerOf(operator: TestOperator, wish: Wish): object {
  if ('office' in wish) return { officeId: operator.id(wish.office) }
  if ('dayPass' in wish) return { dayPassId: operator.id(wish.dayPass) }
  return { plan: { planId: operator.id(wish.plan), startDate: wish.startDate ?? '2099-01-04' } }
}
