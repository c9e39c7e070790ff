import type { BrowserContext, Locator, Page } from 'playwright-core'
import { thisProgram } from './this-program.ts'

/** A member of staff with the dashboard open. */
export class Staff {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens an address of the dashboard, signs in and waits until the list's live line stands. */
  static async signIn(context: BrowserContext): Promise<Staff> {
    const staff = new Staff(await context.newPage())
    await staff.page.goto('/')
    await staff.enter(thisProgram().email, thisProgram().password)
    await staff.page.getByRole('heading', { name: 'AI Conversations' }).waitFor()
    await staff.page.getByText('Live', { exact: true }).waitFor()
    return staff
  }

  async enter(email: string, password: string): Promise<void> {
    await this.page.getByLabel('E-mail').fill(email)
    await this.page.getByLabel('Password').fill(password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
  }

  /** Signs out from any page and waits until one can sign in again. */
  async signOut(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Account of/ })
      .filter({ visible: true })
      .click()
    await this.page.getByRole('button', { name: 'Sign out' }).click()
    await this.page.getByRole('heading', { name: 'Sign in to Foyer' }).waitFor()
  }

  /** The row of a conversation in the list, by its opening message. */
  row(opening: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name: opening, exact: true }) })
  }

  /** Takes the list's word that something is new. */
  async showNews(): Promise<void> {
    await this.page.getByRole('button', { name: /^\d+ (new )?conversations?( with news)?$/ }).click()
  }

  /** The badges of a place, in order, as they are named. */
  async badges(place: Locator): Promise<string[]> {
    const named = place.getByRole('link', { name: /^(Tour|Customer|Contract|Day pass) / })
    return (await named.allTextContents()).map((text) => text.trim())
  }
}

/** Text and background of an element, as computed. */
export function coloursOf(element: Locator): Promise<{ color: string; background: string }> {
  return element.evaluate((node) => {
    const style = getComputedStyle(node)
    return { color: style.color, background: style.backgroundColor }
  })
}
