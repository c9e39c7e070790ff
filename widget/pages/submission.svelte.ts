import { tick } from 'svelte'
import type { GraphClient } from '../src/graph/client.ts'
import { FormMemory } from './form-memory.ts'
import { StartFormDocument, type UserErrorCode } from './graph/generated/graphql.ts'
import type { PageTexts } from './texts/en.ts'

/** What the server says is wrong with a form. */
interface FormError {
  code: UserErrorCode
  message: string
  field?: string[] | null
  alternatives?: Alternative[]
}

/** A link to something else that can be had. */
export interface Alternative {
  label: string
  url: string
}

/** An answer to a form: what came of it, or what is wrong. */
export interface FormAnswer<Result> {
  result: Result | null | undefined
  userErrors: FormError[]
}

/** What happens to one form: begun, sent, refused or accepted. */
export class Submission<Result> {
  /** What is wrong, by the name of the field. */
  errors = $state.raw<Record<string, string>>({})
  /** What is wrong with the form as a whole. */
  problem = $state('')
  sending = $state(false)
  gone = $state.raw<Alternative[]>()
  result = $state.raw<Result>()

  readonly #memory: FormMemory<Result>
  #begun = false

  constructor(
    readonly client: GraphClient,
    readonly token: string,
    readonly texts: PageTexts,
    readonly ask: (idempotencyKey: string) => Promise<FormAnswer<Result>>,
  ) {
    this.#memory = new FormMemory(token)
    this.result = this.#memory.result
  }

  /** Notes, once, that the visitor has begun to fill in the form. */
  begin(): void {
    if (this.#begun) return
    this.#begun = true
    // It is only a note: without it the form works just as well.
    this.client.mutate(StartFormDocument, { input: { linkToken: this.token } }).catch(() => undefined)
  }

  /** Takes the mark off a field that is being corrected. */
  correct(field: string): void {
    const { [field]: _corrected, ...others } = this.errors
    this.errors = others
  }

  /** Sends the form unless something is missing, and brings the focus to the first thing to correct. */
  async send(form: HTMLFormElement, missing: Record<string, string>): Promise<void> {
    if (this.sending) return
    this.errors = missing
    this.problem = ''
    if (Object.keys(missing).length === 0) {
      this.sending = true
      try {
        this.#take(await this.ask(this.#memory.key), form)
      } catch {
        this.problem = this.texts.notSent
      }
      this.sending = false
    }
    await tick()
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  /** Shows the form again, for another person or another time. */
  startAnew(): void {
    this.#memory.startAnew()
    this.#begun = false
    this.result = undefined
  }

  #take({ result, userErrors }: FormAnswer<Result>, form: HTMLFormElement): void {
    if (result) {
      this.#memory.finish(result)
      this.result = result
    }
    for (const { code, message, field, alternatives } of userErrors) {
      const name = field?.at(-1) ?? ''
      if (code === 'OFFER_GONE') this.gone = alternatives ?? []
      else if (code === 'IDEMPOTENCY_KEY_REUSED') this.#sendOnceMore()
      else if (code === 'LINK_INVALID') this.problem = this.texts.linkExpired
      else if (form.elements.namedItem(name)) this.errors = { ...this.errors, [name]: message }
      else this.problem = message
    }
    if (!result && userErrors.length === 0) this.problem = this.texts.notSent
  }

  // An earlier attempt arrived although it seemed lost, and the form was changed since: only the visitor can say
  // whether that is meant as a second one.
  #sendOnceMore(): void {
    this.#memory.startAnew()
    this.problem = this.texts.alreadySent
  }
}
