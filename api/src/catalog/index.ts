import type { Feature } from '../kernel/feature.ts'
import { DeskOccupation } from './desk-occupation.ts'
import { FloorPlanDeskResolver } from './floor-plan-desk.resolver.ts'
import { FloorPlanDesk } from './floor-plan-desk.ts'
import { ArticleConflictError } from './knowledge/article-conflict.ts'
import { ArticleRevision, ArticleRevisionResolver } from './knowledge/article-revision.ts'
import { ArticlesResolver } from './knowledge/articles.resolver.ts'
import { ChangeArticlesResolver } from './knowledge/change-articles.resolver.ts'
import { KnowledgeArticle } from './knowledge/knowledge-article.ts'
import { loadArticle } from './knowledge/load-articles.ts'
import { loadFloorPlanDesk, loadForReader, loadProduct, loadTariff } from './loaders.ts'
import { OfferCard } from './offer-card.ts'
import { ProductResolver } from './product.resolver.ts'
import { Product } from './product.ts'
import { AiSwitchesResolver, notesForAiResolvers } from './switches/ai-switches.resolver.ts'
import { UpdateItemResolver } from './switches/update-item.resolver.ts'
import { TariffResolver } from './tariff.resolver.ts'
import { Tariff } from './tariff.ts'

export { DeskOccupation } from './desk-occupation.ts'
export { FloorPlanDesk } from './floor-plan-desk.ts'
export { createArticle, updateArticle } from './knowledge/change-article.ts'
export { KnowledgeArticle } from './knowledge/knowledge-article.ts'
export { loadArticle } from './knowledge/load-articles.ts'
export { type ArticleFound, searchArticles } from './knowledge/search-articles.ts'
export { searchOffers } from './knowledge/search-offers.ts'
export { LinkKind } from './link-kind.ts'
export { loadProduct, loadTariff } from './loaders.ts'
export type { Amount, Asked, Offer, OfferFacts, OfferKind } from './offer.ts'
export { OfferCard, offerCard } from './offer-card.ts'
export { alternativesTo } from './offers/alternatives-to.ts'
export { catalogueNames } from './offers/catalogue-names.ts'
export { findOffer } from './offers/find-offer.ts'
export {
  type Extra,
  findDayPasses,
  findExtras,
  findOffices,
  findPlans,
  type PlanOnOffer,
} from './offers/find-said-offers.ts'
export { priceOf } from './offers/price-of.ts'
export { claimPlace, countSubscriber, releasePlace } from './offers/subscribers.ts'
export { Product, SystemProductType } from './product.ts'
export { type Silence, silenceOn, silenceOnDesk } from './switches/switches.rules.ts'
export { UpdateCatalogItemInput } from './switches/update-item.resolver.ts'
export { type ItemInput, updateItem } from './switches/update-item.ts'
export { SystemTariffType, Tariff } from './tariff.ts'

/** Plans, offices and day passes on offer, and what the assistant may say of them. */
export const catalog: Feature = {
  name: 'catalog',
  entities: [Tariff, Product, FloorPlanDesk, DeskOccupation, KnowledgeArticle, ArticleRevision],
  resolvers: [
    TariffResolver,
    ProductResolver,
    FloorPlanDeskResolver,
    AiSwitchesResolver,
    UpdateItemResolver,
    ...notesForAiResolvers,
    ArticlesResolver,
    ArticleRevisionResolver,
    ChangeArticlesResolver,
  ],
  types: [OfferCard, ArticleConflictError],
  rowRules: { appendOnly: ['knowledge_article_revision'] },
  nodes: [
    { prefix: 'tariff', name: 'Tariff', load: loadForReader(loadTariff) },
    { prefix: 'product', name: 'Product', load: loadForReader(loadProduct) },
    { prefix: 'desk', name: 'FloorPlanDesk', load: loadForReader(loadFloorPlanDesk) },
    { prefix: 'article', name: 'KnowledgeArticle', load: loadArticle },
  ],
}
