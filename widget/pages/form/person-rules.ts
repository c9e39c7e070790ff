import { companyRule, emailRule, type FieldRule, nameRule, phoneRule } from './field-rules.ts'
import { type KnownPerson, keepPerson, recallPerson, sessionOf } from './known-person.ts'

type PersonField<Phone extends string> = 'fullName' | 'email' | 'companyName' | Phone

/** What of a sign-up is about one person alone, and empty when somebody else is next. */
export const MEMBER_FIELDS = ['fullName', 'email', 'mobilePhone'] as const

/** The fields about a person, filled in with what is known: told by the chat, or given in another form of the session. */
export function personRules<Phone extends string>(
  phone: Phone,
  token: string,
  told: KnownPerson,
): Record<PersonField<Phone>, FieldRule> {
  const known = { ...recallPerson(sessionOf(token)), ...told }
  return {
    fullName: { ...nameRule, initial: known.fullName ?? '' },
    email: { ...emailRule, initial: known.email ?? '' },
    [phone]: { ...phoneRule, initial: known.phone ?? '' },
    companyName: { ...companyRule, initial: known.companyName ?? '' },
  } as Record<PersonField<Phone>, FieldRule>
}

/** A person as the graph takes them: what was left empty is left out. */
export function personGiven<Phone extends string>(phone: Phone, values: Record<PersonField<Phone>, string>) {
  const given = (name: PersonField<Phone>) => values[name].trim()
  return {
    fullName: given('fullName'),
    email: given('email'),
    ...(given('companyName') !== '' && { companyName: given('companyName') }),
    ...(given(phone) !== '' && ({ [phone]: given(phone) } as { [Key in Phone]: string })),
  }
}

/** Keeps the person of an accepted form for the other forms of its session. */
export function keepPersonOf<Phone extends string>(
  phone: Phone,
  token: string,
  values: Record<PersonField<Phone>, string>,
): void {
  const { fullName, email, companyName } = values
  keepPerson(sessionOf(token), { fullName, email, companyName, phone: values[phone] })
}
