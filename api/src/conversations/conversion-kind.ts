import { registerEnumType } from 'type-graphql'

/** Badge colours, one for each outcome. */
export const BadgeColor = { LAVENDER: 'LAVENDER', GREEN: 'GREEN', BLUE: 'BLUE', PEACH: 'PEACH' } as const
export type BadgeColor = keyof typeof BadgeColor
registerEnumType(BadgeColor, {
  name: 'BadgeColor',
  description: 'Badge colours, one for each outcome.',
  valuesConfig: {
    LAVENDER: { description: 'Tour booked.' },
    GREEN: { description: 'Customer created.' },
    BLUE: { description: 'Contract created.' },
    PEACH: { description: 'Day pass purchased.' },
  },
})

interface Kind {
  /** Text of the badge. */
  label: string
  color: BadgeColor
  description: string
}

/** The outcomes, in the order of their badges (product.md section 1). A new kind is one more entry here. */
export const CONVERSION_KINDS = {
  TOUR_BOOKED: { label: 'Tour booked', color: 'LAVENDER', description: 'A tour was arranged: a `Visitor`.' },
  CUSTOMER_CREATED: {
    label: 'Customer created',
    color: 'GREEN',
    description: 'Somebody became a customer: a `Coworker`.',
  },
  CONTRACT_CREATED: {
    label: 'Contract created',
    color: 'BLUE',
    description: 'A membership began: a `CoworkerContract`.',
  },
  DAY_PASS_PURCHASED: {
    label: 'Day pass purchased',
    color: 'PEACH',
    description: 'A day pass was bought: a `CoworkerProduct`.',
  },
} as const satisfies Record<string, Kind>

/** One of the outcomes. */
export type ConversionKind = keyof typeof CONVERSION_KINDS

/** The outcomes as an enumeration of the graph. */
export const ConversionKind = Object.fromEntries(Object.keys(CONVERSION_KINDS).map((kind) => [kind, kind])) as {
  [Kind in ConversionKind]: Kind
}
registerEnumType(ConversionKind, {
  name: 'ConversionKind',
  description: 'The four outcomes of a conversation.',
  valuesConfig: CONVERSION_KINDS,
})
