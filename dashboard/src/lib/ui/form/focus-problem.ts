import { tick } from 'svelte'

/** Leads to the first field of a form with something wrong, once the page says so. */
export async function focusProblem(form: HTMLFormElement): Promise<void> {
  await tick()
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
