import type { RequestContext } from '../kernel/graphql/context.ts'
import { createExactAttemptLimit } from '../kernel/limits/exact-attempt-limit.ts'
import { networkOf } from '../kernel/limits/network-address.rules.ts'

const SECONDS = 15 * 60

/**
 * Takes an attempt to sign in, before the password is looked at; throws RATE_LIMITED when too many were wrong, for this
 * address or from this network. The result gives it back: only wrong passwords count.
 */
export async function takeSignInAttempt(
  { app, parts }: RequestContext,
  foldedEmail: string,
): Promise<() => Promise<void>> {
  const { wrongPasswords } = app.config.limits
  const fromNetwork = createExactAttemptLimit(app.database, {
    name: 'passwords from network',
    most: wrongPasswords.fromNetwork,
    seconds: SECONDS,
    message: 'Too many wrong passwords from your network.',
  })
  const forEmail = createExactAttemptLimit(app.database, {
    name: 'passwords for address',
    most: wrongPasswords.forEmail,
    seconds: SECONDS,
    message: 'Too many wrong passwords for this address.',
  })
  const network = networkOf(parts.networkAddress)
  await fromNetwork.take(network)
  await forEmail.take(foldedEmail)
  return async () => {
    await fromNetwork.giveBack(network)
    await forEmail.giveBack(foldedEmail)
  }
}
