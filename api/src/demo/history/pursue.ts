import type { Link } from '../../links/index.ts'
import { convert } from './convert.ts'
import { reach } from './reach.ts'
import type { Talk, World } from './world.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What shares of those who are offered something open it, of those begin its form, and of those finish it. */
const SHARES = {
  PLAN: { opens: 0.42, begins: 0.62, finishes: 0.52 },
  TOUR: { opens: 0.5, begins: 0.72, finishes: 0.68 },
  DAY_PASS: { opens: 0.5, begins: 0.7, finishes: 0.64 },
}
/** How often the offer has gone by the time that somebody opens it. */
const GONE = 0.02

/** Lets a visitor go on with what the last answer offers, as far as chance has it. */
export function pursue(world: World, talk: Talk, from: Date): void {
  const { random, agenda } = world
  const offered = talk.links.filter(({ messageId }) => messageId === talk.links.at(-1)?.messageId)
  const link = random.weigh(offered, (each) => 1 / (1 + offered.indexOf(each)))
  if (!link || talk.conversation.audience === 'MEMBER') return
  const shares = SHARES[link.kind]
  if (!random.chance(shares.opens)) return
  const later = random.chance(0.08) ? random.whole(2 * HOUR_MS, 70 * HOUR_MS) : random.whole(8_000, 6 * MINUTE_MS)
  const opened = new Date(from.getTime() + later)
  const gone = random.chance(GONE)
  agenda.note({ at: opened, happen: () => open(talk, link, opened, gone) })
  if (gone) return
  if (random.chance(0.13)) {
    const again = new Date(opened.getTime() + random.whole(MINUTE_MS, 26 * HOUR_MS))
    agenda.note({ at: again, happen: () => open(talk, link, again, false) })
  }
  if (!random.chance(shares.begins)) return
  const begun = new Date(opened.getTime() + random.whole(4000, 70_000))
  agenda.note({
    at: begun,
    happen() {
      link.startedAt ??= begun
      reach(talk.conversation, 'STARTED', begun)
    },
  })
  if (talk.session.isTest || !random.chance(shares.finishes)) return
  const sent = new Date(begun.getTime() + random.whole(40_000, 7 * MINUTE_MS))
  agenda.note({ at: sent, happen: () => convert(world, talk, link, sent) })
}

function open(talk: Talk, link: Link, at: Date, gone: boolean): void {
  link.clickCount += 1
  link.firstClickedAt ??= at
  link.lastClickedAt = at
  if (gone || link.goneAt) link.goneAt = gone ? at : null
  reach(talk.conversation, 'CLICKED', at)
}
