import { type ConversionSource, hashOf } from '../../conversions/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import type { Link } from '../../links/index.ts'
import { awaitTour, doubtContract, doubtSale } from './aftermath.ts'
import type { Person } from './chance/people.ts'
import { recordOutcomes } from './outcomes.ts'
import { customerOf, sellMembership, sellPasses, visitOf } from './records.ts'
import type { Talk, World } from './world.ts'

const DAY_MS = 86_400_000
const OPERATIONS = { TOUR: 'requestTour', PLAN: 'signUp', DAY_PASS: 'buyDayPass' }

/** Sends the form of a link: the records, what is counted for them, and what will become of them. */
export function convert(world: World, talk: Talk, link: Link, at: Date): void {
  const { random } = world
  const tx = world.ledger.at(at)
  const person = whoever(world, link)
  const source: ConversionSource = link.kind === 'TOUR' && random.chance(0.4) ? 'ASSISTANT' : 'LINK'
  const origin = { source, sessionId: talk.session.id, link }
  const form = { ...person, fullName: person.fullName }
  if (link.kind === 'TOUR') {
    const expectedArrival = random.chance(0.9) ? arrivalAfter(world, at) : undefined
    const visitReason = `Tour of ${officeOf(talk, link)}`
    const { visitor, made } = visitOf(world, tx, person, { expectedArrival, visitReason, sessionId: talk.session.id })
    const outcome = { kind: 'TOUR_BOOKED', recordId: visitor.id, outcome: made ? 'CREATED' : 'UPDATED' } as const
    const conversions = recordOutcomes(world, tx, [outcome], { ...origin, person: { ...person, recordId: visitor.id } })
    keepSubmission(world, tx, link, { ...form, expectedArrival }, visitor.id, conversions)
    if (made) awaitTour(world, visitor, person, at)
    return
  }
  const { customer, made } = customerOf(world, tx, person)
  const { coworker } = customer
  const recordId =
    link.kind === 'PLAN'
      ? sellMembership(world, tx, customer, link.targetId, link.asked.startDate ?? at.toISOString().slice(0, 10)).id
      : sellPasses(
          world,
          tx,
          customer,
          link.targetId,
          random.weigh([1, 2, 3, 4, 6], (each) => 1 / each ** 2),
        ).id
  const value =
    link.kind === 'PLAN'
      ? { amountMinor: world.tariffs.get(link.targetId)!.priceMinor, currency: world.business.currency }
      : { amountMinor: customer.products.at(-1)!.priceMinor, currency: world.business.currency }
  const kind = link.kind === 'PLAN' ? 'CONTRACT_CREATED' : 'DAY_PASS_PURCHASED'
  const outcomes = [
    ...(made ? [{ kind: 'CUSTOMER_CREATED', recordId: coworker.id, outcome: 'CREATED' } as const] : []),
    { kind, recordId, outcome: 'CREATED', value } as const,
  ]
  const named = { fullName: coworker.fullName, email: coworker.email, recordId: coworker.id }
  const conversions = recordOutcomes(world, tx, outcomes, { ...origin, person: named })
  keepSubmission(world, tx, link, form, recordId, conversions)
  if (link.kind === 'PLAN') doubtContract(world, customer.contracts.at(-1)!, at)
  else doubtSale(world, customer.products.at(-1)!, at)
}

/** Mostly somebody new; sometimes one who has been here before. */
function whoever({ random, impressed, customers, people }: World, link: Link): Person {
  if (link.kind === 'PLAN' && impressed.length > 0 && random.chance(0.42)) {
    return impressed.splice(random.whole(Math.max(0, impressed.length - 12), impressed.length - 1), 1)[0]!
  }
  if (link.kind === 'DAY_PASS' && customers.size > 10 && random.chance(0.26)) {
    return random.pick([...customers.values()]).person
  }
  return people.meet()
}

/** A weekday in the next two weeks, at an hour when somebody is there. */
function arrivalAfter({ random }: World, at: Date): Date {
  const day = new Date(at.getTime() + random.whole(1, 9) * DAY_MS)
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setTime(day.getTime() + DAY_MS)
  day.setUTCHours(random.whole(9, 16), random.pick([0, 0, 30]), 0, 0)
  return day
}

function officeOf(talk: Talk, link: Link): string {
  const cards = talk.messages.flatMap((message) => message.cards)
  return cards.find(({ linkId }) => linkId === link.id)!.facts.name
}

function keepSubmission(
  { ledger }: World,
  tx: Transaction,
  link: Link,
  form: object,
  recordId: string,
  conversions: readonly { id: string }[],
): void {
  ledger.add('submission', {
    ...{ business_id: tx.businessId, operation: OPERATIONS[link.kind], key: `${link.id}:example ${tx.now.getTime()}` },
    ...{ input_hash: hashOf(form), submitted_at: tx.now },
    result: { recordId, conversionIds: conversions.map(({ id }) => id) },
  })
}
