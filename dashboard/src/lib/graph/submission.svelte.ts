import type { OperationResult } from '@urql/core'
import { describeFailure, refusalText } from './failure.ts'

/** What every payload of a mutation has. */
interface Payload {
  userErrors: { code: string; message: string; field?: string[] | null }[]
}

/** Texts for what is wrong with a field: one for all its errors, or one for each code. */
export type FieldTexts = Record<string, string | Record<string, string>>

/** A form on its way: whether it is being sent, what is wrong with which field, and what with the whole. */
export class Submission {
  busy = $state(false)
  /** What is wrong with the whole. */
  problem = $state('')
  /** What is wrong with a field, by its path in the input, such as `texts.0.greeting`. */
  fields = $state.raw<Record<string, string>>({})

  /** Notes what is wrong with fields before anything is sent; true when nothing is. */
  check(problems: Record<string, string | false | undefined>): boolean {
    const found = Object.entries(problems).filter((entry): entry is [string, string] => Boolean(entry[1]))
    this.problem = ''
    this.fields = Object.fromEntries(found)
    return found.length === 0
  }

  /** Sends it once at a time. Gives the payload when it was accepted; otherwise says why not. */
  async send<Data extends object>(
    run: () => Promise<OperationResult<Data>>,
    texts: FieldTexts = {},
  ): Promise<NonNullable<Data[keyof Data]> | undefined> {
    if (this.busy) return undefined
    this.busy = true
    this.problem = ''
    this.fields = {}
    const { data, error } = await run()
    this.busy = false
    const payload = Object.values(data ?? {})[0] as Payload | null | undefined
    if (error || !payload) {
      this.problem = error ? Object.values(describeFailure(error)).join('. ') : ''
      return undefined
    }
    if (payload.userErrors.length === 0) return payload as Payload as never
    this.#refuse(payload.userErrors, texts)
    return undefined
  }

  #refuse(errors: Payload['userErrors'], texts: FieldTexts): void {
    const fields: Record<string, string> = {}
    for (const error of errors) {
      const path = (error.field ?? []).slice(1).join('.')
      const own = texts[path] ?? texts[path.replaceAll(/\.\d+/g, '')]
      const text = (typeof own === 'string' ? own : own?.[error.code]) ?? refusalText(error)
      if (path) fields[path] ??= text
      else this.problem ||= text
    }
    this.fields = fields
  }
}
