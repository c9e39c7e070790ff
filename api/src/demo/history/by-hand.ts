import { writeAudit } from '../../audit/index.ts'
import { type Conversion, clickBefore, settleAssistance, windowEnd } from '../../conversions/index.ts'
import { randomCharacters } from '../../kernel/identifier.ts'
import { doubtContract, doubtSale } from './aftermath.ts'
import { type Change, keep, type Outcome, recordOutcomes, report, sessionsOf, show } from './outcomes.ts'
import { customerOf, sellMembership, sellPasses, visitOf } from './records.ts'
import type { Talk, World } from './world.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NOTES = [
  'Told us at the desk that she had asked in the chat before.',
  'Same name and number as in the chat of that morning.',
  'Signed up on the phone; had chatted about this plan the day before.',
  'Confirmed by e-mail that the chat was theirs.',
]

/** A sale made at the desk or in the operator's own shop: its session is missing, unknown or long past. */
export function sellElsewhere(world: World, at: Date): void {
  const { random, agenda } = world
  const tx = world.ledger.at(at)
  const person = world.people.meet()
  const sessionId = claimedSession(world, at)
  const origin = { source: 'API', sessionId, link: undefined } as const
  const what = random.pick(['TOUR', 'PLAN', 'PLAN', 'DAY_PASS', 'DAY_PASS'] as const)
  let conversions: Conversion[]
  if (what === 'TOUR') {
    const { visitor } = visitOf(world, tx, person, { expectedArrival: undefined, visitReason: undefined, sessionId })
    const outcome = { kind: 'TOUR_BOOKED', recordId: visitor.id, outcome: 'CREATED' } as const
    conversions = recordOutcomes(world, tx, [outcome], { ...origin, person: { ...person, recordId: visitor.id } })
  } else {
    const { customer } = customerOf(world, tx, person)
    const { coworker } = customer
    const made: Outcome = { kind: 'CUSTOMER_CREATED', recordId: coworker.id, outcome: 'CREATED' }
    const sold = what === 'PLAN' ? plan(world, at, customer) : pass(world, at, customer)
    const named = { ...person, recordId: coworker.id }
    conversions = recordOutcomes(world, tx, [made, sold], { ...origin, person: named })
  }
  if (conversions[0]!.verdict !== 'UNATTRIBUTED' || !random.chance(0.45)) return
  const attachedAt = new Date(at.getTime() + random.whole(HOUR_MS, 30 * HOUR_MS))
  agenda.note({ at: attachedAt, happen: () => attach(world, conversions, attachedAt) })

  function plan({ random }: World, soldAt: Date, customer: Parameters<typeof sellMembership>[2]): Outcome {
    const tariff = random.pick([...world.tariffs.values()].filter((each) => each.visible && !each.archived))
    const contract = sellMembership(world, tx, customer, tariff.id, soldAt.toISOString().slice(0, 10))
    const value = { amountMinor: tariff.priceMinor, currency: tariff.priceCurrency }
    Object.assign(contract, { priceMinor: value.amountMinor, priceCurrency: value.currency })
    doubtContract(world, contract, soldAt)
    return { kind: 'CONTRACT_CREATED', recordId: contract.id, outcome: 'CREATED', value }
  }

  function pass({ random }: World, soldAt: Date, customer: Parameters<typeof sellPasses>[2]): Outcome {
    const product = random.pick([...world.products.values()].filter((each) => each.systemProductType === 'DAY_PASS'))
    const sale = sellPasses(world, tx, customer, product.id, 1)
    doubtSale(world, sale, soldAt)
    const value = { amountMinor: sale.priceMinor, currency: sale.priceCurrency }
    return { kind: 'DAY_PASS_PURCHASED', recordId: sale.id, outcome: 'CREATED', value }
  }
}

/** What was named as the session: nothing, one of somebody else, or one whose window has ended. */
function claimedSession({ random, talks, business }: World, at: Date): string | undefined {
  const why = random.pick(['NONE', 'NONE', 'UNKNOWN', 'LATE'] as const)
  if (why === 'NONE') return undefined
  const late = [...talks.values()].find(
    ({ conversation }) =>
      conversation.firstMessageAt && windowEnd(conversation, business.attributionDays) < at && random.chance(0.02),
  )
  return why === 'LATE' && late ? late.session.id : `ses_${randomCharacters(24)}`
}

/** Credits outcomes to a talk of the days before by hand, as `attachConversion` does (product.md rule 4.6). */
function attach(world: World, group: readonly Conversion[], at: Date): void {
  const { random, business } = world
  const occurredAt = group[0]!.occurredAt
  const talk = findTalk(world, occurredAt)
  if (!talk || group[0]!.verdict !== 'UNATTRIBUTED') return
  const tx = world.ledger.at(at)
  const recordIds = group.map(({ recordId }) => recordId)
  const link = linkTo(world, talk, recordIds)
  const messageId = link?.messageId ?? talk.messages.findLast(({ sentAt }) => sentAt <= occurredAt)?.id ?? null
  const [staffMemberId, note] = [random.pick(world.staff), random.pick(NOTES)]
  for (const each of group) {
    Object.assign(each, {
      ...{
        verdict: 'CREDITED',
        reason: 'LINKED_BY_STAFF',
        sessionId: talk.session.id,
        linkId: link?.id ?? null,
        messageId,
      },
      ...{ clickedAt: clickBefore(link ?? null, each.occurredAt) },
      ...{ windowEndsAt: windowEnd(talk.conversation, business.attributionDays) },
      ...{ attributedBy: staffMemberId, attributedAt: at, attributionNote: note },
    })
    keep(world, each)
  }
  const others = sessionsOf(world, world.conversions.byPerson.get(group[0]!.personKey) ?? [])
  const assistances: Change[] = group.flatMap((each) =>
    settleAssistance(
      tx,
      each,
      [],
      others.map(({ conversation }) => conversation),
      business.attributionDays,
    ),
  )
  for (const { conversion } of assistances) keep(world, conversion)
  show(world, [...group, ...assistances.map(({ conversion }) => conversion)])
  const person = [...world.customers.values()].find(({ coworker }) => recordIds.includes(coworker.id))
  const visitor = [...world.visitors.values()].flat().find(({ id }) => recordIds.includes(id))
  talk.conversation.customerName = person?.coworker.fullName ?? visitor?.fullName ?? null
  talk.conversation.customerId = person?.coworker.id ?? visitor?.id ?? null
  talk.conversation.stage = 'CONVERTED'
  if (link) link.convertedAt ??= at
  const viewer = { kind: 'STAFF', businessId: tx.businessId, staffMemberId, role: 'AGENT' } as const
  const { id: subjectId, groupId } = group[0]!
  writeAudit(tx, viewer, {
    action: 'CONVERSION_ATTACHED',
    subjectId,
    details: { sessionId: talk.session.id, note, groupId },
  })
  report(world, tx, [...group.map((conversion): Change => ({ type: 'ATTRIBUTED', conversion })), ...assistances])
}

function findTalk({ talks, random }: World, before: Date): Talk | undefined {
  const fitting = [...talks.values()].filter(
    ({ conversation, session }) =>
      conversation.firstMessageAt &&
      !session.isTest &&
      conversation.kinds.length === 0 &&
      conversation.stage !== 'ENGAGED' &&
      conversation.openedAt < before &&
      before.getTime() - conversation.openedAt.getTime() < 3 * DAY_MS,
  )
  return fitting.length > 0 ? random.pick(fitting) : undefined
}

/** The link to what was sold, clicked last or made last. */
function linkTo({ customers }: World, talk: Talk, recordIds: readonly string[]) {
  const sold = [...customers.values()].flatMap(({ contracts, products }) => [
    ...contracts.filter(({ id }) => recordIds.includes(id)).map(({ tariffId }) => tariffId),
    ...products.filter(({ id }) => recordIds.includes(id)).map(({ productId }) => productId),
  ])
  const time = (at: Date | null) => at?.getTime() ?? 0
  return talk.links
    .filter(({ targetId }) => sold.includes(targetId))
    .sort(
      (left, right) =>
        time(right.lastClickedAt) - time(left.lastClickedAt) || time(right.createdAt) - time(left.createdAt),
    )[0]
}
