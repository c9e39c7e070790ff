import { defineEntity, p } from '@mikro-orm/postgresql'

const SiteTable = defineEntity({
  name: 'Site',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    /** Publishable key in the script tag of the widget. */
    siteKey: p.string(),
    /** Origins whose pages may open a chat, such as `https://quayside.example`. */
    allowedOrigins: p.array(),
    greeting: p.string(),
    suggestedPrompts: p.array(),
    accentColor: p.string(),
    createdAt: p.datetime(3),
  },
})

/** A website of a business with the widget on it. */
export class Site extends SiteTable.class {}
SiteTable.setClass(Site)
