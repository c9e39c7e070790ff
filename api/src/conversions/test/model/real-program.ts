import { randomUUID } from 'node:crypto'
import type { OfferKind } from '../../../catalog/index.ts'
import {
  createConversation,
  followLink,
  noteActivity,
  noteFormStart,
  sendMessage,
  tryLockConversationOf,
} from '../../../conversations/index.ts'
import { type Transaction, transaction } from '../../../kernel/database/transaction.ts'
import { Refusal } from '../../../kernel/errors.ts'
import type { App } from '../../../kernel/feature.ts'
import { RequestContext } from '../../../kernel/graphql/context.ts'
import type { Viewer } from '../../../kernel/graphql/viewer.ts'
import { createLink, findLink, writeLinkToken } from '../../../links/index.ts'
import { noteTour } from '../../../records/index.ts'
import { openSession } from '../../../sessions/index.ts'
import { attachConversion } from '../../by-hand/attach-conversion.ts'
import { detachConversion } from '../../by-hand/detach-conversion.ts'
import { recordContract, recordProduct, recordTour } from '../../elsewhere/record-elsewhere.ts'
import { buyDayPass } from '../../forms/buy-day-pass.ts'
import { requestTour } from '../../forms/request-tour.ts'
import { signUp } from '../../forms/sign-up.ts'
import type { Submitted } from '../../forms/submit-by-link.ts'
import { cancelContract, recordNoShow, refundProduct } from '../../reversal/record-actions.ts'
import { reverseConversion } from '../../reversal/reverse-conversions.ts'
import type { RealBusiness } from './real-business.ts'
import { pick } from './reference-model.ts'
import { ARRIVAL, DAY, PRICES, START } from './reference-state.ts'
import type { SessionNamed, Step } from './step.ts'

const WINDOW = { campaign: [], device: 'DESKTOP', locale: 'en', isTest: false } as const

/** Identifiers of what the histories made, in the order made. */
export interface Identifiers {
  sessions: string[]
  links: { id: string; kind: OfferKind; sessionId: string }[]
  visitors: string[]
  contracts: string[]
  sales: string[]
  conversions: string[]
}

/** What sessions are called that nobody here has opened. */
export interface NamedSessions {
  unknown: string
  malformed: string
  /** A session of another business. */
  foreign: string
}

/** A record, the conversions recorded with it, and whether they had been recorded before; or why not. */
export type RealAnswer = { recordId: string; conversionIds: string[]; replayed: boolean } | string

/** The program itself, driven through its functions in one business. */
export class RealProgram {
  readonly #app: App
  readonly #business: RealBusiness
  readonly #named: NamedSessions

  constructor(app: App, business: RealBusiness, named: NamedSessions) {
    this.#app = app
    this.#business = business
    this.#named = named
  }

  /** Does a command; `at` is the time it takes place. */
  async apply(step: Step, ids: Identifiers, at: number): Promise<RealAnswer> {
    try {
      return await this.#do(step, ids, at)
    } catch (error) {
      if (error instanceof Refusal) return `refused ${error.complaints.map(({ code }) => code).join()}`
      throw error
    }
  }

  async #do(step: Step, ids: Identifiers, at: number): Promise<RealAnswer> {
    const app = this.#app
    const conversion = 'conversion' in step ? pick(ids.conversions, step.conversion) : ''
    const by = { viewer: this.#viewer('STAFF'), note: 'Because' }
    switch (step.do) {
      case 'open':
        ids.sessions.push(await this.#change((tx) => this.#open(tx)))
        return 'ok'
      case 'say':
        await this.#change((tx) => this.#say(tx, pick(ids.sessions, step.session)))
        return 'ok'
      case 'link':
        ids.links.push(await this.#change((tx) => this.#link(tx, pick(ids.sessions, step.session), step.kind)))
        return 'ok'
      case 'click':
        await this.#change(async (tx) => followLink(app, tx, await findLink(tx, pick(ids.links, step.link).id)))
        return 'ok'
      case 'start':
        await this.#change(async (tx) => noteFormStart(app, tx, await findLink(tx, pick(ids.links, step.link).id)))
        return 'ok'
      case 'form':
        return answerOf(await this.#form(step, pick(ids.links, step.link)))
      case 'record':
        return answerOf(await this.#record(step, this.#sessionOf(step.session, ids), at))
      case 'reverse':
        await this.#change((tx) => reverseConversion(app, tx, conversion, { ...by, reason: 'OTHER' }))
        return 'ok'
      case 'cancel':
        await this.#change((tx) =>
          cancelContract(app, tx, pick(ids.contracts, step.contract), { ...by, lastDay: undefined }),
        )
        return 'ok'
      case 'refund':
        await this.#change((tx) => refundProduct(app, tx, pick(ids.sales, step.sale), by))
        return 'ok'
      case 'arrive':
        await this.#change((tx) => noteTour(tx, pick(ids.visitors, step.visitor), 'ARRIVE'))
        return 'ok'
      case 'noShow':
        await this.#change((tx) => recordNoShow(app, tx, pick(ids.visitors, step.visitor), by))
        return 'ok'
      case 'attach': {
        const session = this.#sessionOf(step.session, ids) ?? ''
        await this.#change((tx) => attachConversion(app, tx, conversion, session, by))
        return 'ok'
      }
      case 'detach':
        await this.#change((tx) => detachConversion(app, tx, conversion, by))
        return 'ok'
      case 'wait':
      case 'waitForEnd':
        return 'ok'
    }
  }

  async #open(tx: Transaction): Promise<string> {
    const { session } = openSession(tx, this.#business.site, { ...WINDOW, campaign: [] })
    await createConversation(tx, session)
    return session.id
  }

  async #say(tx: Transaction, sessionId: string): Promise<void> {
    await sendMessage(this.#app, tx, sessionId, { text: 'Hello', idempotencyKey: randomUUID() })
  }

  async #link(tx: Transaction, sessionId: string, kind: OfferKind): Promise<Identifiers['links'][number]> {
    const conversation = await tryLockConversationOf(tx, sessionId)
    noteActivity(this.#app, tx, conversation!, 'OFFERED')
    return { id: createLink(tx, sessionId, this.#business.offers[kind]).id, kind, sessionId }
  }

  #form(step: Extract<Step, { do: 'form' }>, link: Identifiers['links'][number]): Promise<Submitted> {
    const { businessId, signingKey } = this.#business
    const { id: linkId, kind, sessionId } = link
    const linkToken = writeLinkToken({ sessionId, linkId, businessId }, signingKey)
    const form = { linkToken, ...personOf(step.person), idempotencyKey: `key ${step.key}` }
    const context = this.#context({ kind: 'ANONYMOUS' })
    if (kind === 'TOUR') return requestTour(context, { ...form, expectedArrival: arrivalOf(step.variant) })
    if (kind === 'DAY_PASS') return buyDayPass(context, { ...form, quantity: step.variant + 1 })
    return signUp(context, { ...form, startDate: `2099-01-0${step.variant + 1}` })
  }

  #record(step: Extract<Step, { do: 'record' }>, sessionId: string | null, at: number): Promise<Submitted> {
    const { offers, creditId } = this.#business
    const context = this.#context(this.#viewer('API_KEY'))
    const shared = { sessionId, externalId: `key ${step.key}` }
    const price = { amountMinor: PRICES.elsewhere[step.variant]!, currency: 'EUR' }
    const customer = { person: personOf(step.person) }
    if (step.what === 'tour') {
      const occurredAt = step.daysAgo ? new Date(START + at - step.daysAgo * DAY) : null
      const expectedArrival = arrivalOf(step.variant)
      return recordTour(context, { ...shared, ...personOf(step.person), expectedArrival, occurredAt })
    }
    if (step.what === 'contract') {
      const planId = offers.PLAN.targetId
      return recordContract(context, { ...shared, customer, planId, startDate: '2099-01-01', price })
    }
    const productId = step.what === 'pass' ? offers.DAY_PASS.targetId : creditId
    return recordProduct(context, { ...shared, customer, productId, quantity: 1, price })
  }

  #sessionOf(named: SessionNamed, { sessions }: Identifiers): string | null {
    if (named === 'none') return null
    if (typeof named !== 'number') return this.#named[named]
    return sessions.length > 0 ? pick(sessions, named) : this.#named.unknown
  }

  #viewer<Kind extends 'STAFF' | 'API_KEY'>(kind: Kind): Extract<Viewer, { kind: Kind }>
  #viewer(kind: 'STAFF' | 'API_KEY'): Viewer {
    const { businessId } = this.#business
    if (kind === 'STAFF') return { kind, businessId, staffMemberId: 'staff_of_the_model', role: 'OWNER' }
    return { kind, businessId, apiKeyId: 'key_of_the_model', scopes: ['conversions:write'] }
  }

  #context(viewer: Viewer): RequestContext {
    return new RequestContext({ app: this.#app, viewer, requestId: 'model', networkAddress: '127.0.0.1' })
  }

  #change<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return transaction(this.#app.database, { businessId: this.#business.businessId }, work)
  }
}

function personOf(person: number): { fullName: string; email: string } {
  return { fullName: `Person ${person}`, email: `person-${person}@example.com` }
}

function arrivalOf(variant: number): Date | null {
  return variant ? new Date(START + ARRIVAL) : null
}

function answerOf({ recorded, replayed }: Submitted): RealAnswer {
  return { ...recorded, replayed }
}
