import type { RequestContext } from '../kernel/graphql/context.ts'
import { type AttemptLimit, createAttemptLimit } from '../kernel/limits/attempt-limit.ts'
import type { LimitSettings } from '../kernel/limits/limit-settings.ts'
import { networkOf } from '../kernel/limits/network-address.rules.ts'
import { hashSecret } from '../kernel/secret.ts'

const SECONDS = 15 * 60

const counts = new WeakMap<LimitSettings, { forEmail: AttemptLimit; fromNetwork: AttemptLimit }>()

/**
 * Takes an attempt to sign in, before the password is looked at; throws RATE_LIMITED when too many were wrong, for this
 * address or from this network. The result gives it back: only wrong passwords count.
 */
export async function takeSignInAttempt(context: RequestContext, foldedEmail: string): Promise<() => Promise<void>> {
  const { forEmail, fromNetwork } = countsOf(context.app.config.limits)
  const network = networkOf(context.parts.networkAddress)
  const email = hashSecret(foldedEmail)
  await fromNetwork.take(network)
  await forEmail.take(email)
  return async () => {
    await fromNetwork.giveBack(network)
    await forEmail.giveBack(email)
  }
}

function countsOf(limits: LimitSettings) {
  let found = counts.get(limits)
  if (!found) {
    const { forEmail, fromNetwork } = limits.wrongPasswords
    found = {
      forEmail: limitTo(forEmail, 'Too many wrong passwords for this address.'),
      fromNetwork: limitTo(fromNetwork, 'Too many wrong passwords from your network.'),
    }
    counts.set(limits, found)
  }
  return found
}

function limitTo(most: number, message: string): AttemptLimit {
  return createAttemptLimit({ most, seconds: SECONDS, message })
}
