import {
  Arg,
  type ClassType,
  Ctx,
  Field,
  FieldResolver,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql'
import { WIDGET_LANGUAGES } from '../../businesses/index.ts'
import {
  FloorPlanDesk,
  loadAvailableFrom,
  Product,
  type Silence,
  silenceOn,
  silenceOnDesk,
  Tariff,
} from '../../catalog/index.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput, forbidden, hasScope } from '../../kernel/graphql/viewer.ts'
import { loadSaidOf } from './load-said.ts'

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

@ObjectType('SaidByAssistant', { description: 'What the assistant says of something on offer, or why nothing.' })
class SaidByAssistant {
  @Field(() => String, {
    nullable: true,
    description: 'What it says to somebody who asks for just that, as Markdown; null where it never mentions it.',
  })
  declare text: string | null

  @Field(() => AssistantSilence, { nullable: true, description: 'Why it never mentions it; null where it does.' })
  declare silence: Silence | null
}

type OnOffer = Tariff | Product | FloorPlanDesk

function saidResolver(type: ClassType<OnOffer>) {
  @Resolver(() => type)
  class SaidByAssistantResolver {
    @FieldResolver(() => SaidByAssistant, {
      nullable: true,
      description:
        'What the assistant says of it with the switches as they are, in the words of the built-in assistant. Staff, or `catalog:read`.',
    })
    async saidByAssistant(
      @Root() item: OnOffer,
      @Arg('language', () => String, {
        nullable: true,
        description: "Language of the chat: `en`, `de`, `fr`, `es`, `pt` or `ar`; the operator's own, if left out.",
      })
      language: string | null | undefined,
      @Ctx() context: RequestContext,
    ): Promise<SaidByAssistant> {
      if (!hasScope(context.viewer, 'catalog:read')) throw forbidden('Only staff see what is set for the assistant.')
      if (language != null && !(WIDGET_LANGUAGES as readonly string[]).includes(language)) {
        throw badInput(`The assistant speaks ${WIDGET_LANGUAGES.join(', ')}.`)
      }
      const text = (await loadSaidOf(context, item, language ?? null)) ?? null
      return Object.assign(new SaidByAssistant(), { text, silence: (await loadSilenceOn(context, item)) ?? null })
    }
  }
  return SaidByAssistantResolver
}

async function loadSilenceOn(context: RequestContext, item: OnOffer): Promise<Silence | undefined> {
  if (!(item instanceof FloorPlanDesk)) return silenceOn(item)
  return silenceOnDesk(item, (await loadAvailableFrom(context, item)) !== null)
}

/** What is said of plans, products and offices. */
export const saidByAssistantResolvers = [Tariff, Product, FloorPlanDesk].map(saidResolver)
