import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { InputReader } from '../../kernel/input.ts'
import type { OpeningHours as StoredHours } from '../business.ts'

const DayOfWeek = {
  MONDAY: 'MONDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
  THURSDAY: 'THURSDAY',
  FRIDAY: 'FRIDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
} as const
type DayOfWeek = keyof typeof DayOfWeek
registerEnumType(DayOfWeek, {
  name: 'DayOfWeek',
  description: 'A day of the week.',
  valuesConfig: {
    MONDAY: { description: 'The first.' },
    TUESDAY: { description: 'The second.' },
    WEDNESDAY: { description: 'The third.' },
    THURSDAY: { description: 'The fourth.' },
    FRIDAY: { description: 'The fifth.' },
    SATURDAY: { description: 'The sixth.' },
    SUNDAY: { description: 'The last.' },
  },
})

const DAYS = Object.keys(DayOfWeek) as DayOfWeek[]
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/
const OPENS = 'From when, `HH:MM` by the clocks of the operator, such as `08:00`.'
const CLOSES = 'Until when, `HH:MM`. At or before the opening, it is on the next day; `00:00` is midnight.'

/** On what day of the week the team is there, and when, as the graph shows it. */
@ObjectType('OpeningHours', { description: 'When the team is there on a day of the week.' })
export class OpeningHours {
  @Field(() => DayOfWeek, { description: 'On which day.' })
  declare day: DayOfWeek

  @Field(() => String, { description: OPENS })
  declare opens: string

  @Field(() => String, { description: CLOSES })
  declare closes: string
}

/** The same as staff give it. */
@InputType('OpeningHoursInput', { description: 'When the team is there on a day of the week.' })
export class OpeningHoursInput implements OpeningHours {
  @Field(() => DayOfWeek, { description: 'On which day; each at most once.' })
  declare day: DayOfWeek

  @Field(() => String, { description: OPENS })
  declare opens: string

  @Field(() => String, { description: CLOSES })
  declare closes: string
}

/** What the graph shows of stored hours. */
export function showOpeningHours(hours: readonly StoredHours[]): OpeningHours[] {
  return hours.map(({ day, opens, closes }) => ({ day: DAYS[day - 1]!, opens, closes }))
}

/** Reads the hours of a week, Monday first; refuses times that are none, and a day given twice. */
export function readOpeningHours(reader: InputReader, given: readonly OpeningHours[]): StoredHours[] {
  const hours = given.map(({ day, opens, closes }, index) => {
    const at = ['input', 'openingHours', String(index)]
    if (given.findIndex((each) => each.day === day) < index) {
      reader.refuse('INVALID', 'This day has been given before.', [...at, 'day'])
    }
    for (const [name, time] of Object.entries({ opens, closes })) {
      if (TIME_OF_DAY.test(time)) continue
      reader.refuse('INVALID', 'This is not a time of the day. Write it like 08:00.', [...at, name])
    }
    return { day: DAYS.indexOf(day) + 1, opens, closes }
  })
  return hours.toSorted((one, other) => one.day - other.day)
}
