import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Machine } from './find-browser.ts'
import { unpackPackagedBrowser } from './packaged-browser.ts'

/** The machine that the tests run on. */
export function thisMachine(): Machine {
  return {
    environment: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    places: process.platform === 'win32' ? placesOnWindows() : (PLACES[process.platform] ?? []),
    playwrightPath: chromium.executablePath(),
    unpack: () => unpackPackagedBrowser(console.log),
    log: console.log,
  }
}

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
}

function placesOnWindows(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
  return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []))
}
