import { graphql } from '#lib/graph/generated/index.ts'

/** How the widget of a site looks and greets. */
export const WidgetFields = graphql(`
  fragment WidgetFields on WidgetSettings {
    siteKey
    name
    texts {
      language
      greeting
      suggestedPrompts
    }
    position
    colorScheme
    accentColor
    accentTextColor
    allowedOrigins
    openingHours {
      day
      opens
      closes
    }
  }
`)

/** The operator's sites, each with its widget. */
export const WidgetSites = graphql(`
  query WidgetSites {
    viewer {
      kind
      business {
        id
        name
        locale
      }
    }
    sites {
      ...WidgetFields
    }
  }
`)

/** Where a chat may be opened at this moment. */
export const AllowedOrigins = graphql(`
  query AllowedOrigins($siteKey: String!) {
    widgetSettings(siteKey: $siteKey) {
      siteKey
      allowedOrigins
    }
  }
`)

/** Changes how the widget of a site looks and greets. */
export const UpdateWidgetSettings = graphql(`
  mutation UpdateWidgetSettings($input: UpdateWidgetSettingsInput!) {
    updateWidgetSettings(input: $input) {
      widgetSettings {
        ...WidgetFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Makes a further site. */
export const CreateSite = graphql(`
  mutation CreateSite($input: CreateSiteInput!) {
    createSite(input: $input) {
      widgetSettings {
        ...WidgetFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Gives a site another name. */
export const RenameSite = graphql(`
  mutation RenameSite($input: RenameSiteInput!) {
    renameSite(input: $input) {
      widgetSettings {
        ...WidgetFields
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

/** Changes where a chat may be opened. */
export const SetAllowedOrigins = graphql(`
  mutation SetAllowedOrigins($input: SetAllowedOriginsInput!) {
    setAllowedOrigins(input: $input) {
      allowedOrigins
      userErrors {
        code
        message
        field
      }
    }
  }
`)
