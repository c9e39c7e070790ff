import type { Page } from 'playwright-core'

/** Who fills in a form. */
export interface Person {
  fullName: string
  email: string
}

/** Somebody nobody has met before. */
export function newPerson(fullName: string): Person {
  const name = fullName.toLowerCase().replace(/[^a-z]+/g, '.')
  return { fullName, email: `${name}.${crypto.randomUUID().slice(0, 8)}@example.com` }
}

/** Fills in the fields that every form has, and others by their labels. */
export async function fillIn(page: Page, person: Person, others: Record<string, string> = {}): Promise<void> {
  await page.getByLabel('Full name').fill(person.fullName)
  await page.getByLabel('Email').fill(person.email)
  for (const [label, value] of Object.entries(others)) await page.getByLabel(label).fill(value)
}

/** Sends the form and waits for the confirmation with this heading. */
export async function submit(page: Page, button: string, heading: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('heading', { name: heading }).waitFor()
}
