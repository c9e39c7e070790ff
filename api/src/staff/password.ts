import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** Characters that a password has at least. */
export const LEAST_PASSWORD = 10

const derive = promisify(argon2)
const COST = { memory: 19_456, passes: 2, parallelism: 1 }

/** Hashes a password with argon2id, in the PHC text form. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await hashWith(password, salt, COST)
  const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`
  return `$argon2id$v=19$${cost}$${encode(salt)}$${encode(hash)}`
}

/** Whether the password is the one that was hashed. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored)
  if (!match) return false
  const [, memory, passes, parallelism, salt, hash] = match as unknown as string[]
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const expected = Buffer.from(hash!, 'base64')
  const actual = await hashWith(password, Buffer.from(salt!, 'base64'), cost)
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

function hashWith(password: string, nonce: Buffer, cost: typeof COST): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength: 32, ...cost }) as Promise<Buffer>
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
