import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App, Feature } from '../feature.ts'
import { RequestContext } from '../graphql/context.ts'
import type { Credentials, Viewer } from '../graphql/viewer.ts'
import { knownViewer } from './known-viewers.ts'

/** Says who sends credentials: asks the features in order. */
export async function identify(
  app: App,
  features: readonly Feature[],
  credentials: Credentials,
): Promise<Viewer | undefined> {
  if (!credentials.bearer && !credentials.cookie) return undefined
  return knownViewer(app, credentials, () => recognize(app, features, credentials))
}

async function recognize(
  app: App,
  features: readonly Feature[],
  credentials: Credentials,
): Promise<Viewer | undefined> {
  for (const feature of features) {
    const viewer = await feature.recognize?.(app, credentials)
    if (viewer) return viewer
  }
  return undefined
}

/** The bearer token of an `Authorization` value. */
export function bearerOf(value: unknown): string | undefined {
  const match = typeof value === 'string' ? /^Bearer ([\x21-\x7e]{1,400})$/i.exec(value.trim()) : null
  return match?.[1]
}

/** Name of the staff cookie; bound to the host where the address is https. */
function staffCookieName(app: App): string {
  return app.config.publicUrl.startsWith('https:') ? '__Host-foyer' : 'foyer'
}

/** Whether a request comes from a page of this server, or from no page: browsers name the page's origin. */
function isSameOrigin(request: FastifyRequest): boolean {
  const { origin, host } = request.headers
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}

/** The origin of another site's page that makes a request, if it is one. */
export function foreignOriginOf(request: FastifyRequest): { origin?: string } {
  const { origin } = request.headers
  return origin === undefined || isSameOrigin(request) ? {} : { origin }
}

/** The staff cookie of a request, unless another site's page sent it. */
export function staffCookieOf(app: App, request: FastifyRequest): string | undefined {
  return isSameOrigin(request) ? request.cookies[staffCookieName(app)] : undefined
}

/** Whether a request carries the staff cookie, whoever made the browser send it. */
export function carriesStaffCookie(app: App, request: FastifyRequest): boolean {
  return request.cookies[staffCookieName(app)] !== undefined
}

/** Where the reader of a stream goes on: browsers name the last cursor that they have seen. */
function lastEventIdOf({ headers }: FastifyRequest): { lastEventId?: string } {
  const given = headers['last-event-id']
  return typeof given === 'string' && given !== '' ? { lastEventId: given } : {}
}

/** Where a request comes from; whoever has hung up meanwhile comes from nowhere. */
export function networkAddressOf(request: FastifyRequest): string {
  return (request.ip as string | undefined) ?? 'nowhere'
}

/** Makes the context of an HTTP request. */
export async function contextOf(
  app: App,
  features: readonly Feature[],
  request: FastifyRequest,
  reply?: FastifyReply,
): Promise<RequestContext> {
  const bearer = bearerOf(request.headers.authorization)
  const cookie = staffCookieOf(app, request)
  const credentials = { ...(bearer && { bearer }), ...(cookie && !bearer && { cookie }), ...foreignOriginOf(request) }
  const viewer = (await identify(app, features, credentials)) ?? { kind: 'ANONYMOUS' as const }
  return new RequestContext({
    app,
    viewer,
    requestId: request.id,
    networkAddress: networkAddressOf(request),
    ...lastEventIdOf(request),
    origin: request.headers.origin,
    sameOrigin: isSameOrigin(request),
    staffCookie: cookie,
    ...(reply && {
      setStaffCookie: (value: string | null, expires?: Date) => {
        const secure = app.config.publicUrl.startsWith('https:')
        const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
        if (value === null) reply.clearCookie(staffCookieName(app), options)
        else reply.setCookie(staffCookieName(app), value, { ...options, ...(expires && { expires }) })
      },
    }),
  })
}
