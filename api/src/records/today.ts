import type { RequestContext } from '../kernel/graphql/context.ts'

/** Today by the calendar of UTC: a list of contracts is not to read the time zone of the business. */
export async function todayOf(context: RequestContext): Promise<string> {
  return (await context.now()).toISOString().slice(0, 10)
}
