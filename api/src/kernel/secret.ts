import { createHash } from 'node:crypto'

/** What is stored of a secret that is itself long and random: its SHA-256 hash in hex. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
