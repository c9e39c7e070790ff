import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { thisProgram } from './this-program.ts'

/** People at screens of their own, for the tests of one file. */
export interface People {
  /** Somebody's browser, closed after the file; things move in it only if asked for, since drawing them takes long. */
  somebody(options?: BrowserContextOptions): Promise<BrowserContext>
}

/** The browser of this worker; it ends with it. What people do in it stays apart: each has a profile of their own. */
let running: Browser | undefined

/** Lends a file the browser; afterwards nothing may stand in the console of any page that calls itself an error. */
export function useBrowser(): People {
  let browser: Browser
  const complaints: string[] = []
  beforeAll(async () => {
    if (!running?.isConnected()) running = await launchBrowser(inject('browser'))
    browser = running
  })
  afterAll(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
    expect(complaints).toEqual([])
  })
  return {
    async somebody(options) {
      const context = await browser.newContext({
        baseURL: thisProgram().address,
        locale: 'en-IE',
        reducedMotion: 'reduce',
        ...options,
      })
      context.setDefaultTimeout(60_000)
      context.on('page', (page) => noteComplaints(page, complaints))
      return context
    },
  }
}

function noteComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // A test that takes the network away sees the browser say so; a module that is missing at the server is told of apart.
    const offline =
      /net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED)|Failed to fetch dynamically imported module|preload CSS/.test(
        message.text(),
      )
    if (message.type() === 'error' && !offline) complaints.push(`${page.url()}: ${message.text()}`)
  })
}
