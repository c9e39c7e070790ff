import { type Browser, chromium } from 'playwright-core'
import type { FoundBrowser } from './find-browser.ts'

/** Nothing that calls home, and nothing that a machine without a screen or a root user cannot do. */
const SWITCHES = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

/** Starts a browser with a fresh profile that `close` removes. */
export function launchBrowser(browser: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath: browser.executablePath,
    args: SWITCHES,
    chromiumSandbox: false,
    env: { ...(process.env as Record<string, string>), ...browser.environment },
  })
}
