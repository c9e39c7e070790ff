/** Whether a key still opens anything. */
export type KeyState = 'ACTIVE' | 'EXPIRED' | 'REVOKED'

/** The state of a key at a time. */
export function keyState(
  { revokedAt, expiresAt }: { revokedAt?: string | null; expiresAt?: string | null },
  now: Date,
): KeyState {
  if (revokedAt) return 'REVOKED'
  return expiresAt && new Date(expiresAt) <= now ? 'EXPIRED' : 'ACTIVE'
}

/** How long a new key may work, in days; null for ever. */
export const LIFETIMES = ['30', '90', '365', 'ever'] as const

/** When a key that is made now ends. */
export function expiryOf(lifetime: (typeof LIFETIMES)[number], now: Date): string | null {
  return lifetime === 'ever' ? null : new Date(now.getTime() + Number(lifetime) * 86_400_000).toISOString()
}
