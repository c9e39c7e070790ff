import type { Document } from '#lib/graph/client.ts'
import type {
  CatalogueOfficesQuery,
  CataloguePlansQuery,
  CataloguePlansQueryVariables,
  CatalogueProductsQuery,
} from '#lib/graph/generated/graphql.ts'
import { CatalogueOffices, CataloguePlans, CatalogueProducts } from './catalogue.graphql.ts'
import type { Kind } from './catalogue-place.ts'

type Lists = CataloguePlansQuery | CatalogueProductsQuery | CatalogueOfficesQuery

/** How each part of the catalogue is read. */
export const LISTS: Record<Kind, Document<Lists, CataloguePlansQueryVariables>> = {
  plans: CataloguePlans,
  products: CatalogueProducts,
  offices: CatalogueOffices,
}
