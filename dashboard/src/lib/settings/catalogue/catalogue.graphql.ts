import { graphql } from '#lib/graph/generated/index.ts'

/** A plan as the catalogue shows it. */
export const PlanFields = graphql(`
  fragment PlanFields on Tariff {
    id
    name
    description
    systemTariffType
    price {
      amountMinor
      currency
    }
    signUpFee {
      amountMinor
      currency
    }
    billingCycle {
      unit
      count
    }
    noticePeriodDays
    subscribersLimit
    visible
    archived
    availableToAi
    showPriceForAi
    priceForAi {
      amountMinor
      currency
    }
    notesForAi
    saidByAssistant(language: $language) {
      text
      silence
    }
  }
`)

/** A day pass or another product as the catalogue shows it. */
export const ArticleOfSaleFields = graphql(`
  fragment ArticleOfSaleFields on Product {
    id
    name
    description
    systemProductType
    price {
      amountMinor
      currency
    }
    visible
    archived
    availableToAi
    showPriceForAi
    priceForAi {
      amountMinor
      currency
    }
    notesForAi
    saidByAssistant(language: $language) {
      text
      silence
    }
  }
`)

/** An office or a desk as the catalogue shows it. */
export const DeskFields = graphql(`
  fragment DeskFields on FloorPlanDesk {
    id
    name
    description
    itemType
    size
    capacity
    availableFrom
    price {
      amountMinor
      currency
    }
    availableToAi
    notesForAi
    saidByAssistant(language: $language) {
      text
      silence
    }
  }
`)

/** One page of plans. */
export const CataloguePlans = graphql(`
  query CataloguePlans($filter: CatalogFilter, $after: String, $language: String) {
    list: tariffs(first: 25, filter: $filter, after: $after) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      edges {
        node {
          ...PlanFields
        }
      }
    }
  }
`)

/** One page of day passes and other products. */
export const CatalogueProducts = graphql(`
  query CatalogueProducts($filter: CatalogFilter, $after: String, $language: String) {
    list: products(first: 25, filter: $filter, after: $after) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      edges {
        node {
          ...ArticleOfSaleFields
        }
      }
    }
  }
`)

/** One page of offices and desks. */
export const CatalogueOffices = graphql(`
  query CatalogueOffices($filter: CatalogFilter, $after: String, $language: String) {
    list: floorPlanDesks(first: 25, filter: $filter, after: $after) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      edges {
        node {
          ...DeskFields
        }
      }
    }
  }
`)

/** One plan, product, office or desk. */
export const CatalogueItem = graphql(`
  query CatalogueItem($id: ID!, $language: String) {
    node(id: $id) {
      id
      ...PlanFields
      ...ArticleOfSaleFields
      ...DeskFields
    }
  }
`)

/** Sets what the assistant may say of something. */
export const SetAiSwitches = graphql(`
  mutation SetAiSwitches($input: SetAiSwitchesInput!, $language: String) {
    setAiSwitches(input: $input) {
      tariff {
        id
        availableToAi
        showPriceForAi
        saidByAssistant(language: $language) {
          text
          silence
        }
      }
      product {
        id
        availableToAi
        showPriceForAi
        saidByAssistant(language: $language) {
          text
          silence
        }
      }
      floorPlanDesk {
        id
        availableToAi
        saidByAssistant(language: $language) {
          text
          silence
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Changes something on offer and what the assistant may say of it. */
export const UpdateCatalogItem = graphql(`
  mutation UpdateCatalogItem($input: UpdateCatalogItemInput!, $language: String) {
    updateCatalogItem(input: $input) {
      tariff {
        ...PlanFields
      }
      product {
        ...ArticleOfSaleFields
      }
      floorPlanDesk {
        ...DeskFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** What the assistant would say after a change. */
export const CatalogItemPreview = graphql(`
  query CatalogItemPreview($input: UpdateCatalogItemInput!, $language: String) {
    catalogItemPreview(input: $input, language: $language) {
      text
      silence
    }
  }
`)
