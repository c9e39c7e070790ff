import type { Random } from './random.ts'

const DAY_MS = 86_400_000
/** Out of all that open a chat on a weekday, how many in each hour of the day. */
const BY_HOUR = [4, 2, 1, 1, 1, 2, 6, 16, 38, 62, 72, 70, 60, 58, 66, 64, 58, 50, 40, 34, 30, 24, 16, 9]
/** Sunday first. */
const BY_WEEKDAY = [0.42, 1.16, 1.12, 1.08, 1.02, 0.86, 0.5]
/** January first: few in high summer and at Christmas, many when the year or autumn begins. */
const BY_MONTH = [1.25, 1.1, 1.05, 1, 0.98, 0.92, 0.76, 0.72, 1.22, 1.15, 1.06, 0.7]
const HOURS = BY_HOUR.map((_, hour) => hour)

/** When chats are opened between two times, in order: so many on a middling day, as weekday, hour and season have it. */
export function openingTimes(random: Random, from: Date, to: Date, timeZone: string, perDay: number): Date[] {
  const times: Date[] = []
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  for (let day = from.getTime(); day < to.getTime(); day += DAY_MS) {
    const noon = new Date(day + DAY_MS / 2)
    const growth = 0.8 + (0.4 * (day - from.getTime())) / (to.getTime() - from.getTime())
    const busy = BY_WEEKDAY[noon.getUTCDay()]! * BY_MONTH[noon.getUTCMonth()]! * growth * (0.8 + random.next() * 0.4)
    const midnight = midnightBefore(noon, clock)
    for (let left = perDay * busy; left > 0 && random.chance(left); left -= 1) {
      times.push(
        new Date(midnight + random.weigh(HOURS, (hour) => BY_HOUR[hour]!) * 3_600_000 + random.whole(0, 3_599_999)),
      )
    }
  }
  return times.filter((time) => time >= from && time < to).sort((left, right) => left.getTime() - right.getTime())
}

/** The start of a clock's day; on the days when clocks change, an hour beside it. */
function midnightBefore(time: Date, clock: Intl.DateTimeFormat): number {
  const [hour, minute] = clock.format(time).split(':').map(Number)
  return time.getTime() - (hour! * 60 + minute!) * 60_000
}
