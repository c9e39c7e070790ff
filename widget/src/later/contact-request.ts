import type { GraphClient } from '../graph/client.ts'
import type { Texts } from '../texts/texts.ts'
import { RequestContactDocument } from './graph/generated/graphql.ts'

/** What somebody leaves who wants to talk to a person. */
export interface ContactDetails {
  fullName: string
  email: string
  phoneNumber: string
  note: string
}

/** What is wrong with it, by field. */
export type ContactFaults = Partial<Record<keyof ContactDetails, string>>

/** What can be seen to be wrong before anything is sent. */
export function faultsOf({ fullName, email }: ContactDetails, texts: Texts): ContactFaults {
  return {
    ...(fullName.trim() === '' && { fullName: texts.required }),
    ...(email.trim() === ''
      ? { email: texts.required }
      : !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) && { email: texts.invalidEmail }),
  }
}

/** Hands the chat over to the team; undefined where the server could not be asked. */
export async function requestContact(
  client: GraphClient,
  details: ContactDetails,
  idempotencyKey: string,
  texts: Texts,
): Promise<{ faults: ContactFaults; made?: { id: string; createdAt: string } } | undefined> {
  const { fullName, email } = details
  const phoneNumber = details.phoneNumber.trim() || null
  const note = details.note.trim() || null
  const input = { fullName, email: email.trim(), phoneNumber, note, idempotencyKey }
  const answer = await client.mutate(RequestContactDocument, { input }).catch(() => undefined)
  if (!answer?.requestContact) return undefined
  const { contactRequest, userErrors } = answer.requestContact
  if (contactRequest) return { faults: {}, made: contactRequest }
  const named = userErrors.flatMap(({ field }) => {
    const name = field?.at(-1) as keyof ContactDetails | undefined
    return name && name in details ? [[name, name === 'email' ? texts.invalidEmail : texts.notAccepted] as const] : []
  })
  return named.length > 0 ? { faults: Object.fromEntries(named) } : undefined
}
