import type { FastifyInstance } from 'fastify'
import ical from 'ical-generator'
import { Business } from '../../businesses/index.ts'
import { FloorPlanDesk } from '../../catalog/index.ts'
import { entitiesOf } from '../../kernel/database/database.ts'
import { carriedOnTime } from '../../kernel/database/database-time.ts'
import type { App } from '../../kernel/feature.ts'
import { Link } from '../../links/index.ts'
import { Session } from '../../sessions/index.ts'
import { type AskedTour, isCalendarTokenOf, readCalendarToken, writeCalendarToken } from './calendar-token.rules.ts'
import { tourTitle } from './tour-title.rules.ts'

/** How much of a visitor's day is kept free. The catalogue does not know how long a tour takes. */
const KEPT_FREE_MS = 30 * 60_000

/** Address of a tour's calendar file, for whoever has just asked for it. */
export async function calendarUrl(app: App, tour: AskedTour): Promise<string> {
  const business = await entitiesOf(app.database, tour.businessId).findOneOrFail(Business, { id: tour.businessId })
  return `${app.config.publicUrl}/calendar/${writeCalendarToken(tour, business.signingKey)}/tour.ics`
}

/** Serves calendar files: from the server, because telephones open those and not what a script made up. */
export function serveCalendar(server: FastifyInstance, app: App): void {
  server.get<{ Params: { token: string }; Querystring: { locale?: unknown } }>(
    '/calendar/:token/tour.ics',
    async ({ params, query }, reply) => {
      const file = await writeCalendar(app, params.token, typeof query.locale === 'string' ? query.locale : undefined)
      if (!file) return reply.code(404).type('text/plain').send('There is nothing at this address.\n')
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="tour.ics"')
        .header('cache-control', 'private, no-store')
        .send(file)
    },
  )
}

async function writeCalendar(app: App, token: string, locale: string | undefined): Promise<string | undefined> {
  const tour = readCalendarToken(token)
  if (!tour) return undefined
  const em = entitiesOf(app.database, tour.businessId)
  const business = await em.findOne(Business, { id: tour.businessId })
  if (!business || !isCalendarTokenOf(token, business.signingKey)) return undefined
  const { businessId } = tour
  const link = await em.findOneOrFail(Link, { businessId, id: tour.linkId })
  const session = await em.findOneOrFail(Session, { businessId, id: link.sessionId })
  // Also when the office is taken meanwhile: the tour was agreed upon.
  const office = await em.findOne(FloorPlanDesk, { businessId, id: link.targetId })
  const calendar = ical({ prodId: { company: 'Foyer', product: 'Tours', language: 'EN' } })
  calendar.createEvent({
    id: `${tour.visitorId}@${new URL(app.config.publicUrl).hostname}`,
    stamp: await carriedOnTime(app.database),
    // Instants, which every calendar shows by the clock of its owner; no table of time zones can go out of date.
    start: tour.arrival,
    end: new Date(tour.arrival.getTime() + KEPT_FREE_MS),
    summary: `${tourTitle(office?.name ?? link.label, [locale, session.locale, business.locale])} · ${business.name}`,
    location: [business.name, ...business.address.filter((line) => line !== business.name)].join(', '),
    description: [business.contactPhone, business.contactEmail].join('\n'),
  })
  return calendar.toString()
}
