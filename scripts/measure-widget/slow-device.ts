import type { Browser, CDPSession, Page } from 'playwright-core'

// What Lighthouse calls slow 4G, and a telephone of the middle class beside the machine of a developer.
const ROUND_TRIP_MS = 150
const DOWN_BITS_PER_SECOND = 1_638_400
const UP_BITS_PER_SECOND = 750_000
const PROCESSOR_SLOWED = 4

/** A page on a slow device, with what came to it over the network so far. */
export interface SlowPage {
  page: Page
  devtools: CDPSession
  /** Each answer, by its address, with the bytes of its content on the wire. */
  answers: { address: string; bytes: number }[]
}

/** Opens an empty page, slowed, in a profile of its own; notes shifts of its layout and what blocks it. */
export async function openSlowPage(browser: Browser): Promise<SlowPage> {
  const context = await browser.newContext({ locale: 'en-IE' })
  await context.addInitScript(() => {
    const seen = { layoutShift: 0, blockedMs: 0, largestPaintMs: 0 }
    Object.assign(window, { seen })
    const watch = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
    watch('layout-shift', ({ value = 0 }) => {
      seen.layoutShift += value
    })
    watch('longtask', ({ duration }) => {
      seen.blockedMs += duration - 50
    })
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largestPaintMs = startTime
    })
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const answers: SlowPage['answers'] = []
  const addresses = new Map<string, string>()
  const announced = new Map<string, number>()
  const received = new Map<string, number>()
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    const length = Number(response.headers['content-length'])
    if (length > 0) announced.set(requestId, length)
  })
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    received.set(requestId, (received.get(requestId) ?? 0) + encodedDataLength)
  })
  devtools.on('Network.loadingFinished', ({ requestId }) => {
    const bytes = announced.get(requestId) ?? received.get(requestId) ?? 0
    answers.push({ address: addresses.get(requestId) ?? '', bytes })
  })
  await devtools.send('Network.enable')
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: DOWN_BITS_PER_SECOND / 8,
    uploadThroughput: UP_BITS_PER_SECOND / 8,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWED })
  return { page, devtools, answers }
}

/** What the main thread of a page has spent computing so far, slowed as it is, without waiting for others. */
export async function processorTimeOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
}

/** What such a page has noted of itself. */
export const seenBy = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { seen: { layoutShift: number; blockedMs: number; largestPaintMs: number } }).seen,
  )
