import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql'
import type { Complaint, RefusalCode } from '../errors.ts'

const CODES: Record<RefusalCode, { description: string }> = {
  BLANK: { description: 'A required value is blank.' },
  INVALID: { description: 'A value is not acceptable.' },
  TOO_LONG: { description: 'A value is too long.' },
  NOT_FOUND: { description: 'No such object, or none that you may see.' },
  SESSION_CLOSED: { description: 'The session is closed or has expired.' },
  LINK_INVALID: { description: "The link's signature is wrong or it has expired." },
  OFFER_GONE: { description: 'What the link offers is hidden, archived or sold out since.' },
  PAYMENT_REQUIRED: { description: 'This is paid by card before it is recorded: use `startCheckout`.' },
  PAYMENT_UNAVAILABLE: { description: 'The payment page cannot be opened right now. Nothing was charged; try again.' },
  IDEMPOTENCY_KEY_REUSED: { description: 'The idempotency key was used for something else.' },
  ALREADY_REVERSED: { description: 'It was already reversed.' },
  CREDENTIALS: { description: 'Address or password is wrong.' },
  IDENTITY_INVALID: {
    description: 'The identity token is not accepted; the message says why, for whoever builds the site.',
  },
  IDENTITY_CONFLICT: { description: 'The chat is with somebody else than the identity token names.' },
  TOO_MANY: { description: 'As many as are allowed have been made.' },
  CHANGED_MEANWHILE: { description: 'Somebody else has changed it since you read it; nothing of yours was stored.' },
  ORIGIN_NOT_ALLOWED: { description: 'The page the widget is on is not among the allowed origins of the site.' },
}

/** The codes as an enumeration of the graph. */
export const UserErrorCode = Object.fromEntries(Object.keys(CODES).map((code) => [code, code])) as {
  [Code in RefusalCode]: Code
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Codes of user errors. New ones may be added.',
  valuesConfig: CODES,
})

/** What every user error has. */
@InterfaceType('UserError', { description: 'What went wrong, in terms of the input.' })
export abstract class UserError {
  @Field(() => UserErrorCode, { description: 'What to do with it in a program.' })
  declare code: RefusalCode

  @Field(() => String, { description: 'What to show a person.' })
  declare message: string

  @Field(() => [String], { nullable: true, description: 'Path in the input, such as `["input", "email"]`.' })
  declare field: string[] | null
}

/** A user error that is nothing more. */
@ObjectType('InputError', { implements: UserError, description: 'An error without further data.' })
export class InputError extends UserError {
  constructor(complaint: Complaint) {
    super()
    this.code = complaint.code
    this.message = complaint.message
    this.field = complaint.field ?? null
  }
}
