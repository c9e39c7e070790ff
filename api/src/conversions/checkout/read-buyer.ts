import type { InputReader } from '../../kernel/input.ts'

/** Whoever buys, as a form gives them. */
export interface BuyerForm {
  fullName: string
  email: string
  mobilePhone?: string | null
  companyName?: string | null
}

/** Somebody who buys, as they are kept. */
export interface Buyer {
  fullName: string
  email: string
  mobilePhone?: string | undefined
  companyName?: string | undefined
}

/** Reads who buys from a form. */
export function readBuyer(reader: InputReader, form: BuyerForm): Buyer {
  return {
    fullName: reader.text(form.fullName, ['input', 'fullName']),
    email: reader.email(form.email, ['input', 'email']),
    mobilePhone: reader.optionalText(form.mobilePhone, ['input', 'mobilePhone'], 50),
    companyName: reader.optionalText(form.companyName, ['input', 'companyName']),
  }
}
