import type { OfferKind } from '../../../catalog/index.ts'
import { ReferenceAttribution, type RefOrigin, type RefOutcome, windowEnd } from './reference-attribution.ts'
import {
  ARRIVAL,
  DAY,
  PLACES,
  PRICES,
  type RefContract,
  type RefLink,
  type RefRecord,
  type RefSale,
  type RefSession,
  type RefVisitor,
  STAGES,
  TICK,
} from './reference-state.ts'
import type { SessionNamed, Step } from './step.ts'

type StepOf<Name extends Step['do']> = Extract<Step, { do: Name }>

/** The whole product as a small program in memory: what it answers and what it holds after each command. */
export class ReferenceModel {
  now = 0
  readonly sessions: RefSession[] = []
  readonly links: RefLink[] = []
  readonly visitors: RefVisitor[] = []
  readonly customers: RefRecord[] = []
  readonly contracts: RefContract[] = []
  readonly sales: RefSale[] = []
  readonly attribution = new ReferenceAttribution()
  subscribers = 0
  readonly #submissions = new Map<string, { input: string; answer: string }>()

  /** Whether there is by now what a command is about. */
  canDo(step: Step): boolean {
    if ('link' in step) return this.links.length > 0
    if (step.do === 'say' || step.do === 'link' || step.do === 'waitForEnd') return this.sessions.length > 0
    if ('conversion' in step) return this.attribution.conversions.length > 0
    if ('visitor' in step) return this.visitors.length > 0
    if ('contract' in step) return this.contracts.length > 0
    return 'sale' in step ? this.sales.length > 0 : true
  }

  /** Does a command and says how it is answered. */
  apply(step: Step): string {
    this.now += TICK
    switch (step.do) {
      case 'open':
        this.sessions.push({ name: this.#next('s'), openedAt: this.now, saidAt: null, stage: 0, links: [] })
        return 'ok'
      case 'say':
        return this.#say(pick(this.sessions, step.session))
      case 'link':
        return this.#link(pick(this.sessions, step.session), step.kind)
      case 'click':
      case 'start':
        return this.#use(pick(this.links, step.link), step.do)
      case 'form':
        return this.#form(step)
      case 'record':
        return this.#record(step)
      case 'reverse':
        return this.attribution.reverse(pick(this.attribution.conversions, step.conversion))
      case 'cancel':
        return this.#cancel(pick(this.contracts, step.contract))
      case 'refund':
        return this.#refund(pick(this.sales, step.sale))
      case 'arrive':
      case 'noShow':
        return this.#endTour(pick(this.visitors, step.visitor), step.do)
      case 'attach':
        return this.attribution.attach(pick(this.attribution.conversions, step.conversion), this.#named(step.session))
      case 'detach':
        return this.attribution.detach(pick(this.attribution.conversions, step.conversion))
      case 'wait':
        this.now += step.hours * 3_600_000
        return 'ok'
      case 'waitForEnd':
        this.now = Math.max(this.now, windowEnd(pick(this.sessions, step.session)) + step.by - TICK)
        return 'ok'
    }
  }

  #say(session: RefSession): string {
    session.saidAt = this.now
    reach(session, 'ENGAGED')
    return 'ok'
  }

  #link(session: RefSession, kind: OfferKind): string {
    const link = {
      name: this.#next('l'),
      session,
      kind,
      madeAt: this.now,
      clicks: [],
      started: false,
      converted: false,
    }
    session.links.push(link)
    this.links.push(link)
    reach(session, 'OFFERED')
    return 'ok'
  }

  #use(link: RefLink, how: 'click' | 'start'): string {
    if (how === 'click') link.clicks.push(this.now)
    else link.started = true
    reach(link.session, how === 'click' ? 'CLICKED' : 'STARTED')
    return 'ok'
  }

  #form({ link: at, person, key, variant }: StepOf<'form'>): string {
    const link = pick(this.links, at)
    const origin = { source: 'LINK', claimed: link.session.name, session: link.session, link, at: this.now }
    return this.#once(`form ${link.name} ${key}`, `${person} ${variant}`, () => {
      if (link.kind === 'TOUR') {
        if (variant && ARRIVAL < this.now) return 'refused INVALID'
        return this.#book(person, variant ? ARRIVAL : null, origin)
      }
      if (link.kind === 'DAY_PASS') return this.#sell(person, PRICES.pass * (variant + 1), true, origin)
      if (this.subscribers >= PLACES) return 'refused OFFER_GONE'
      return this.#sign(person, PRICES.plan, origin)
    })
  }

  #record({ what, session: named, person, key, variant, daysAgo }: StepOf<'record'>): string {
    const session = this.#named(named)
    const claimed = typeof named === 'number' && session ? session.name : named === 'none' ? null : nameOf(named)
    const toldAgo = what === 'tour' ? daysAgo : 0
    const at = this.now - toldAgo * DAY
    const origin = { source: 'API', claimed, session, at }
    const input = [claimed, person, variant, toldAgo && at].join(' ')
    return this.#once(`${what === 'credit' ? 'pass' : what} ${key}`, `${what} ${input}`, () => {
      if (what === 'tour') return this.#book(person, variant ? ARRIVAL : null, origin)
      const price = PRICES.elsewhere[variant]!
      if (what === 'contract') return this.#sign(person, price, { ...origin, linkKind: 'PLAN' })
      return this.#sell(person, price, what === 'pass', { ...origin, linkKind: 'DAY_PASS' })
    })
  }

  #book(person: number, arrival: number | null, origin: RefOrigin): string {
    const own = this.visitors.filter((each) => each.person === person && each.ahead)
    for (const each of own) if (each.arrival !== null && each.arrival < this.now) each.ahead = false
    const known = own.find((each) => each.ahead)
    const name = `v${this.visitors.length + 1}`
    const visitor = known ?? { name, person, arrival: null, ahead: true, arrived: false, noShow: false }
    if (!known) this.visitors.push(visitor)
    visitor.arrival = arrival ?? visitor.arrival
    const outcome = known ? 'UPDATED' : 'CREATED'
    return this.#reach(visitor, [{ kind: 'TOUR_BOOKED', record: visitor, outcome, value: null }], origin)
  }

  #sign(person: number, price: number, origin: RefOrigin): string {
    this.subscribers += 1
    const contract = { name: `k${this.contracts.length + 1}`, person, cancelled: false }
    this.contracts.push(contract)
    const outcome = { kind: 'CONTRACT_CREATED', record: contract, outcome: 'CREATED', value: price }
    return this.#reach(contract, [...this.#customer(person), outcome], origin)
  }

  #sell(person: number, price: number, pass: boolean, origin: RefOrigin): string {
    const sale = { name: `p${this.sales.length + 1}`, person, refunded: false, pass }
    this.sales.push(sale)
    const made = this.#customer(person)
    if (!pass) return `${sale.name}:`
    const outcome = { kind: 'DAY_PASS_PURCHASED', record: sale, outcome: 'CREATED', value: price }
    return this.#reach(sale, [...made, outcome], origin)
  }

  /** Makes the customer of a person who is none yet. */
  #customer(person: number): RefOutcome[] {
    if (this.customers.some((each) => each.person === person)) return []
    const record = { name: `c${this.customers.length + 1}`, person }
    this.customers.push(record)
    return [{ kind: 'CUSTOMER_CREATED', record, outcome: 'CREATED', value: null }]
  }

  #reach(record: RefRecord, outcomes: RefOutcome[], origin: RefOrigin): string {
    const made = this.attribution.record(outcomes, origin)
    return [`${record.name}:`, ...made.map((each) => each.name)].join(' ')
  }

  #once(key: string, input: string, work: () => string): string {
    const known = this.#submissions.get(key)
    if (known) return known.input === input ? `${known.answer} replayed` : 'refused IDEMPOTENCY_KEY_REUSED'
    const answer = work()
    if (!answer.startsWith('refused')) this.#submissions.set(key, { input, answer })
    return answer
  }

  #cancel(contract: RefContract): string {
    if (!contract.cancelled) {
      contract.cancelled = true
      this.subscribers -= 1
      this.attribution.reverseRecord(contract, 'CANCELLED')
    }
    return 'ok'
  }

  #refund(sale: RefSale): string {
    if (!sale.refunded) {
      sale.refunded = true
      this.attribution.reverseRecord(sale, 'REFUNDED')
    }
    return 'ok'
  }

  #endTour(visitor: RefVisitor, how: 'arrive' | 'noShow'): string {
    const done = how === 'arrive' ? visitor.arrived : visitor.noShow
    if (done) return 'ok'
    const tooEarly = how === 'noShow' && visitor.arrival !== null && visitor.arrival > this.now
    if (visitor.arrived || visitor.noShow || tooEarly) return 'refused INVALID'
    visitor.ahead = false
    if (how === 'arrive') visitor.arrived = true
    else visitor.noShow = true
    if (visitor.noShow) this.attribution.reverseRecord(visitor, 'NO_SHOW')
    return 'ok'
  }

  #named(named: SessionNamed): RefSession | undefined {
    return typeof named === 'number' && this.sessions.length > 0 ? pick(this.sessions, named) : undefined
  }

  #next(prefix: 's' | 'l'): string {
    return `${prefix}${(prefix === 's' ? this.sessions : this.links).length + 1}`
  }
}

/** Points into what there is. */
export function pick<Item>(items: readonly Item[], at: number): Item {
  return items[at % items.length]!
}

/** What a session is called that the history has not opened; before the first one, all are unknown. */
function nameOf(named: SessionNamed): string {
  return typeof named === 'number' ? 'unknown' : named
}

function reach(session: RefSession, stage: string): void {
  session.stage = Math.max(session.stage, STAGES.indexOf(stage))
}
