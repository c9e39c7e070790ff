import { errors, type JWTPayload, jwtVerify } from 'jose'
import { Refusal } from '../kernel/errors.ts'
import { foldEmail, InputReader } from '../kernel/input.ts'

/** Clocks of two servers may be apart by so much. */
const TOLERANCE_SECONDS = 60
/** A token may be good for no longer than this. */
const LONGEST_SECONDS = 24 * 60 * 60
const LENGTH_LIMIT = 4096

/** Who a token says somebody is. */
export interface VouchedFor {
  subject: string
  fullName: string
  email: string
}

/** What a token is checked against. */
export interface TokenRules {
  /** The secrets of the site, of which one must have signed it. */
  secrets: readonly string[]
  /** The site it must be meant for. */
  siteKey: string
  now: Date
}

/**
 * Says who an identity token is about: a JWT signed with HS256 and one of the site's secrets, meant for this site, not
 * expired and good for a day at most. Anything else is refused with what is wrong about it, for whoever builds the site.
 */
export async function verifyToken(token: string, rules: TokenRules, field: string[]): Promise<VouchedFor> {
  const refuse = (reason: string) =>
    new Refusal({ code: 'IDENTITY_INVALID', message: `The identity token is not accepted: ${reason}`, field })
  if (token.length > LENGTH_LIMIT) throw refuse(`it is longer than ${LENGTH_LIMIT} characters.`)
  if (rules.secrets.length === 0) throw refuse('this site has no identity secret.')
  const claims = await verify(token, rules).catch((error: unknown) => {
    throw error instanceof errors.JOSEError ? refuse(reasonOf(error)) : error
  })
  const now = rules.now.getTime() / 1000
  if (claims.exp! > now + LONGEST_SECONDS + TOLERANCE_SECONDS) throw refuse('it is good for more than a day.')
  if (claims.iat !== undefined && claims.iat > now + TOLERANCE_SECONDS) throw refuse('it was issued in the future.')
  return readClaims(claims, refuse)
}

async function verify(token: string, { secrets, siteKey, now }: TokenRules): Promise<JWTPayload> {
  let last: unknown
  for (const secret of secrets) {
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
        algorithms: ['HS256'],
        audience: siteKey,
        requiredClaims: ['exp'],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: now,
      })
      return payload
    } catch (error) {
      last = error
      // Only the signature can be right with another secret.
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) break
    }
  }
  throw last
}

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'no secret of this site has signed it.'
  if (error instanceof errors.JWTExpired) return 'it has expired.'
  if (error instanceof errors.JOSEAlgNotAllowed) return 'it must be signed with HS256.'
  if (error instanceof errors.JWTClaimValidationFailed) return `its claim "${error.claim}" is missing or wrong.`
  return 'it is no signed JSON Web Token.'
}

function readClaims({ sub, name, email }: JWTPayload, refuse: (reason: string) => Refusal): VouchedFor {
  const reader = new InputReader()
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const fullName = reader.text(text(name), ['name'])
  const address = reader.email(text(email), ['email'])
  const own = reader.optionalText(text(sub), ['sub'])
  try {
    reader.finish()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw refuse(error.complaints.map((each) => `its claim "${each.field?.[0]}": ${each.message}`).join(' '))
  }
  return { subject: own ? `sub:${own}` : `email:${foldEmail(address)}`, fullName, email: address }
}
