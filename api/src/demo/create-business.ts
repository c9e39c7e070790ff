import {
  Business,
  type ColorScheme,
  type OpeningHours,
  Site,
  type StoredWidgetTexts,
  type WidgetPosition,
} from '../businesses/index.ts'
import type { Transaction } from '../kernel/database/transaction.ts'
import { randomCharacters } from '../kernel/identifier.ts'

/** A coworking operator to be made. */
export interface Operator {
  name: string
  ownerName: string
  timeZone: string
  currency: string
  locale: string
  address: string[]
  contactEmail: string
  contactPhone: string
  openingHours: OpeningHours[]
  siteKey: string
  allowedOrigins: string[]
  texts: StoredWidgetTexts[]
  position: WidgetPosition
  colorScheme: ColorScheme
  accentColor: string
}

/** Makes the business of the transaction with one site. */
export async function createBusiness(tx: Transaction, operator: Operator): Promise<void> {
  const { siteKey, allowedOrigins, texts, position, colorScheme, accentColor, ownerName: _, ...business } = operator
  tx.em.create(Business, {
    id: tx.businessId,
    ...business,
    attributionDays: 90,
    chatIdleMinutes: 30,
    signingKey: randomCharacters(32),
    createdAt: tx.now,
  })
  await tx.em.flush()
  tx.em.create(Site, {
    businessId: tx.businessId,
    id: tx.newId('site'),
    siteKey,
    name: operator.name,
    allowedOrigins,
    texts,
    position,
    colorScheme,
    accentColor,
    accentTextColor: null,
    createdAt: tx.now,
  })
  await tx.em.flush()
}
