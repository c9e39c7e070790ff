import { tick } from 'svelte'
import type { GraphClient } from '../../src/graph/client.ts'
import { type AlternativePartsFragment, StartFormDocument, type UserErrorCode } from '../graph/generated/graphql.ts'
import type { FieldRule, Problem, Values } from './field-rules.ts'
import { FormMemory, type Shelves } from './form-memory.ts'

/** What the server says is wrong with a form. */
interface FormError {
  code: UserErrorCode
  field?: string[] | null
  alternatives?: AlternativePartsFragment[]
}

/** An answer to a form: what came of it, where to go on, or what is wrong. */
export interface FormAnswer<Result> {
  result: Result | null | undefined
  userErrors: FormError[]
  /** Where the visitor has to go before anything comes of it. */
  goOnAt?: string
  /** Whether an earlier attempt under this key came to nothing for good: it takes a new one. */
  cameToNothing?: boolean
}

/** What a form is about. */
export interface LinkFormParts<Name extends string, Result> {
  client: GraphClient
  token: string
  rules: Record<Name, FieldRule>
  ask: (values: Values<Name>, idempotencyKey: string) => Promise<FormAnswer<Result>>
  /** Called with what was sent, once it was accepted. */
  accepted?: (values: Values<Name>) => void
  shelves?: Shelves
  /** Leaves the page; told otherwise only by tests. */
  goTo?: (address: string) => void
}

/** One form that a link led to: what is typed into it, what is wrong with that, and what came of it. */
export class LinkForm<Name extends string, Result> {
  values = $state<Values<Name>>({} as Values<Name>)
  /** What is wrong with the form as a whole. */
  problem = $state<Problem>()
  sending = $state(false)
  gone = $state.raw<AlternativePartsFragment[]>()
  result = $state.raw<Result>()

  readonly #parts: LinkFormParts<Name, Result>
  readonly #memory: FormMemory<Result>
  /** Fields that were left once: from then on they are judged as one types. */
  #left = $state.raw<ReadonlySet<string>>(new Set())
  /** What the server did not accept: its complaint, as long as the field says the same. */
  #refused = $state.raw<Partial<Record<Name, { value: string; problem: Problem }>>>({})
  #begun = false

  constructor(parts: LinkFormParts<Name, Result>) {
    this.#parts = parts
    this.#memory = new FormMemory(parts.token, parts.shelves)
    const { draft } = this.#memory
    for (const name of this.#names) {
      const typed = draft[name]
      this.values[name] = typeof typed === 'string' ? typed : parts.rules[name].initial
    }
    this.result = this.#memory.result
  }

  /** What is wrong with a field, once it is time to say so. */
  problemOf(name: Name): Problem | undefined {
    const refused = this.#refused[name]
    if (refused?.value === this.values[name]) return refused.problem
    return this.#left.has(name) ? this.#check(name) : undefined
  }

  /** Whether any field has something wrong with it that is shown. */
  get hasProblems(): boolean {
    return this.#names.some((name) => this.problemOf(name))
  }

  /** Takes what was typed into a field, and notes, once, that the form was begun. */
  type(name: Name, value: string): void {
    this.values[name] = value
    this.#memory.keepDraft(this.values)
    this.#begin()
  }

  /** Judges a field from now on: its visitor has gone on to the next. */
  leave(name: Name): void {
    if (this.values[name] !== '' || this.#begun) this.#left = new Set([...this.#left, name])
  }

  /** Sends the form unless something is wrong, and brings the focus to the first thing to correct. */
  async send(form: Pick<HTMLFormElement, 'querySelector'>): Promise<void> {
    if (this.sending) return
    this.#begin()
    this.#left = new Set(this.#names)
    this.problem = this.hasProblems ? 'check' : undefined
    if (!this.problem) {
      this.sending = true
      const sent = { ...this.values }
      try {
        let answer = await this.#parts.ask(sent, this.#memory.key)
        if (answer.cameToNothing) {
          this.#memory.startAnew()
          answer = await this.#parts.ask(sent, this.#memory.key)
        }
        if (answer.goOnAt) return this.#leaveFor(answer.goOnAt, sent)
        this.#take(answer, sent)
      } catch {
        this.problem = 'notSent'
      }
      this.sending = false
    }
    await tick()
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  /** Looks again what came of the form: another tab may have sent it, or the browser has brought the page back. */
  recall(): void {
    this.#memory.recall()
    this.result = this.#memory.result
    this.sending = false
  }

  /** Shows the form again, for another time or, with what told of the last one emptied, for another person. */
  startAnew(emptied: readonly Name[] = []): void {
    this.#memory.startAnew()
    for (const name of emptied) this.values[name] = ''
    if (emptied.length > 0) this.#memory.keepDraft(this.values)
    this.#begun = false
    this.#left = new Set()
    this.problem = undefined
    this.result = undefined
  }

  get #names(): Name[] {
    return Object.keys(this.#parts.rules) as Name[]
  }

  #check(name: Name): Problem | undefined {
    return this.#parts.rules[name].check?.(this.values[name], this.values)
  }

  #begin(): void {
    if (this.#begun) return
    this.#begun = true
    // It is only a note: without it the form works just as well.
    this.#parts.client.mutate(StartFormDocument, { input: { linkToken: this.#parts.token } }).catch(() => undefined)
  }

  // The button stays busy until the page is gone; coming back wakes it again.
  #leaveFor(address: string, sent: Values<Name>): void {
    this.#parts.accepted?.(sent)
    const { goTo = (there: string) => location.assign(there) } = this.#parts
    goTo(address)
  }

  #take({ result, userErrors }: FormAnswer<Result>, sent: Values<Name>): void {
    if (result) {
      this.#memory.finish(result)
      this.result = result
      this.#parts.accepted?.(sent)
    } else if (userErrors.length === 0) this.problem = 'notSent'
    for (const error of userErrors) this.#complain(error, sent)
  }

  #complain({ code, field, alternatives }: FormError, sent: Values<Name>): void {
    const name = this.#names.find((each) => each === field?.at(-1))
    if (code === 'OFFER_GONE') this.gone = alternatives ?? []
    else if (code === 'IDEMPOTENCY_KEY_REUSED') this.#sendOnceMore()
    else if (code === 'LINK_INVALID') this.problem = 'linkExpired'
    else if (code === 'PAYMENT_UNAVAILABLE') this.problem = 'noCard'
    else if (!name) this.problem = 'refused'
    else {
      this.#refused = { ...this.#refused, [name]: { value: sent[name], problem: this.#saidOf(code, name, sent) } }
      this.problem = 'check'
    }
  }

  #saidOf(code: UserErrorCode, name: Name, sent: Values<Name>): Problem {
    const rule = this.#parts.rules[name]
    if (code === 'TOO_LONG') return 'long'
    return (code === 'BLANK' && rule.check?.('', sent)) || rule.refused || 'refused'
  }

  // An earlier attempt arrived although it seemed lost, and the form was changed since: only the visitor can say
  // whether that is meant as a second one.
  #sendOnceMore(): void {
    this.#memory.startAnew()
    this.problem = 'alreadySent'
  }
}
