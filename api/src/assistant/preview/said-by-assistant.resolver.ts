import { Arg, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { FloorPlanDesk, Product, Tariff, UpdateCatalogItemInput } from '../../catalog/index.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { badInput, forbidden, hasScope, requireStaff } from '../../kernel/graphql/viewer.ts'
import { loadSaidOf } from './load-said.ts'
import { previewItem } from './preview-item.ts'
import { LANGUAGE_ASKED, languageAsked, SaidByAssistant, saidOf } from './said-by-assistant.ts'

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
      @Arg('language', () => String, { nullable: true, description: LANGUAGE_ASKED })
      language: string | null | undefined,
      @Ctx() context: RequestContext,
    ): Promise<SaidByAssistant> {
      if (!hasScope(context.viewer, 'catalog:read')) throw forbidden('Only staff see what is set for the assistant.')
      return saidOf(item, await loadSaidOf(context, item, languageAsked(language)))
    }
  }
  return SaidByAssistantResolver
}

/** What would be said after a change. */
@Resolver()
class ItemPreviewResolver {
  @Query(() => SaidByAssistant, {
    nullable: true,
    description:
      'What the assistant would say of a plan, a product or an office after `updateCatalogItem` with the same input. Nothing of it is kept. Staff with the role OWNER or MANAGER.',
  })
  async catalogItemPreview(
    @Arg('input', () => UpdateCatalogItemInput, { description: 'What would be changed of what.' })
    input: UpdateCatalogItemInput,
    @Arg('language', () => String, { nullable: true, description: LANGUAGE_ASKED }) language: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SaidByAssistant> {
    const viewer = requireStaff(context.viewer, 'settings')
    try {
      return await previewItem(context.app, viewer, input, languageAsked(language))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      throw badInput(error.complaints.map(({ field, message }) => `"${field?.join('.')}": ${message}`).join(' '))
    }
  }
}

/** What is said of plans, products and offices. */
export const saidByAssistantResolvers = [...[Tariff, Product, FloorPlanDesk].map(saidResolver), ItemPreviewResolver]
