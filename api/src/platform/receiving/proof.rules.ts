import { createHmac } from 'node:crypto'
import { equalInConstantTime } from '../../kernel/signature.rules.ts'

/** A signature as the platform writes it. */
const SIGNATURE = /^[0-9A-F]{64}$/

/**
 * Whether one of the secrets signed a body: HMAC-SHA256 in upper-case hex. The platform takes the characters of the body
 * for ASCII before it signs, so that every other one counts as a question mark; a body signed as it came will do as well.
 */
export function isProved(body: Buffer, signature: string, secrets: readonly string[]): boolean {
  if (!SIGNATURE.test(signature)) return false
  const texts = [body, asAscii(body)]
  const signatures = secrets.flatMap((secret) => texts.map((text) => signatureOf(text, secret)))
  // All of them, so that the time does not tell which was the right one.
  return signatures.filter((each) => equalInConstantTime(each, signature)).length > 0
}

/** The signature of a body, as the platform's header carries it. */
function signatureOf(body: Buffer, secret: string): string {
  return createHmac('sha256', Buffer.from(secret, 'utf8')).update(body).digest('hex').toUpperCase()
}

/** Each unit of UTF-16 that is no ASCII becomes a question mark, as in `System.Text.ASCIIEncoding`. */
function asAscii(body: Buffer): Buffer {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with those
  return Buffer.from(body.toString('utf8').replace(/[^\u0000-\u007f]/g, '?'), 'latin1')
}
