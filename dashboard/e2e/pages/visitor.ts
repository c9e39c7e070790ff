import type { BrowserContext, Locator, Page } from 'playwright-core'
import { vi } from 'vitest'

/** A visitor with the example operator's page open. */
export class Visitor {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Comes to the page and opens the chat. */
  static async arrive(context: BrowserContext): Promise<Visitor> {
    const visitor = new Visitor(await context.newPage())
    await visitor.page.goto('/demo')
    await visitor.openChat()
    return visitor
  }

  get window(): Locator {
    return this.page.getByRole('dialog', { name: 'Chat with Quayside Coworking' })
  }

  get log(): Locator {
    return this.window.getByRole('log', { name: 'Conversation' })
  }

  get draft(): Locator {
    return this.window.getByRole('textbox', { name: 'Your message' })
  }

  async openChat(): Promise<void> {
    await this.page.getByRole('button', { name: 'Chat with us' }).click()
    await this.draft.waitFor()
  }

  /** Says something, once the answer before is written, without waiting for its answer. */
  async say(text: string): Promise<void> {
    await this.draft.fill(text)
    const press = async () => {
      await this.draft.press('Enter')
      return this.draft.inputValue()
    }
    await vi.waitUntil(async () => (await press()) === '', { timeout: 60_000 })
    await this.log.getByText(text, { exact: true }).waitFor()
  }

  /** Says something and waits until its answer has begun and, if given, says what is expected. */
  async ask(text: string, expected?: RegExp): Promise<void> {
    await this.say(text)
    // What was said stands in the chat before it has reached the server; an answer proves that it has.
    const answer = this.log.locator('.line').last().and(this.log.locator('.line.assistant'))
    await answer.locator('.text:not(.dots)').waitFor()
    if (expected) await this.log.getByText(expected).last().waitFor()
  }

  /** Clicks the call to action whose label begins so; it opens in a new tab. */
  async follow(label: string): Promise<Page> {
    const link = this.log.getByRole('link', { name: new RegExp(`^${label}`) }).first()
    const [page] = await Promise.all([this.page.context().waitForEvent('page'), link.click()])
    return page
  }

  /** Waits for the line in the chat that confirms an outcome. */
  async isTold(text: string): Promise<void> {
    await this.page.bringToFront()
    await this.log.getByText(text, { exact: true }).waitFor()
  }
}
