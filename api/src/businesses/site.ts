import { defineEntity, p } from '@mikro-orm/postgresql'
import type { ColorScheme, StoredWidgetTexts, WidgetPosition } from './widget/widget-look.ts'

const SiteTable = defineEntity({
  name: 'Site',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    /** Publishable key in the script tag of the widget. */
    siteKey: p.string(),
    /** What staff call it; null for one that an earlier version made. */
    name: p.string().strictNullable(),
    /** Origins whose pages may open a chat, such as `https://quayside.example`. */
    allowedOrigins: p.array(),
    /** What the widget says, for each language it is offered in. */
    texts: p.json<StoredWidgetTexts[]>(),
    position: p.string().$type<WidgetPosition>(),
    colorScheme: p.string().$type<ColorScheme>(),
    accentColor: p.string(),
    /** Colour of texts on the accent colour; null for white or black, whichever is read better. */
    accentTextColor: p.string().strictNullable(),
    createdAt: p.datetime(3),
  },
})

/** A website of a business with the widget on it. */
export class Site extends SiteTable.class {}
SiteTable.setClass(Site)
