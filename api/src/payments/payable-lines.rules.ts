import type { Sale } from '../conversions/index.ts'
import type { Payable } from './payment-provider.ts'

const SIGN_UP_FEE: Record<string, string> = {
  en: 'sign-up fee',
  de: 'Anmeldegebühr',
  fr: 'frais d’inscription',
  es: 'cuota de alta',
  pt: 'taxa de inscrição',
  ar: 'رسوم التسجيل',
}

/** What a buyer sees of a sale on the provider's page, in their language where we speak it; it adds up to what is due. */
export function payableLines(sale: Omit<Sale, 'buyer'>, locale: string): Payable['lines'] {
  const { name, price, due } = sale
  if ('quantity' in sale) {
    const quantity = Number(sale.quantity)
    return [{ name, each: { ...price, amountMinor: price.amountMinor / quantity }, quantity }]
  }
  const fee = due.amountMinor - price.amountMinor
  const feeName = SIGN_UP_FEE[locale.split('-')[0]?.toLowerCase() ?? ''] ?? SIGN_UP_FEE.en
  return [
    { name, each: price, quantity: 1 },
    { name: `${name}: ${feeName}`, each: { ...due, amountMinor: fee }, quantity: 1 },
  ].filter(({ each }) => each.amountMinor > 0)
}
