import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { WIDGET_LANGUAGES } from '../../businesses/index.ts'
import {
  FloorPlanDesk,
  type Product,
  type Silence,
  silenceOn,
  silenceOnDesk,
  type Tariff,
} from '../../catalog/index.ts'
import { badInput } from '../../kernel/graphql/viewer.ts'

const AssistantSilence = {
  SWITCHED_OFF: 'SWITCHED_OFF',
  ARCHIVED: 'ARCHIVED',
  SOLD_OUT: 'SOLD_OUT',
  TAKEN: 'TAKEN',
  NO_OFFICE: 'NO_OFFICE',
} as const satisfies { [Reason in Silence]: Reason }
registerEnumType(AssistantSilence, {
  name: 'AssistantSilence',
  description: 'Why the assistant never mentions something (product.md section 3). New reasons may be added.',
  valuesConfig: {
    SWITCHED_OFF: { description: '`availableToAi` is off.' },
    ARCHIVED: { description: 'It is no longer sold.' },
    SOLD_OUT: { description: 'As many people have the plan as can have it.' },
    TAKEN: { description: 'The office is let without an end.' },
    NO_OFFICE: { description: 'It is a single desk: the chat offers offices.' },
  },
})

/** What the assistant says of something on offer, or why nothing. */
@ObjectType('SaidByAssistant', { description: 'What the assistant says of something on offer, or why nothing.' })
export class SaidByAssistant {
  @Field(() => String, {
    nullable: true,
    description: 'What it says to somebody who asks for just that, as Markdown; null where it never mentions it.',
  })
  declare text: string | null

  @Field(() => AssistantSilence, { nullable: true, description: 'Why it never mentions it; null where it does.' })
  declare silence: Silence | null
}

/** What the argument says that chooses a language. */
export const LANGUAGE_ASKED =
  "Language of the chat: `en`, `de`, `fr`, `es`, `pt` or `ar`; the operator's own, if left out."

/** The language that was asked for, null for none; throws for one that is not spoken. */
export function languageAsked(language: string | null | undefined): string | null {
  if (language == null || (WIDGET_LANGUAGES as readonly string[]).includes(language)) return language ?? null
  throw badInput(`The assistant speaks ${WIDGET_LANGUAGES.join(', ')}.`)
}

/** What is said of something on offer, or why there is nothing. */
export function saidOf(item: Tariff | Product | FloorPlanDesk, text: string | undefined): SaidByAssistant {
  // An office that the assistant may mention and does not is one that cannot be had.
  const silence = item instanceof FloorPlanDesk ? silenceOnDesk(item, text !== undefined) : silenceOn(item)
  return Object.assign(new SaidByAssistant(), { text: text ?? null, silence: silence ?? null })
}
