import {
  DAY,
  KINDS,
  type RefConversion,
  type RefLink,
  type RefRecord,
  type RefSession,
  type RefVisitor,
  STAGES,
} from './reference-state.ts'

/** What was reached together. */
export interface RefOutcome {
  kind: string
  record: RefRecord
  outcome: string
  value: number | null
}

/** Where it came from. */
export interface RefOrigin {
  source: string
  claimed: string | null
  session: RefSession | undefined
  /** The link that was followed. */
  link?: RefLink
  /** Kind of link to look for otherwise. */
  linkKind?: string
  at: number
}

/** Conversions and who is credited with them, told as plainly as the rules tell it. */
export class ReferenceAttribution {
  readonly conversions: RefConversion[] = []
  readonly events: string[] = []
  #groups = 0

  record(outcomes: RefOutcome[], origin: RefOrigin): RefConversion[] {
    const { person } = outcomes[0]!.record
    const { session, at } = origin
    const end = session ? windowEnd(session) : null
    const inside = session !== undefined && covers(session, at)
    const credited = inside ? session : null
    const link = origin.link ?? (credited && bestLink(credited, origin.linkKind)) ?? null
    const helpers = credited ? this.#helpers(person, credited, at) : []
    const first = !this.conversions.some((each) => each.record.person === person && each.isFirst)
    const reason = origin.claimed === null ? 'NO_SESSION' : session ? 'OUTSIDE_WINDOW' : 'UNKNOWN_SESSION'
    const group = `g${++this.#groups}`
    const made = outcomes.map((outcome, index) =>
      this.#add({
        ...outcome,
        group,
        source: origin.source,
        verdict: credited ? 'CREDITED' : 'UNATTRIBUTED',
        reason: credited ? 'LINK_FOLLOWED' : reason,
        session: credited,
        claimed: origin.claimed,
        assists: null,
        link,
        clickedAt: clickBefore(link, at),
        windowEndsAt: end,
        at,
        isFirst: first && index === 0,
        reversal: null,
      }),
    )
    const assisted = made.flatMap((each) => helpers.map((helper) => this.#assist(each, helper)))
    for (const each of [...made, ...assisted]) this.#tell('RECORDED', each)
    if (credited) credited.stage = STAGES.indexOf('CONVERTED')
    if (credited && link) link.converted = true
    return made
  }

  reverse(conversion: RefConversion, reason = 'OTHER'): string {
    if (conversion.assists) return 'refused INVALID'
    if (conversion.reversal) return 'refused ALREADY_REVERSED'
    this.#reverseAll([conversion], reason)
    return 'ok'
  }

  reverseRecord(record: RefRecord, reason: string): void {
    const own = this.conversions.filter((each) => each.record === record && !each.assists && !each.reversal)
    this.#reverseAll(own.sort(byTime), reason)
  }

  attach(conversion: RefConversion, session: RefSession | undefined): string {
    if (conversion.assists) return 'refused INVALID'
    if (conversion.session) return conversion.session === session ? 'ok' : 'refused INVALID'
    if (!session) return 'refused NOT_FOUND'
    const group = this.#groupOf(conversion)
    const sold = group.map((each) => each.record)
    const followed = conversion.link?.session === session ? conversion.link : null
    const link = followed ?? bestLink(session, linkKindOf(sold))
    for (const each of group) {
      Object.assign(each, { verdict: 'CREDITED', reason: 'LINKED_BY_STAFF', session, link })
      Object.assign(each, { clickedAt: clickBefore(link, each.at), windowEndsAt: windowEnd(session) })
      this.#tell('ATTRIBUTED', each)
    }
    const helpers = this.#helpers(conversion.record.person, session, conversion.at, conversion.group)
    for (const each of group) this.#settle(each, helpers)
    session.stage = STAGES.indexOf('CONVERTED')
    if (link) link.converted = true
    return 'ok'
  }

  detach(conversion: RefConversion): string {
    if (conversion.assists) return 'refused INVALID'
    const { session, link } = conversion
    if (!session) return conversion.reason === 'DETACHED_BY_STAFF' ? 'ok' : 'refused INVALID'
    const group = this.#groupOf(conversion)
    for (const each of group) {
      Object.assign(each, { verdict: 'UNATTRIBUTED', reason: 'DETACHED_BY_STAFF', session: null, windowEndsAt: null })
      this.#tell('ATTRIBUTED', each)
    }
    for (const each of group) this.#settle(each, [])
    const left = this.conversions.filter((each) => each.session === session && each.verdict === 'CREDITED')
    if (link && !left.some((each) => each.link === link)) link.converted = false
    if (left.length === 0) session.stage = ownStage(session)
    return 'ok'
  }

  /** The badges of a session as short texts. */
  badgesOf(session: RefSession): string[] {
    return KINDS.flatMap((kind) => {
      const own = this.conversions.filter((each) => each.session === session && each.kind === kind).sort(byTime)
      const credited = own.filter((each) => each.verdict === 'CREDITED')
      const reversed = credited.filter((each) => each.reversal)
      const records = [...new Set(own.toReversed().map((each) => each.record.name))]
      const counts = `${credited.length} -${reversed.length} +${own.length - credited.length}`
      return own.length ? [`${kind} ${counts} ${records.join(',')}`] : []
    })
  }

  /** Whom a session led to: its latest customer, or else its latest visitor. */
  customerOf(session: RefSession, customers: readonly RefRecord[]): string | null {
    const own = this.conversions.filter((each) => each.session === session && each.verdict === 'CREDITED').sort(byTime)
    const isVisitor = (record: RefRecord): record is RefVisitor => 'ahead' in record
    const record = own.findLast((each) => !isVisitor(each.record))?.record ?? own.at(-1)?.record
    if (!record || isVisitor(record)) return record?.name ?? null
    return customers.find((customer) => customer.person === record.person)!.name
  }

  #helpers(person: number, credited: RefSession, at: number, exceptGroup?: string): RefSession[] {
    const known = this.conversions.filter(
      (each) => each.verdict === 'CREDITED' && each.record.person === person && each.group !== exceptGroup,
    )
    return [...new Set(known.map((each) => each.session!))]
      .filter((session) => session !== credited && covers(session, at))
      .sort((left, right) => lastSaid(right) - lastSaid(left))
  }

  /** Ends, takes up and begins assistances, so that just these sessions assist. */
  #settle(conversion: RefConversion, helpers: readonly RefSession[]): void {
    const standing = this.conversions.filter((each) => each.assists === conversion)
    const helps = (each: RefConversion) => helpers.find((helper) => helper.name === each.claimed)
    for (const each of standing.filter((each) => each.session && !helps(each))) {
      Object.assign(each, { verdict: 'UNATTRIBUTED', reason: 'WITHDRAWN', session: null })
      this.#tell('ATTRIBUTED', each)
    }
    for (const each of standing.filter((each) => !each.session && helps(each))) {
      Object.assign(each, { verdict: 'ASSISTED', reason: 'SAME_PERSON', session: helps(each) })
      each.reversal = conversion.reversal
      this.#tell('ATTRIBUTED', each)
    }
    for (const helper of helpers.filter((helper) => !standing.some((each) => each.claimed === helper.name))) {
      this.#tell('RECORDED', this.#assist(conversion, helper))
    }
  }

  #assist(conversion: RefConversion, helper: RefSession): RefConversion {
    return this.#add({
      ...conversion,
      verdict: 'ASSISTED',
      reason: 'SAME_PERSON',
      session: helper,
      claimed: helper.name,
      assists: conversion,
      link: null,
      clickedAt: null,
      windowEndsAt: windowEnd(helper),
      isFirst: false,
    })
  }

  #reverseAll(conversions: RefConversion[], reason: string): void {
    const followers = this.conversions.filter(
      (each) => each.assists && conversions.includes(each.assists) && each.verdict === 'ASSISTED' && !each.reversal,
    )
    for (const each of [...conversions, ...followers]) {
      each.reversal = reason
      this.#tell('REVERSED', each)
    }
  }

  #groupOf(conversion: RefConversion): RefConversion[] {
    return this.conversions.filter((each) => each.group === conversion.group && !each.assists)
  }

  #add(conversion: Omit<RefConversion, 'name'>): RefConversion {
    const added = { ...conversion, name: `x${this.conversions.length + 1}` }
    this.conversions.push(added)
    return added
  }

  #tell(type: string, conversion: RefConversion): void {
    const { name, verdict, session } = conversion
    this.events.push(`${type} ${name} ${verdict} ${session?.name ?? '-'}`)
  }
}

function lastSaid(session: RefSession): number {
  return session.saidAt ?? session.openedAt
}

/** Until when a session is credited. */
export function windowEnd(session: RefSession): number {
  return lastSaid(session) + 90 * DAY
}

function covers(session: RefSession, at: number): boolean {
  return at >= session.openedAt - 300_000 && at <= windowEnd(session)
}

function clickBefore(link: RefLink | null, at: number): number | null {
  const clicks = link ? [link.clicks.at(-1), link.clicks[0]] : []
  return clicks.find((click) => click !== undefined && click <= at) ?? null
}

/** The link opened last, or else made last. */
function bestLink(session: RefSession, kind: string | undefined): RefLink | null {
  const last = (link: RefLink) => link.clicks.at(-1) ?? Number.NEGATIVE_INFINITY
  const fitting = session.links.filter((link) => link.kind === kind)
  return fitting.sort((left, right) => last(right) - last(left) || right.madeAt - left.madeAt)[0] ?? null
}

function linkKindOf(records: readonly RefRecord[]): string | undefined {
  if (records.some((record) => 'cancelled' in record)) return 'PLAN'
  return records.some((record) => 'refunded' in record) ? 'DAY_PASS' : undefined
}

function ownStage(session: RefSession): number {
  if (session.links.some((link) => link.started)) return STAGES.indexOf('STARTED')
  if (session.links.some((link) => link.clicks.length > 0)) return STAGES.indexOf('CLICKED')
  if (session.links.length > 0) return STAGES.indexOf('OFFERED')
  return STAGES.indexOf(session.saidAt === null ? 'OPENED' : 'ENGAGED')
}

function byTime(left: RefConversion, right: RefConversion): number {
  return left.at - right.at || Number(left.name.slice(1)) - Number(right.name.slice(1))
}
