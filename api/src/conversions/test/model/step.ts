import fc from 'fast-check'
import type { OfferKind } from '../../../catalog/index.ts'

/** A session as a call names it: one that the history has opened, or something else. */
export type SessionNamed = number | 'none' | 'unknown' | 'malformed' | 'foreign'

/** What integrators record. */
export type Recording = 'tour' | 'contract' | 'pass' | 'credit'

/**
 * One command of a history. Numbers point into what there is by then, modulo how much; keys are few, so that they come
 * again; variants are different inputs.
 */
export type Step =
  | { do: 'open' }
  | { do: 'say'; session: number }
  | { do: 'link'; session: number; kind: OfferKind }
  | { do: 'click'; link: number }
  | { do: 'start'; link: number }
  | { do: 'form'; link: number; person: number; key: number; variant: number }
  | {
      do: 'record'
      what: Recording
      session: SessionNamed
      person: number
      key: number
      variant: number
      /** How many days ago a tour was booked; 0 for now. */
      daysAgo: number
    }
  | { do: 'reverse'; conversion: number }
  | { do: 'cancel'; contract: number }
  | { do: 'refund'; sale: number }
  | { do: 'arrive'; visitor: number }
  | { do: 'noShow'; visitor: number }
  | { do: 'attach'; conversion: number; session: SessionNamed }
  | { do: 'detach'; conversion: number }
  | { do: 'wait'; hours: number }
  /** Lets the next command happen when the window of a session ends, or a millisecond before or after. */
  | { do: 'waitForEnd'; session: number; by: number }

const any = fc.nat(999)
const few = (most: number) => fc.nat(most)
const kind = fc.constantFrom<OfferKind>('TOUR', 'PLAN', 'DAY_PASS')
const ofThose = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary })

const sessionNamed = fc.oneof(
  { weight: 8, arbitrary: any },
  { weight: 2, arbitrary: fc.constantFrom<SessionNamed>('none', 'unknown', 'malformed', 'foreign') },
)

/** Any command; those that lead to conversions most often. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  ofThose(4, fc.record({ do: fc.constant('open') })),
  ofThose(4, fc.record({ do: fc.constant('say'), session: any })),
  ofThose(5, fc.record({ do: fc.constant('link'), session: any, kind })),
  ofThose(4, fc.record({ do: fc.constant('click'), link: any })),
  ofThose(2, fc.record({ do: fc.constant('start'), link: any })),
  ofThose(6, fc.record({ do: fc.constant('form'), link: any, person: few(2), key: few(2), variant: few(1) })),
  ofThose(
    5,
    fc.record({
      do: fc.constant('record'),
      what: fc.constantFrom<Recording>('tour', 'contract', 'pass', 'credit'),
      session: sessionNamed,
      person: few(2),
      key: few(9),
      variant: few(1),
      daysAgo: fc.constantFrom(0, 0, 0, 1, 40),
    }),
  ),
  ofThose(3, fc.record({ do: fc.constant('reverse'), conversion: any })),
  ofThose(1, fc.record({ do: fc.constant('cancel'), contract: any })),
  ofThose(1, fc.record({ do: fc.constant('refund'), sale: any })),
  ofThose(1, fc.record({ do: fc.constant('arrive'), visitor: any })),
  ofThose(1, fc.record({ do: fc.constant('noShow'), visitor: any })),
  ofThose(3, fc.record({ do: fc.constant('attach'), conversion: any, session: sessionNamed })),
  ofThose(3, fc.record({ do: fc.constant('detach'), conversion: any })),
  ofThose(2, fc.record({ do: fc.constant('waitForEnd'), session: any, by: fc.constantFrom(-1, 0, 1) })),
  ofThose(3, fc.record({ do: fc.constant('wait'), hours: fc.constantFrom(1, 30, 24 * 20, 24 * 91) })),
)
