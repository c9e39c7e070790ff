import { writeAudit } from '../../audit/index.ts'
import type { Conversion } from '../../conversions/index.ts'
import type { CoworkerContract, CoworkerProduct, Visitor } from '../../records/index.ts'
import type { Person } from './chance/people.ts'
import { report, show } from './outcomes.ts'
import type { World } from './world.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const CANCELLED = [
  'Moves to another city.',
  'Found an office closer to home.',
  'The project ended.',
  undefined,
  undefined,
]
const REFUNDED = ['Ill on the day.', 'Booked by mistake.', 'The Wi-Fi was down in the morning.', undefined]

/** Lets the team confirm a tour, and whoever comes arrive, or not. */
export function awaitTour(world: World, visitor: Visitor, person: Person, bookedAt: Date): void {
  const { random, agenda } = world
  const confirmedAt = after(bookedAt, random.whole(HOUR_MS / 4, 20 * HOUR_MS))
  if (random.chance(0.74)) {
    agenda.note({
      at: confirmedAt,
      happen() {
        if (!visitor.arrived && !visitor.noShow) visitor.tourConfirmed = true
      },
    })
  }
  const { expectedArrival } = visitor
  if (!expectedArrival) return
  const becomes = random.next()
  const noted = after(expectedArrival, random.whole(2 * 60_000, HOUR_MS))
  if (becomes < 0.76) {
    agenda.note({
      at: noted,
      happen() {
        // Another time was asked for meanwhile.
        if (visitor.expectedArrival && visitor.expectedArrival > noted) return
        Object.assign(visitor, { arrived: true, tourAhead: false })
        if (random.chance(0.6)) world.impressed.push(person)
      },
    })
  } else if (becomes < 0.9) {
    const at = after(expectedArrival, random.whole(HOUR_MS, 8 * HOUR_MS))
    agenda.note({
      at,
      happen() {
        if (visitor.expectedArrival && visitor.expectedArrival > at) return
        Object.assign(visitor, { noShow: true, tourAhead: false })
        reverse(
          world,
          at,
          visitor.id,
          'NO_SHOW',
          random.pick(['Did not come and did not answer the phone.', undefined]),
        )
      },
    })
  }
}

/** Lets some members leave again. */
export function doubtContract(world: World, contract: CoworkerContract, soldAt: Date): void {
  const { random, agenda, tariffs } = world
  if (!random.chance(0.15)) return
  const at = after(soldAt, random.whole(6 * DAY_MS, 80 * DAY_MS))
  agenda.note({
    at,
    happen() {
      const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
      const [, cancellationDate] = [lastDay, contract.startDate].sort()
      Object.assign(contract, { cancelled: true, cancellationDate, renewalDate: null })
      tariffs.get(contract.tariffId)!.subscribers -= contract.quantity
      reverse(world, at, contract.id, 'CANCELLED', random.pick(CANCELLED))
    },
  })
}

/** Lets some buyers have their money back. */
export function doubtSale(world: World, product: CoworkerProduct, soldAt: Date): void {
  const { random, agenda } = world
  if (!random.chance(0.055)) return
  const at = after(soldAt, random.whole(2 * HOUR_MS, 4 * DAY_MS))
  agenda.note({
    at,
    happen() {
      Object.assign(product, { refundedAt: at, activated: false })
      reverse(world, at, product.id, 'REFUNDED', random.pick(REFUNDED))
    },
  })
}

/** Undoes what a record was counted for (product.md rule 4.9). */
function reverse(
  world: World,
  at: Date,
  recordId: string,
  reason: 'NO_SHOW' | 'CANCELLED' | 'REFUNDED',
  note: string | undefined,
): void {
  const tx = world.ledger.at(at)
  const of = (world.conversions.byRecord.get(recordId) ?? []).filter(({ reversedAt }) => reversedAt === null)
  // A cancelled contract or refunded sale leaves the customer it made, who is another record.
  const outcomes = of.filter(({ assistsId }) => assistsId === null)
  if (outcomes.length === 0) return
  const assistances = of.filter(({ assistsId, verdict }) => assistsId !== null && verdict === 'ASSISTED')
  const changed: Conversion[] = [...outcomes, ...assistances]
  for (const each of changed)
    Object.assign(each, { reversedAt: at, reversalReason: reason, reversalNote: note ?? null })
  show(world, changed)
  const staffMemberId = world.random.pick(world.staff)
  const viewer = { kind: 'STAFF', businessId: tx.businessId, staffMemberId, role: 'AGENT' } as const
  for (const { id } of outcomes) {
    writeAudit(tx, viewer, { action: 'CONVERSION_REVERSED', subjectId: id, details: { recordId, reason, note } })
  }
  report(
    world,
    tx,
    changed.map((conversion) => ({ type: 'REVERSED', conversion })),
  )
}

function after(time: Date, milliseconds: number): Date {
  return new Date(time.getTime() + milliseconds)
}
