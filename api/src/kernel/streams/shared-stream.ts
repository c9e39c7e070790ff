import { setImmediate as letOthers } from 'node:timers/promises'
import type { ExecutionResult } from 'graphql'
import type { Doorbell } from '../doorbell.ts'
import { within } from '../request-scope.ts'

/** Readers who are handed an event before other work of this process has its turn. */
const AT_ONCE = 200

/** What readers ask for who may be handed the same. */
export interface Sharing {
  /** What is asked for and with which rights: equal for all who are shown the same. */
  key: string
  carryOut(event: object): Promise<ExecutionResult>
}

/** How a reader is handed what comes: `send` gives a promise when it cannot take more at once. */
export interface Reader<Event> {
  onEvent?: ((event: Event) => void) | undefined
  onPassed?: ((position: number) => void) | undefined
  send(result: ExecutionResult): Promise<void> | undefined
}

/** One who is handed results, and up to where. */
interface Member<Event> extends Reader<Event> {
  position: number
  doorbell: Doorbell
  waiting?: Promise<void> | undefined
}

/** The place of a reader among others. */
export interface Place {
  /** Goes on alone, as soon as what was handed has been taken; the result is the position to go on from. */
  leave(): Promise<number>
}

/**
 * Readers of a log who have come to the same place and are shown the same: it is read and carried out once for all, and
 * handed to one after the other. Who does not take it at once is woken to go on alone, and so are all when an event fails,
 * so that each is told of its own failure.
 */
export class SharedStream<Event extends { position: number }> {
  readonly #members = new Set<Member<Event>>()
  readonly #source: AsyncIterableIterator<Event>
  readonly #carryOut: Sharing['carryOut']
  readonly #abandoned: () => void
  /** Everything up to this position was handed out. */
  #position: number
  #ended = false

  /** `follow` reads on from the position; `abandoned` is called once nobody may join any more. */
  constructor(
    position: number,
    carryOut: Sharing['carryOut'],
    follow: (onPassed: (position: number) => void) => AsyncIterableIterator<Event>,
    abandoned: () => void,
  ) {
    this.#position = position
    this.#carryOut = carryOut
    this.#abandoned = abandoned
    this.#source = follow((passed) => this.#pass(passed))
    // It goes on for others than the one whose request began it.
    void within({}, () => this.#handOut())
  }

  /** Takes in a reader who has everything up to a position, unless the others are further already. */
  join(position: number, reader: Reader<Event>, doorbell: Doorbell): Place | undefined {
    if (position < this.#position) return undefined
    const member: Member<Event> = { ...reader, position, doorbell }
    this.#members.add(member)
    return {
      leave: async () => {
        this.#members.delete(member)
        if (this.#members.size === 0) this.#end()
        await member.waiting
        return member.position
      },
    }
  }

  async #handOut(): Promise<void> {
    try {
      for await (const event of this.#source) {
        const result = await this.#carryOut(event)
        if (result.errors) break
        await this.#handToEach(event, result)
        this.#position = event.position
      }
    } catch {
      // Each comes upon it alone.
    }
    this.#end()
  }

  /** Whoever joins meanwhile comes last. */
  async #handToEach(event: Event, result: ExecutionResult): Promise<void> {
    let handed = 0
    for (const member of this.#members) {
      if (member.position >= event.position || member.doorbell.closed) continue
      member.onEvent?.(event)
      member.waiting = member.send(result)
      member.position = event.position
      if (member.waiting) this.#sendOff(member)
      handed += 1
      if (handed % AT_ONCE === 0) await letOthers()
    }
  }

  #pass(position: number): void {
    for (const member of this.#members) {
      if (member.position >= position) continue
      member.position = position
      member.onPassed?.(position)
    }
    this.#position = position
  }

  #sendOff(member: Member<Event>): void {
    this.#members.delete(member)
    member.doorbell.ring()
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#abandoned()
    void this.#source.return?.()
    for (const member of this.#members) this.#sendOff(member)
  }
}
