import { isDeepStrictEqual } from 'node:util'
import type fc from 'fast-check'
import type { Pool } from 'pg'
import { expect } from 'vitest'
import type { App } from '../../../kernel/feature.ts'
import { lookAtReference } from './look.ts'
import { lookAtProgram } from './look-at-program.ts'
import type { RealBusiness } from './real-business.ts'
import { type Identifiers, type NamedSessions, type RealAnswer, RealProgram } from './real-program.ts'
import type { ReferenceModel } from './reference-model.ts'
import { START } from './reference-state.ts'
import type { Step } from './step.ts'

/** One history on the side of the program: a business of its own and what is known of it. */
export class RealHistory {
  readonly program: RealProgram
  readonly ids: Identifiers = { sessions: [], links: [], visitors: [], contracts: [], sales: [], conversions: [] }
  readonly owner: Pool
  readonly business: RealBusiness
  readonly named: NamedSessions
  readonly setTime: (now: Date) => void
  seen = 0

  constructor(app: App, owner: Pool, business: RealBusiness, named: NamedSessions, setTime: (now: Date) => void) {
    this.owner = owner
    this.business = business
    this.named = named
    this.setTime = setTime
    this.program = new RealProgram(app, business, named)
  }
}

/** A command for fast-check: done by both sides, then everything is compared. */
export class StepCommand implements fc.AsyncCommand<ReferenceModel, RealHistory> {
  readonly #step: Step
  readonly #done: () => void

  constructor(step: Step, done: () => void) {
    this.#step = step
    this.#done = done
  }

  check(model: Readonly<ReferenceModel>): boolean {
    return model.canDo(this.#step)
  }

  async run(model: ReferenceModel, real: RealHistory): Promise<void> {
    const expected = model.apply(this.#step)
    real.setTime(new Date(START + model.now))
    const answer = await real.program.apply(this.#step, real.ids, model.now)
    const { nameOf, ...look } = await lookAtProgram(
      real.owner,
      real.business.businessId,
      real.ids,
      real.named,
      real.seen,
    )
    const wanted = { answer: expected, ...lookAtReference(model, real.seen) }
    const got = { answer: textOf(answer, nameOf), ...look }
    if (!isDeepStrictEqual(got, wanted)) expect(got).toEqual(wanted)
    real.seen += look.events.length
    this.#done()
  }

  toString(): string {
    return JSON.stringify(this.#step)
  }
}

function textOf(answer: RealAnswer, nameOf: (id: string) => string): string {
  if (typeof answer === 'string') return answer
  const { recordId, conversionIds, replayed } = answer
  const recorded = [`${nameOf(recordId)}:`, ...conversionIds.map(nameOf)]
  return [...recorded, ...(replayed ? ['replayed'] : [])].join(' ')
}
