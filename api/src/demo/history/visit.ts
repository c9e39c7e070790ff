import { readWishes } from '../../assistant/index.ts'
import { ContactRequest, summaryOf } from '../../conversations/index.ts'
import { fill, monthOf } from './answers.ts'
import { arrive } from './chance/arrivals.ts'
import { pursue } from './pursue.ts'
import { reach } from './reach.ts'
import type { Script } from './scripts/script.ts'
import { openTalk, rate, reply, say } from './talk.ts'
import type { Talk, World } from './world.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const NOTES = [
  'Asked the team to write an article about this.',
  'Called back, wants to come by next week.',
  'Price again. Offer the part-time plan first?',
  'Answered by e-mail.',
  'Good answer, nothing to do.',
  'Duplicate of yesterday.',
]

/** Somebody opens the chat, says something or not, and goes on from there. */
export function visit(world: World, at: Date, script: Script | undefined): void {
  const { random, agenda } = world
  const arrival = arrive(
    random,
    script?.topic ?? 'SPACE',
    script?.language ?? random.pick(['en', 'en', 'en', 'de', 'fr']),
    at,
  )
  agenda.note({
    at,
    async happen() {
      const talk = await openTalk(world, at, arrival, script)
      if (script) speak(world, talk, script, 0, new Date(at.getTime() + random.whole(6_000, 80_000)))
    },
  })
}

function speak(world: World, talk: Talk, script: Script, turn: number, at: Date): void {
  const { random, agenda } = world
  const wordings = script.turns[turn]!
  const text = fill(random.pick(wordings), { script, month: monthOf(talk.session.openedAt, script) })
  const fails = random.chance(0.006)
  const answeredAt = new Date(at.getTime() + random.whole(900, 4200))
  if (answeredAt >= world.end) return
  agenda.note({
    at,
    happen() {
      const pending = say(world, talk, at, text)
      agenda.note({
        at: answeredAt,
        async happen() {
          const month = monthOf(talk.session.openedAt, script)
          reply(world, talk, answeredAt, pending, fails ? undefined : await world.answers.to({ script, turn, month }))
          goOn(world, talk, script, fails ? turn : turn + 1, answeredAt)
        },
      })
    },
  })
}

function goOn(world: World, talk: Talk, script: Script, turn: number, at: Date): void {
  const { random } = world
  judge(world, talk, script, at)
  if (turn < script.turns.length && random.chance(script.goesOn ?? 0.94)) {
    const pause = random.chance(0.04) ? random.whole(45 * MINUTE_MS, 20 * 60 * MINUTE_MS) : random.whole(9_000, 95_000)
    speak(world, talk, script, turn, new Date(at.getTime() + pause))
    return
  }
  if (talk.links.length > 0) pursue(world, talk, at)
  if (random.chance(script.wantsContact ?? 0.006))
    askForContact(world, talk, new Date(at.getTime() + random.whole(20_000, 4 * MINUTE_MS)))
  look(world, talk, at)
}

function judge({ random, agenda }: World, talk: Talk, script: Script, at: Date): void {
  const rating = random.chance(script.displeases ?? 0.02) ? 'DOWN' : random.chance(0.06) ? 'UP' : undefined
  const last = talk.messages.at(-1)
  const ratedAt = new Date(at.getTime() + random.whole(3_000, 9_000))
  if (rating && last) agenda.note({ at: ratedAt, happen: () => rate(talk, ratedAt, last, rating) })
}

/** Staff look at many conversations the day after, and at what went wrong more than at the rest. */
function look(world: World, talk: Talk, at: Date): void {
  const { random, agenda } = world
  const reviewedAt = new Date(at.getTime() + random.whole(3 * 60 * MINUTE_MS, 3 * DAY_MS))
  agenda.note({
    at: reviewedAt,
    happen() {
      const { conversation } = talk
      const interesting =
        conversation.rating === 'DOWN' ||
        talk.messages.some((message) => message.unanswered) ||
        talk.contactRequests.length > 0
      if (!random.chance(interesting ? 0.72 : 0.24)) return
      conversation.reviewedAt = reviewedAt
      conversation.reviewNote = random.chance(interesting ? 0.4 : 0.08) ? random.pick(NOTES) : null
    },
  })
}

function askForContact(world: World, talk: Talk, at: Date): void {
  const { fullName, email, phone } = world.people.meet()
  world.agenda.note({
    at,
    happen() {
      const tx = world.ledger.at(at)
      const note = world.random.pick([
        null,
        null,
        'Mornings are best.',
        'Please call me after five.',
        'About a bigger office.',
      ])
      talk.contactRequests.push(
        tx.em.create(ContactRequest, {
          ...{ businessId: tx.businessId, id: tx.newId('contact'), conversationId: talk.conversation.id },
          ...{
            idempotencyKey: 'example',
            fullName,
            email,
            phoneNumber: phone ?? null,
            note,
            summary: summaryAt(talk),
            createdAt: at,
          },
        }),
      )
      reach(talk.conversation, 'ENGAGED', at)
    },
  })
}

/** What the team is told of a talk, as `summarize` puts it together. */
function summaryAt({ conversation, messages, links }: Talk): string {
  const offers = messages.flatMap((message) =>
    message.cards.map(({ kind, facts, linkId }) => {
      const link = links.find(({ id }) => id === linkId)
      return { kind, name: facts.name, opened: (link?.clickCount ?? 0) > 0, asked: link?.asked ?? null }
    }),
  )
  const open = messages.filter(
    ({ author, unanswered, state }) => author === 'ASSISTANT' && (unanswered || state !== 'COMPLETE'),
  )
  const asked = offers.findLast((offer) => offer.asked)?.asked
  return summaryOf({
    wishes: { ...asked, ...(asked?.moveInDate && { startDate: asked.moveInDate }), ...readWishes(conversation.memory) },
    offers,
    openQuestions: open.map(({ replyTo }) => messages.find(({ id }) => id === replyTo)!.text),
    opening: conversation.opening,
    isMember: conversation.audience === 'MEMBER',
  })
}
