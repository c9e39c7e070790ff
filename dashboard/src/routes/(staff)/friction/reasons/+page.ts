import { FrictionBoard } from '#lib/friction/board/board.graphql.ts'
import { readPeriod, weekTimes } from '#lib/friction/board/weeks.ts'
import { readAhead } from '#lib/graph/query.svelte.ts'
import type { PageLoad } from './$types'

/** The counts are under way while it is still being found out who is asking. */
export const load: PageLoad = ({ url }) => {
  const period = readPeriod(url.searchParams.get('weeks'))
  const times = weekTimes(new Date(), period)
  const [from, before] = [times[period]!.toISOString(), times.at(-1)!.toISOString()]
  readAhead(FrictionBoard, { times: times.map((time) => time.toISOString()), from, before })
  return { period, times }
}
