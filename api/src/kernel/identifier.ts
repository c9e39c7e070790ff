import { getRandomValues, randomBytes } from 'node:crypto'
import { TypeID } from 'typeid-js'

/**
 * A new identifier: the type prefix and a UUID version 7 in base32 (the TypeID form), so that identifiers of one type
 * sort by the time they were made; those of one millisecond by `sequence` (0 to 4095), if it is given.
 */
export function newIdentifier(prefix: string, at: Date, sequence?: number): string {
  const bytes = getRandomValues(new Uint8Array(16))
  const milliseconds = BigInt(at.getTime())
  for (let index = 0; index < 6; index += 1) bytes[index] = Number((milliseconds >> BigInt(40 - 8 * index)) & 0xffn)
  if (sequence !== undefined) bytes[7] = sequence & 0xff
  bytes[6] = 0x70 | ((sequence === undefined ? bytes[6]! : sequence >> 8) & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return TypeID.fromUUIDBytes(prefix, bytes).toString()
}

/** Whether a text is an identifier with this type prefix. */
export function isIdentifier(text: string, prefix: string): boolean {
  return text.startsWith(`${prefix}_`) && /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text.slice(prefix.length + 1))
}

/** Random characters of `[A-Za-z0-9_-]`: 4 for every 3 bytes. */
export function randomCharacters(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}
