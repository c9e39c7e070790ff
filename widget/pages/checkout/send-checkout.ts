import type { GraphClient } from '../../src/graph/client.ts'
import type { FormAnswer } from '../form/link-form.svelte.ts'
import {
  type CheckoutPartsFragment,
  StartCheckoutDocument,
  type StartCheckoutInput,
} from '../graph/generated/graphql.ts'

/** Sends a checkout: it is done, or is paid for at another address first. */
export async function sendCheckout(
  client: GraphClient,
  input: StartCheckoutInput,
): Promise<FormAnswer<CheckoutPartsFragment>> {
  const { startCheckout } = await client.mutate(StartCheckoutDocument, { input })
  const { checkout, paymentUrl, userErrors = [] } = startCheckout ?? {}
  const cameToNothing = checkout?.state === 'FAILED' || checkout?.state === 'EXPIRED'
  return {
    result: cameToNothing ? null : checkout,
    userErrors,
    cameToNothing,
    ...(paymentUrl && { goOnAt: paymentUrl }),
  }
}
