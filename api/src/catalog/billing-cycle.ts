import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Cycle } from './offer.ts'

/** Units of time between invoices, as an enumeration of the graph. */
const BillingUnit = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', YEAR: 'YEAR' } as const satisfies {
  [Unit in Cycle['unit']]: Unit
}
registerEnumType(BillingUnit, {
  name: 'BillingUnit',
  description: 'Unit of a billing cycle.',
  valuesConfig: {
    DAY: { description: 'Counted in days.' },
    WEEK: { description: 'Counted in weeks.' },
    MONTH: { description: 'Counted in calendar months.' },
    YEAR: { description: 'Counted in calendar years.' },
  },
})

/** Time between two invoices. */
@ObjectType('BillingCycle', { description: 'Time between two invoices.' })
export class BillingCycle implements Cycle {
  @Field(() => BillingUnit, { description: 'Unit of time.' })
  declare unit: Cycle['unit']

  @Field(() => Int, { description: 'How many of them, at least 1.' })
  declare count: number
}
