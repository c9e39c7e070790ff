import { randomCharacters } from '../kernel/identifier.ts'
import type { Operator } from './create-business.ts'
import { bergwerkTexts, newOperatorTexts, quaysideTexts } from './widget-texts.ts'

const WEEKDAYS = [1, 2, 3, 4, 5]

/** The example operator. */
export const quayside: Operator = {
  name: 'Quayside Coworking',
  ownerName: 'Aoife Brennan',
  timeZone: 'Europe/Dublin',
  currency: 'EUR',
  locale: 'en-IE',
  address: ['14 Custom House Quay', 'Dublin 1', 'Ireland'],
  contactEmail: 'hello@quayside.example',
  contactPhone: '+353 1 555 0140',
  openingHours: [
    ...WEEKDAYS.map((day) => ({ day, opens: '08:00', closes: '20:00' })),
    { day: 6, opens: '09:00', closes: '17:00' },
  ],
  siteKey: 'site_demo',
  allowedOrigins: [],
  texts: quaysideTexts,
  position: 'BOTTOM_RIGHT',
  colorScheme: 'AUTO',
  accentColor: '#0f5c6e',
}

/** A second operator, for seeing that nothing of one is visible to the other. */
export const bergwerk: Operator = {
  name: 'Bergwerk Zürich',
  ownerName: 'Reto Ammann',
  timeZone: 'Europe/Zurich',
  currency: 'CHF',
  locale: 'de-CH',
  address: ['Hardstrasse 201', '8005 Zürich', 'Schweiz'],
  contactEmail: 'hallo@bergwerk.example',
  contactPhone: '+41 44 555 01 40',
  openingHours: WEEKDAYS.map((day) => ({ day, opens: '07:30', closes: '19:00' })),
  siteKey: 'site_bergwerk',
  allowedOrigins: [],
  texts: bergwerkTexts,
  position: 'BOTTOM_LEFT',
  colorScheme: 'LIGHT',
  accentColor: '#7a3b1d',
}

/** A start without an example: an operator whose details are still to be filled in. */
export function newOperator(): Operator {
  return {
    name: 'My coworking space',
    ownerName: 'Owner',
    timeZone: 'Etc/UTC',
    currency: 'EUR',
    locale: 'en',
    address: [],
    contactEmail: 'hello@coworking.example',
    contactPhone: '',
    openingHours: [],
    siteKey: `site_${randomCharacters(12)}`,
    allowedOrigins: [],
    texts: newOperatorTexts,
    position: 'BOTTOM_RIGHT',
    colorScheme: 'AUTO',
    accentColor: '#3f2e8c',
  }
}
