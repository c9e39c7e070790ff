import { text } from './text.ts'

/** How a person is named: once they are erased, that they were, in the language of the page. */
export function personName(person: { fullName: string; erasedAt?: string | null | undefined }): string {
  return person.erasedAt ? text.ui.erased : person.fullName
}
